/** Classes of characters, as plain functions over strings and UTF-16 units. */

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
  for (let i = from; i < to; i++) half += HALF_WIDTHS[text.charCodeAt(i)]!;
  return half;
}
/** The width of each UTF-16 unit in half-width characters; the second half of a pair has none of its own. */
const HALF_WIDTHS = new Uint8Array(0x10000).fill(1, 0, 0x2e80).fill(2, 0x2e80).fill(0, 0xdc00, 0xe000);
// “”‘’ … — · × ÷ ‰ ※ and the signs of GB 2312 (℃ № Ⅰ → ① ■ ○ ★) are full width in Chinese text though their code
// points are shared.
HALF_WIDTHS.fill(2, 0x2100, 0x27c0);
for (const mark of '“”‘’…—·×÷‰※') HALF_WIDTHS[mark.charCodeAt(0)] = 2;

/**
 * 字数 as Word counts it: each Han character or full-width mark is one, each run of Latin letters, digits and
 * half-width marks is one, blanks and line breaks none.
 */
export function countCharacters(text: string, from = 0, to = text.length): number {
  let count = 0;
  let last = NOT_COUNTED;
  for (let i = from; i < to; i++) {
    const way = WAYS[text.charCodeAt(i)]!;
    if (way === ONE_EACH || (way === ONE_A_RUN && last !== ONE_A_RUN)) count++;
    last = way;
  }
  return count;
}
/** How a unit is counted: blanks, line breaks and the second half of a pair not at all. */
const NOT_COUNTED = 0;
const ONE_A_RUN = 1;
const ONE_EACH = 2;
const WAYS = HALF_WIDTHS.slice();
for (let code = 0; code < WAYS.length; code++)
  if (isBlank(code) || code === 10 || code === 13) WAYS[code] = NOT_COUNTED;
