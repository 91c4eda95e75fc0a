/**
 * All that is asked of the lines of a text to find out how they were broken (wrap.ts), counted by widths. A change counts
 * the lines that it touches, however many others there are. Widths are in half-width characters here.
 */
import type { Splice } from '../text/splice';
import { ENDS_OPEN, ENDS_SENTENCE } from './lineFacts';
import type { TextLine } from './textLine';

/** A4 in the smallest usual type, and a mark that hangs over the edge: no page holds wider lines. */
const WIDEST_LINE = 97;
/** Wider lines are counted as if they were so wide. */
const MOST = 100;
const WIDTHS = MOST + 1;
/** No line of a page is narrower; what it takes to see whether a line was cut is not asked of narrower ones. */
const NARROWEST_PAGE = 30;
/** The narrowest indent of a paragraph's first line. */
const INDENT_AT_LEAST = 3;
/** Blanks that are wider place a title or a signature. */
export const INDENT_AT_MOST = 8;
const SHARE_OF_WIDER_LINES = 0.03;

export class WrapCounts {
  /** How many there are. */
  lines = 0;
  private tooWide = 0;
  /** Only of a text whose lines may be wrapped: nearly every other one is told apart by lines that are too wide. */
  counted: ByWidth | undefined;

  /** `lines` are those after the change. */
  update(lines: readonly TextLine[], change: Splice<TextLine>): void {
    this.lines = lines.length;
    if (this.counted) this.counted.lines = lines;
    for (const line of change.removed) if (isTooWide(line)) this.tooWide--;
    for (const line of change.added) if (isTooWide(line)) this.tooWide++;
    if (this.isTooMany(this.tooWide)) {
      this.counted = undefined;
    } else if (this.counted) {
      const before = lines[change.at - 1];
      const after = lines[change.at + change.added.length];
      this.counted.count(before, change.removed, after, -1);
      this.counted.count(before, change.added, after, 1);
    } else {
      this.counted = new ByWidth(lines);
      this.counted.count(undefined, lines, undefined, 1);
    }
  }

  /** Whether so many lines are more than may be wider than the page. */
  isTooMany(wider: number): boolean {
    return wider > this.lines * SHARE_OF_WIDER_LINES;
  }
}

/** Lines counted by their visual width. */
class ByWidth {
  readonly all = new Int32Array(WIDTHS);
  /** Those that end no sentence. */
  readonly unfinished = new Int32Array(WIDTHS);
  /** Those that break off in mid-clause and go on in the next line; counted once somebody asks. */
  private ownCut: Int32Array | undefined;
  /** By their own width, those after a line that ends a sentence, by that line's own width. */
  private readonly afterEnd = new Int32Array(WIDTHS * WIDTHS);
  /** Lines with an indent. */
  indented = 0;
  /** Han characters, and all characters but blanks. */
  han = 0;
  units = 0;

  constructor(public lines: readonly TextLine[]) {}

  get cut(): Int32Array {
    if (!this.ownCut) {
      this.ownCut = new Int32Array(WIDTHS);
      for (let i = 1; i < this.lines.length; i++) countCut(this.ownCut, this.lines[i - 1]!, this.lines[i]!, 1);
    }
    return this.ownCut;
  }

  /** Counts lines between two others, or takes them out of the count (`by` is -1). */
  count(before: TextLine | undefined, lines: readonly TextLine[], after: TextLine | undefined, by: 1 | -1): void {
    let previous = before;
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i]!;
      const { han, blanks } = line.measure();
      this.han += by * han;
      this.units += by * (line.length - blanks);
      const width = Math.min(visualHalves(line), MOST);
      this.all[width]! += by;
      if (!line.is(ENDS_SENTENCE)) this.unfinished[width]! += by;
      if (line.indentHalves >= INDENT_AT_LEAST) this.indented += by;
      if (previous) this.countPair(previous, line, by);
      previous = line;
    }
    if (previous && after) this.countPair(previous, after, by);
  }

  private countPair(line: TextLine, next: TextLine, by: 1 | -1): void {
    if (this.ownCut) countCut(this.ownCut, line, next, by);
    if (line.is(ENDS_SENTENCE))
      this.afterEnd[Math.min(line.halves, MOST) * WIDTHS + Math.min(next.halves, MOST)]! += by;
  }

  /** How many lines from one own width to another come after a line that ends a sentence and is narrower than `than`. */
  afterShort(than: number, from: number, to = MOST): number {
    let sum = 0;
    for (let width = 0; width < than; width++) sum += sumOf(this.afterEnd, width * WIDTHS + from, width * WIDTHS + to);
    return sum;
  }

  /** The width of the widest line. */
  get widest(): number {
    return this.all.findLastIndex((count) => count > 0);
  }
}

/** The sum of counts from one to another, both included. */
export function sumOf(counts: Int32Array, from: number, to = MOST): number {
  let sum = 0;
  for (let i = from; i <= to; i++) sum += counts[i]!;
  return sum;
}

function countCut(cut: Int32Array, line: TextLine, next: TextLine, by: 1 | -1): void {
  const width = visualHalves(line);
  if (width >= NARROWEST_PAGE && width < MOST && isCut(line, next)) cut[width]! += by;
}

/** A line of prose that breaks off in mid-clause and goes on in the next. */
function isCut(line: TextLine, next: TextLine): boolean {
  return next.indentHalves === 0 && line.is(ENDS_OPEN) && !next.mark && line.holdsPoint;
}

function isTooWide(line: TextLine): boolean {
  const { length } = line;
  // A unit is half a character wide or a whole one: mostly that settles it.
  if (length * 2 + line.indentHalves <= WIDEST_LINE) return false;
  return length > WIDEST_LINE || visualHalves(line) > WIDEST_LINE;
}

/** The width of a line with its indent; titles and signatures set off by more than an indent count without. */
export function visualHalves(line: TextLine): number {
  return line.halves + (line.indentHalves <= INDENT_AT_MOST ? line.indentHalves : 0);
}
