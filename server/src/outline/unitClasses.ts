/** The classes of UTF-16 units that scanning a paragraph asks for; one table, so that one pass finds all it needs. */
import { classTable, countedAs, ONE_A_RUN, ONE_EACH } from '../text/characters';
import { COUNTED_UNITS } from './announcements';
import { markerStarts } from './matchMarker';
import { WATERMARK_UNITS } from './shapes';

/** 。 */
export const STOP = 0x1;
/** ！？ */
export const CALL = 0x2;
/** ；： */
export const BREAK = 0x4;
/** “” */
export const QUOTE = 0x8;
/** A marker can begin with it. */
export const MARKER = 0x10;
/** 点, 项: what is announced can begin with it. */
export const COUNTED = 0x20;
/** Every watermark has one of them. */
export const RESIDUE = 0x40;
/** Blanks between words and names, U+3000 included. */
export const BLANK = 0x80;

/** Counted as one character with all of its kind next to it: Latin letters, digits, half-width marks. */
export const ONE_WITH_NEXT = 0x100;
/** Counted as no character. */
export const NOT_COUNTED = 0x200;

/** The classes of each unit, 0 for most. */
export const CLASSES = new Uint16Array(
  classTable([
    [STOP, '。'],
    [CALL, '！？'],
    [BREAK, '；：'],
    [QUOTE, '“”'],
    [MARKER, markerStarts()],
    [COUNTED, COUNTED_UNITS],
    [RESIDUE, WATERMARK_UNITS],
    [BLANK, ' \u3000'],
  ]),
);
for (let code = 0; code < CLASSES.length; code++) {
  const counted = countedAs(code);
  if (counted !== ONE_EACH) CLASSES[code]! |= counted === ONE_A_RUN ? ONE_WITH_NEXT : NOT_COUNTED;
}
