import type { Paragraph, Role } from '../../outline/paragraphs';
import { placeIn } from '../../outline/place';
import type { Outline, Speech } from '../../outline/types';
import { say } from '../message';
import type { SpeechRule } from '../types';
import { insertBefore, isSpoken, isWritten, paragraphsOf } from './frame';

/** A call stands as far down as this where a date or a heading stands between. */
const LOOKED_AT = 4;
const CALLED = /^(?:各位|尊敬的|亲爱的|同志们)/;
const CLAUSE = /[，。；：！？]/;

/** A title, and the text begins at once. */
export const salutationMissing: SpeechRule = {
  code: 'salutation-missing',
  severity: { speech: 'information', document: 'off' },
  checkSpeech(speech, outline) {
    if (!speech.title || speech.salutation || !isSpoken(speech) || !isWritten(outline, speech)) return [];
    const texts = firstTexts(outline, speech);
    const [first] = texts;
    // 各位代表，我代表…: called in the first sentence. 同志们， alone on its line: the mark is wrong, nothing is missing.
    if (!first || texts.some(({ scan, text }) => scan.vocative > 0 || CALLED.test(text))) return [];
    const clause = CLAUSE.exec(first.text)?.index ?? first.text.length;
    const [line] = first.pieces;
    return [
      {
        message: say('There is no salutation between the title and the text. Usual: 同志们：.'),
        span: placeIn(first, 0, Math.min(Math.max(clause, 1), line!.end - line!.start)),
        fixes: [{ title: say('Insert {0}', '同志们：'), edits: (now) => insertBefore(now, first, '同志们：') }],
      },
    ];
  },
};

const HEAD: readonly Role[] = ['title', 'note', 'documentNumber'];

/** The first paragraphs after title, date and names. */
function firstTexts(outline: Outline, speech: Speech): Paragraph[] {
  const found: Paragraph[] = [];
  for (const paragraph of paragraphsOf(outline, speech)) {
    if (found.length > 0 || !HEAD.includes(paragraph.role)) found.push(paragraph);
    if (found.length === LOOKED_AT) break;
  }
  return found;
}
