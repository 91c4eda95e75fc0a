/**
 * Text that came out of a PDF has its lines broken at the edge of the page. This finds out whether a text is such a
 * text, and how it was broken.
 */
import { sumOf, type WrapCounts } from './wrapCounts';

/** How a text was wrapped; widths in full-width characters. */
export interface Wrap {
  /** The width of a full line. */
  width: number;
  /** How the first line of a paragraph looks: still indented, two characters narrower, or like every other line. */
  firstLine: 'indented' | 'narrower' | 'flush';
}

const LINES_AT_LEAST = 6;
const NARROWEST = 18;
/** A4 in the smallest usual type. */
const WIDEST = 46;
const SHARE_OF_FULL_LINES = 0.4;
const SHARE_OF_UNFINISHED = 0.55;
/** So many lines cut in mid-clause, and none wider, show a wrap where most paragraphs are shorter than a line. */
const CUT_LINES = 2;
/** Closing marks may hang over the edge. */
const OVERHANG = 2.5;
/** The usual indent of a paragraph's first line. */
export const INDENT = 2;
/** A line that is narrower than the page by more than this is the last of its paragraph, or a heading. */
export const SLACK = INDENT + 0.6;
/** Chinese prose is nearly all Han and marks; lists of data and logs of one width are not. */
const SHARE_OF_HAN = 0.6;

type Counted = NonNullable<WrapCounts['counted']>;

/** The wrap of a text, from all its lines that hold text; undefined where the lines are paragraphs. */
export function findWrap(counts: WrapCounts): Wrap | undefined {
  const { lines, counted } = counts;
  if (!counted || lines < LINES_AT_LEAST) return undefined;
  for (const width of new Set([commonWidth(counted), widest(counted)]))
    if (width !== undefined && isWrappedAt(counts, counted, width))
      return { width, firstLine: firstLineOf(counted, lines, width) };
  return undefined;
}

/** Whether the text is prose; its page numbers, which are not counted with its lines, have so many characters. */
export function isProse({ counted }: WrapCounts, numberUnits: number): boolean {
  return counted !== undefined && counted.han >= (counted.units + numberUnits) * SHARE_OF_HAN;
}

function isWrappedAt(counts: WrapCounts, counted: Counted, width: number): boolean {
  const { all, unfinished } = counted;
  const from = Math.ceil((width - SLACK) * 2);
  const to = (width + OVERHANG) * 2;
  const full = sumOf(all, from, to);
  const wider = sumOf(all, to + 3);
  if (counts.isTooMany(wider)) return false;
  if (full >= counts.lines * SHARE_OF_FULL_LINES && sumOf(unfinished, from, to) >= full * SHARE_OF_UNFINISHED)
    return true;
  if (wider > 0 || full === 0) return false;
  const broken = sumOf(counted.cut, from, to);
  return broken >= CUT_LINES && broken >= full * 0.3;
}

/** The width that most lines have; of two widths side by side the fuller one. */
function commonWidth({ all }: Counted): number | undefined {
  /** Half a character is one more. */
  const count = (width: number) => all[width * 2 - 1]! + all[width * 2]!;
  const near = (width: number) => count(width) + count(width + 1);
  let best: number | undefined;
  for (let width = NARROWEST; width <= WIDEST; width++)
    if (count(width) > 0 && (best === undefined || near(width) >= near(best))) best = width;
  return best !== undefined && count(best + 1) > count(best) ? best + 1 : best;
}

/** The width of the widest line, a hanging mark not counted. */
function widest(counted: Counted): number | undefined {
  const width = Math.floor(counted.widest / 2) - 1;
  return width >= NARROWEST && width <= WIDEST ? width : undefined;
}

function firstLineOf(counted: Counted, lines: number, width: number): Wrap['firstLine'] {
  const { indented } = counted;
  if (indented >= lines * 0.04 && indented <= lines * 0.7) return 'indented';
  // What follows a short line that ends a sentence begins a paragraph; short paragraphs say nothing.
  const short = Math.ceil((width - SLACK) * 2);
  const narrower = counted.afterShort(short, (width - INDENT) * 2 - 1, (width - INDENT) * 2 + 1);
  const full = counted.afterShort(short, (width - 1) * 2);
  return narrower > full ? 'narrower' : 'flush';
}

/** Whether a line is as wide as a full first line that lost its indent. */
export function isNarrower(lineWidth: number, width: number): boolean {
  return Math.abs(lineWidth - (width - INDENT)) <= 0.6;
}
