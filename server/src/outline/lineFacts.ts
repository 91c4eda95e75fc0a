/** What a line of a text says by itself of the page that it was broken at. Found once and kept with the line. */
import { classTable, isHan, SENTENCE_ENDS } from '../text/characters';
import { isSalutation, SALUTATION_ENDS } from './shapes';

/** Ends in 。！？ or in one of them and a closing quote or bracket, or in ：. */
export const ENDS_SENTENCE = 0x1;
/** Ends in ，、；. */
export const ENDS_PAUSE = 0x2;
/** Ends in a bracket. */
export const ENDS_BRACKET = 0x4;
/** Ends in a Han character or an opening mark. */
export const ENDS_OPEN = 0x8;
/** A call to the audience. */
export const CALLS = 0x20;
/** The facts above are found: they are asked for only where lines may be wrapped. */
export const OF_TEXT = 0x40;
/** The number of a page alone on its line. */
export const PAGE_NUMBER = 0x80;

const CLOSING = 0x1;
const FINAL = 0x2;
const PAUSE = 0x4;
const BRACKET = 0x8;
const POINT = 0x10;
const OPEN = 0x20;
const CALL = 0x40;
const CLASSES = classTable([
  [CLOSING, '”’）》】」'],
  [FINAL, `${SENTENCE_ENDS}：…`],
  [PAUSE, '，、；,'],
  [BRACKET, '）)'],
  [POINT, '，。；：'],
  [OPEN, '“（《'],
  [CALL, SALUTATION_ENDS],
]);
const CALL_AT_MOST = 80;

/** The facts of the line at [from, to) of a text, which is not empty. */
export function factsOf(text: string, from: number, to: number): number {
  let at = to - 1;
  const unit = text.charCodeAt(at);
  const last = CLASSES[unit]!;
  while (at > from && CLASSES[text.charCodeAt(at)]! & CLOSING) at--;
  let facts = CLASSES[text.charCodeAt(at)]! & FINAL ? ENDS_SENTENCE : 0;
  if (last & PAUSE) facts |= ENDS_PAUSE;
  if (last & BRACKET) facts |= ENDS_BRACKET;
  if (last & OPEN || isHan(unit)) facts |= ENDS_OPEN;
  if (to - from > CALL_AT_MOST || last & CALL)
    if (isSalutation(text.slice(from, Math.min(to, from + CALL_AT_MOST)))) facts |= CALLS;
  return facts;
}

/** Whether a stretch of a text holds ，。；：. */
export function holdsPoint(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (CLASSES[text.charCodeAt(i)]! & POINT) return true;
  return false;
}
