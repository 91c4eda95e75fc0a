import type { Paragraph } from '../../outline/paragraphs';
import type { Outline, Speech } from '../../outline/types';
import { say } from '../message';
import type { DocumentRule } from '../types';
import { insertBefore, isSpoken, isWritten, paragraphsOf } from './frame';

const CLAUSE = /[，。；：！？]/;

/** A title, and the text begins at once. */
export const salutationMissing: DocumentRule = {
  code: 'salutation-missing',
  severity: { speech: 'information', document: 'off' },
  check: (outline) =>
    outline.speeches
      .filter((speech) => speech.title && !speech.salutation && isSpoken(speech) && isWritten(speech))
      .flatMap((speech) => {
        const first = firstText(outline, speech);
        // 各位代表，我代表…: called in the first sentence. 同志们， alone on its line: the mark is wrong, nothing is missing.
        if (!first || first.scan.vocative > 0 || /^各位/.test(first.text)) return [];
        const clause = CLAUSE.exec(first.text)?.index ?? first.text.length;
        const lineEnd = first.pieces[0]!.end;
        return [
          {
            message: say('There is no salutation between the title and the text. Usual: 同志们：.'),
            span: { start: first.start, end: Math.min(first.start + Math.max(clause, 1), lineEnd) },
            fixes: [{ title: say('Insert {0}', '同志们：'), edits: () => insertBefore(outline, first, '同志们：') }],
          },
        ];
      }),
};

/** The first paragraph after title, date and names. */
function firstText(outline: Outline, speech: Speech): Paragraph | undefined {
  const written = paragraphsOf(outline, speech);
  return written.find(({ role }) => role !== 'title' && role !== 'note' && role !== 'documentNumber');
}
