import type { Role } from '../../outline/paragraphs';
import { say } from '../message';
import type { DocumentRule } from '../types';
import { insertAfter, isSpoken, isWritten, paragraphsOf } from './frame';

/** What last words call on, wish or thank. */
const LAST_WORDS =
  /同志们|朋友们|同学们|老师们|代表们|委员们|战友们|乡亲们|各位|大家|让我们|我们要|谢谢|感谢|希望|祝|愿|请|宣布|完毕|结束|散会|特此|以上|共勉|放心|批评指正/;
const CLOSING = '同志们，让我们凝心聚力、真抓实干，为××作出新的更大贡献！';
const WITH_LAST_WORDS = 2;
const TEXT: readonly Role[] = ['heading', 'body', 'closing'];

/** The last section ends, and so does the speech: no 同志们，让我们…, no 谢谢大家. */
export const closingMissing: DocumentRule = {
  code: 'closing-missing',
  severity: { speech: 'hint', document: 'off' },
  check: (outline) =>
    outline.speeches
      .filter((speech) => isSpoken(speech) && isWritten(outline, speech))
      .flatMap((speech) => {
        const text = paragraphsOf(outline, speech).filter(({ role }) => TEXT.includes(role));
        const last = text[text.length - 1];
        // Still being written: a heading comes last.
        if (last?.role === 'heading') return [];
        if (last?.scan.ending !== 'sentence' || /[！!][”）]?$/.test(last.text)) return [];
        const tail = text.slice(-WITH_LAST_WORDS).filter(({ role }) => role === 'closing' || !speech.closing);
        if (tail.some((paragraph) => LAST_WORDS.test(lastSentences(paragraph.text, speech.closing !== undefined))))
          return [];
        const stop = /[。！？]/.exec(last.text);
        const end = Math.min(last.start + (stop ? stop.index + 1 : last.text.length), last.pieces[0]!.end);
        return [
          {
            message: say('There is no closing: no 同志们， and no 谢谢大家.'),
            span: { start: last.start, end },
            fixes: [{ title: say('Insert a closing'), edits: () => insertAfter(outline, last, CLOSING) }],
          },
        ];
      }),
};

/** A closing is looked at as a whole; of the last paragraph of a section only its end. */
function lastSentences(text: string, closing: boolean): string {
  return closing ? text : text.slice(-60);
}
