import type { Paragraph } from '../../outline/paragraphs';
import type { Outline, Speech } from '../../outline/types';
import { say } from '../message';
import type { DocumentRule } from '../types';
import { insertBefore, isSpoken, isWritten, paragraphsOf } from './frame';

/** A call stands as far down as this where a date or a heading stands between. */
const LOOKED_AT = 4;
const CALLED = /^(?:各位|尊敬的|亲爱的|同志们)/;
const CLAUSE = /[，。；：！？]/;

/** A title, and the text begins at once. */
export const salutationMissing: DocumentRule = {
  code: 'salutation-missing',
  severity: { speech: 'information', document: 'off' },
  check: (outline) =>
    outline.speeches
      .filter((speech) => speech.title && !speech.salutation && isSpoken(speech) && isWritten(outline, speech))
      .flatMap((speech) => {
        const [first, ...next] = texts(outline, speech);
        // 各位代表，我代表…: called in the first sentence. 同志们， alone on its line: the mark is wrong, nothing is missing.
        if (!first || [first, ...next].some(({ scan, text }) => scan.vocative > 0 || CALLED.test(text))) return [];
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

/** The first paragraphs after title, date and names. */
function texts(outline: Outline, speech: Speech): Paragraph[] {
  const written = paragraphsOf(outline, speech);
  const at = written.findIndex(({ role }) => role !== 'title' && role !== 'note' && role !== 'documentNumber');
  return at < 0 ? [] : written.slice(at, at + LOOKED_AT);
}
