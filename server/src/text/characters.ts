/** Classes of characters, as plain functions over strings and UTF-16 units. */

const BLANKS = [0x20, 0x09, 0xa0, 0x3000, 0xfeff];
const HAN_RANGES = [
  [0x4e00, 0x9fff],
  [0x3400, 0x4dbf],
  [0x3007, 0x3007],
  [0x3005, 0x3005],
  [0xf900, 0xfaff],
] as const;

/** Blanks that are indent, not text: space, tab, U+00A0 and the ideographic space U+3000. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x3000 || code === 0xfeff;
}

/** Han characters of the BMP, with 〇 and 々. */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    code === 0x3007 ||
    code === 0x3005 ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

/** Marks that end a sentence: 。！？ and their half-width forms used after Han text. */
export const SENTENCE_ENDS = '。！？!?';

/** 点号, which no heading ends in: 。，、；： and half-width forms. */
export const POINT_MARKS = '。，、；：,;:';

/** The first offset at or after `from` that is no blank; `to` where there is none. */
export function skipBlanks(text: string, from: number, to = text.length): number {
  let i = from;
  while (i < to && isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** The offset after the last unit before `to` that is no blank; `from` where there is none. */
export function trimEnd(text: string, from: number, to: number): number {
  let i = to;
  while (i > from && isBlank(text.charCodeAt(i - 1))) i--;
  return i;
}

/**
 * A table of classes by UTF-16 unit: each class is one of eight bits, and one look-up says to which of them a unit
 * belongs. With it one pass over a text answers several questions, and most units answer all of them with 0.
 */
export function classTable(classes: readonly (readonly [bit: number, units: string])[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [bit, units] of classes) for (let i = 0; i < units.length; i++) table[units.charCodeAt(i)]! |= bit;
  return table;
}

/** Width in full-width characters: Han, kana and full-width marks are 1, other printable characters ½. */
export function displayWidth(text: string, from: number, to: number): number {
  return halfWidth(text, from, to) / 2;
}

/** The same in half-width characters. */
export function halfWidth(text: string, from: number, to: number): number {
  let half = 0;
  for (let i = from; i < to; i++) half += UNITS[text.charCodeAt(i)]! & WIDTH;
  return half;
}

/** What one pass over a text counts: its width in half-width characters, its Han characters, its blanks, and 字数. */
export interface Measures {
  halves: number;
  han: number;
  blanks: number;
  characters: number;
}

/** The latest measures; tens of thousands of objects would have to be collected again. */
const measures: Measures = { halves: 0, han: 0, blanks: 0, characters: 0 };

/** Measures a stretch of a text; what is returned is true until the next call. */
export function measure(text: string, from: number, to: number): Readonly<Measures> {
  let halves = 0;
  let han = 0;
  let blanks = 0;
  let others = 0;
  let last = 0;
  for (let i = from; i < to; i++) {
    const unit = UNITS[text.charCodeAt(i)]!;
    halves += unit & WIDTH;
    if (unit & HAN) {
      han++;
      last = ONE_EACH;
      continue;
    }
    if (unit & BLANK) blanks++;
    const way = unit & UNCOUNTED ? 0 : unit & WIDTH;
    if (way === ONE_EACH || (way === ONE_A_RUN && last !== ONE_A_RUN)) others++;
    last = way;
  }
  measures.halves = halves;
  measures.han = han;
  measures.blanks = blanks;
  measures.characters = han + others;
  return measures;
}

/** Of each UTF-16 unit: its width in half-width characters; the second half of a pair has none of its own. */
const WIDTH = 3;
const HAN = 4;
const BLANK = 8;
/** Blanks and line breaks. */
const UNCOUNTED = 16;
const UNITS = new Uint8Array(0x10000).fill(1, 0, 0x2e80).fill(2, 0x2e80).fill(0, 0xdc00, 0xe000);
// “”‘’ … — · × ÷ ‰ ※ and the signs of GB 2312 (℃ № Ⅰ → ① ■ ○ ★) are full width in Chinese text though their code
// points are shared.
UNITS.fill(2, 0x2100, 0x27c0);
for (const mark of '“”‘’…—·×÷‰※') UNITS[mark.charCodeAt(0)] = 2;
for (const [from, to] of HAN_RANGES) UNITS.fill(2 | HAN, from, to + 1);
for (const blank of BLANKS) UNITS[blank]! |= BLANK | UNCOUNTED;
UNITS[10]! |= UNCOUNTED;
UNITS[13]! |= UNCOUNTED;

/** Counted each by itself. */
export const ONE_EACH = 2;
/** Counted as one with all of its kind next to it. */
export const ONE_A_RUN = 1;

/** How a unit is counted; 0 where it is not. */
export function countedAs(code: number): number {
  const unit = UNITS[code]!;
  return unit & UNCOUNTED ? 0 : unit & WIDTH;
}

/**
 * 字数 as Word counts it: each Han character or full-width mark is one, each run of Latin letters, digits and
 * half-width marks is one, blanks and line breaks none.
 */
export function countCharacters(text: string, from = 0, to = text.length): number {
  let count = 0;
  let last = 0;
  for (let i = from; i < to; i++) {
    const way = countedAs(text.charCodeAt(i));
    if (way === ONE_EACH || (way === ONE_A_RUN && last !== ONE_A_RUN)) count++;
    last = way;
  }
  return count;
}
