/**
 * Text that came out of a PDF has its lines broken at the edge of the page. This finds out whether a text is such a
 * text, and how it was broken.
 */
import { ENDS_OPEN, ENDS_SENTENCE, HOLDS_POINT } from './lineFacts';
import type { TextLine } from './textLines';

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
const SHARE_OF_WIDER_LINES = 0.03;
/** So many lines cut in mid-clause, and none wider, show a wrap where most paragraphs are shorter than a line. */
const CUT_LINES = 2;
/** Closing marks may hang over the edge. */
const OVERHANG = 2.5;
/** The usual indent of a paragraph's first line. */
export const INDENT = 2;
/** A line that is narrower than the page by more than this is the last of its paragraph, or a heading. */
export const SLACK = INDENT + 0.6;

/** The wrap of a text, from all its lines that hold text; undefined where the lines are paragraphs. */
export function findWrap(lines: readonly TextLine[]): Wrap | undefined {
  if (lines.length < LINES_AT_LEAST || hasTooWideLines(lines)) return undefined;
  const widths = lines.map((line) => visualWidth(line));
  for (const width of new Set([commonWidth(widths), widest(widths)])) {
    if (width !== undefined && isWrappedAt(lines, widths, width)) {
      return { width, firstLine: firstLineOf(lines, width) };
    }
  }
  return undefined;
}

/** Lines that no page holds: nearly every text is told apart by them. */
function hasTooWideLines(lines: readonly TextLine[]): boolean {
  const most = lines.length * SHARE_OF_WIDER_LINES;
  let found = 0;
  for (const line of lines) if (isTooWide(line) && ++found > most) return true;
  return false;
}

function isTooWide(line: TextLine): boolean {
  const units = line.text.length;
  // A unit is half a character wide or a whole one, second halves of pairs are nothing.
  if (units + line.indent <= WIDEST + OVERHANG) return false;
  return visualWidth(line) > WIDEST + OVERHANG;
}

function isWrappedAt(lines: readonly TextLine[], widths: readonly number[], width: number): boolean {
  let full = 0;
  let unfinished = 0;
  let wider = 0;
  let cut = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (widths[i]! > width + OVERHANG + 1) wider++;
    if (widths[i]! < width - SLACK || widths[i]! > width + OVERHANG) continue;
    full++;
    if (!line.is(ENDS_SENTENCE)) unfinished++;
    if (isCut(line, lines[i + 1])) cut++;
  }
  if (wider > lines.length * SHARE_OF_WIDER_LINES) return false;
  if (full >= lines.length * SHARE_OF_FULL_LINES && unfinished >= full * SHARE_OF_UNFINISHED) return true;
  return wider === 0 && cut >= CUT_LINES && cut >= full * 0.3;
}

/** A line of prose that breaks off in mid-clause and goes on in the next. */
function isCut(line: TextLine, next: TextLine | undefined): boolean {
  if (!next || next.indent > 0 || !line.is(ENDS_OPEN) || next.mark) return false;
  return line.is(HOLDS_POINT);
}

/** The width that most lines have; of two widths side by side the fuller one. */
function commonWidth(widths: readonly number[]): number | undefined {
  const counts = new Array<number>(WIDEST + 3).fill(0);
  for (const width of widths) {
    const rounded = Math.round(width);
    if (rounded < counts.length) counts[rounded]!++;
  }
  const near = (width: number) => counts[width]! + counts[width + 1]!;
  let best: number | undefined;
  for (let width = NARROWEST; width <= WIDEST; width++)
    if (counts[width]! > 0 && (best === undefined || near(width) >= near(best))) best = width;
  return best !== undefined && counts[best + 1]! > counts[best]! ? best + 1 : best;
}

/** The width of the widest line, a hanging mark not counted. */
function widest(widths: readonly number[]): number | undefined {
  const width = Math.floor(widths.reduce((a, b) => Math.max(a, b), 0)) - 1;
  return width >= NARROWEST && width <= WIDEST ? width : undefined;
}

function firstLineOf(lines: readonly TextLine[], width: number): Wrap['firstLine'] {
  const indents = lines.filter((line) => line.indent >= INDENT - 0.5).length;
  if (indents >= lines.length * 0.04 && indents <= lines.length * 0.7) return 'indented';
  // What follows a short line that ends a sentence begins a paragraph; short paragraphs say nothing.
  let narrower = 0;
  let full = 0;
  for (let i = 1; i < lines.length; i++) {
    const previous = lines[i - 1]!;
    if (previous.width >= width - SLACK || !previous.is(ENDS_SENTENCE)) continue;
    const own = lines[i]!.width;
    if (isNarrower(own, width)) narrower++;
    else if (own >= width - 1) full++;
  }
  return narrower > full ? 'narrower' : 'flush';
}

/** Whether a line is as wide as a full first line that lost its indent. */
export function isNarrower(lineWidth: number, width: number): boolean {
  return Math.abs(lineWidth - (width - INDENT)) <= 0.6;
}

/** The width of a line with its indent; titles and signatures set off by more than an indent count without. */
export function visualWidth(line: TextLine): number {
  return line.width + (line.indent <= 2 * INDENT ? line.indent : 0);
}
