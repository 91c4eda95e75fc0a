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

/** The facts of a line, which is not empty. */
export function factsOf(line: string): number {
  let at = line.length - 1;
  const unit = line.charCodeAt(at);
  const last = CLASSES[unit]!;
  while (at > 0 && CLASSES[line.charCodeAt(at)]! & CLOSING) at--;
  let facts = CLASSES[line.charCodeAt(at)]! & FINAL ? ENDS_SENTENCE : 0;
  if (last & PAUSE) facts |= ENDS_PAUSE;
  if (last & BRACKET) facts |= ENDS_BRACKET;
  if (last & OPEN || isHan(unit)) facts |= ENDS_OPEN;
  if (line.length > CALL_AT_MOST || last & CALL) if (isSalutation(line.slice(0, CALL_AT_MOST))) facts |= CALLS;
  return facts;
}

/** Whether a line holds ，。；：. */
export function holdsPoint(line: string): boolean {
  for (let i = 0; i < line.length; i++) if (CLASSES[line.charCodeAt(i)]! & POINT) return true;
  return false;
}
