/** What a line of a text says by itself of the page that it was broken at. Found once and kept with the line. */
import { classTable, SENTENCE_ENDS } from '../text/characters';
import { isSalutation } from './shapes';

/** Ends in 。！？ or in one of them and a closing quote or bracket, or in ：. */
export const ENDS_SENTENCE = 0x1;
/** Ends in ，、；. */
export const ENDS_PAUSE = 0x2;
/** Ends in a bracket. */
export const ENDS_BRACKET = 0x4;
/** Ends in a Han character or an opening mark. */
export const ENDS_OPEN = 0x8;
/** Holds ，。；：. */
export const HOLDS_POINT = 0x10;
/** A call to the audience. */
export const CALLS = 0x20;

const CLOSING = 0x1;
const FINAL = 0x2;
const PAUSE = 0x4;
const BRACKET = 0x8;
const POINT = 0x10;
const CLASSES = classTable([
  [CLOSING, '”’）》】」'],
  [FINAL, `${SENTENCE_ENDS}：…`],
  [PAUSE, '，、；,'],
  [BRACKET, '）)'],
  [POINT, '，。；：'],
]);
const CALL_AT_MOST = 80;

/** The facts of the line [start, end) of a text, which is not empty. */
export function factsOf(text: string, start: number, end: number): number {
  const last = CLASSES[text.charCodeAt(end - 1)]!;
  let at = end - 1;
  while (at > start && CLASSES[text.charCodeAt(at)]! & CLOSING) at--;
  let facts = CLASSES[text.charCodeAt(at)]! & FINAL ? ENDS_SENTENCE : 0;
  if (last & PAUSE) facts |= ENDS_PAUSE;
  if (last & BRACKET) facts |= ENDS_BRACKET;
  if (last === 0 && /[\p{Script=Han}“（《]/u.test(text[end - 1]!)) facts |= ENDS_OPEN;
  for (at = start; at < end; at++) if (CLASSES[text.charCodeAt(at)]! & POINT) break;
  if (at < end) facts |= HOLDS_POINT;
  if (isSalutation(text.slice(start, Math.min(end, start + CALL_AT_MOST)))) facts |= CALLS;
  return facts;
}
