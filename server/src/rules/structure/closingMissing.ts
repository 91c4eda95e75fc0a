import type { Paragraph, Role } from '../../outline/paragraphs';
import { placeIn } from '../../outline/place';
import type { Outline, Speech } from '../../outline/types';
import { say } from '../message';
import { paragraphsBackIn } from '../paragraphsIn';
import type { SpeechRule } from '../types';
import { insertAfter, isSpoken, isWritten } from './frame';

/** What last words call on, wish or thank. */
const LAST_WORDS =
  /同志们|朋友们|同学们|老师们|代表们|委员们|战友们|乡亲们|各位|大家|让我们|我们要|谢谢|感谢|希望|祝|愿|请|宣布|完毕|结束|散会|特此|以上|共勉|放心|批评指正/;
const CLOSING = '同志们，让我们凝心聚力、真抓实干，为××作出新的更大贡献！';
const WITH_LAST_WORDS = 2;
const TEXT: readonly Role[] = ['heading', 'body', 'closing'];

/** The last section ends, and so does the speech: no 同志们，让我们…, no 谢谢大家. */
export const closingMissing: SpeechRule = {
  code: 'closing-missing',
  severity: { speech: 'hint', document: 'off' },
  checkSpeech(speech, outline) {
    const tail = lastTexts(outline, speech);
    const [last] = tail;
    // Still being written: a heading comes last.
    if (last?.role === 'heading') return [];
    if (last?.scan.ending !== 'sentence' || /[！!][”）]?$/.test(last.text)) return [];
    const words = tail.filter(({ role }) => role === 'closing' || !speech.closing);
    if (words.some(({ text }) => LAST_WORDS.test(lastSentences(text, speech.closing !== undefined)))) return [];
    if (!isSpoken(speech) || !isWritten(outline, speech)) return [];
    const stop = /[。！？]/.exec(last.text);
    const [line] = last.pieces;
    const end = Math.min(stop ? stop.index + 1 : last.text.length, line!.end - line!.start);
    return [
      {
        message: say('There is no closing: no 同志们， and no 谢谢大家.'),
        span: placeIn(last, 0, end),
        fixes: [{ title: say('Insert a closing'), edits: (now) => insertAfter(now, last, CLOSING) }],
      },
    ];
  },
};

/** The last paragraphs of the text itself, the last one first. */
function lastTexts(outline: Outline, { range }: Speech): Paragraph[] {
  const found: Paragraph[] = [];
  for (const paragraph of paragraphsBackIn(outline, range)) {
    if (TEXT.includes(paragraph.role)) found.push(paragraph);
    if (found.length === WITH_LAST_WORDS) break;
  }
  return found;
}

/** A closing is looked at as a whole; of the last paragraph of a section only its end. */
function lastSentences(text: string, closing: boolean): string {
  return closing ? text : text.slice(-60);
}
