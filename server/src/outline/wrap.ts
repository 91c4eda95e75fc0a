/**
 * Text that came out of a PDF has its lines broken at the edge of the page. This finds out whether a text is such
 * a text, and where its paragraphs begin.
 *
 * A full line is as wide as the page. A paragraph begins after a short line, and after a full line that ends a
 * sentence where the next line is indented or, where the indent of two was lost, two characters narrower.
 */
import { displayWidth, SENTENCE_ENDS } from '../text/characters';

/** A physical line without its outer blanks. */
export interface WrapLine {
  start: number;
  end: number;
  /** Width of the blanks before it. */
  indent: number;
  /** It begins with a numbered marker. */
  marked: boolean;
}

/** How a text was wrapped; widths in full-width characters. */
export interface Wrap {
  width: number;
  /** First lines of paragraphs still carry an indent. */
  indented: boolean;
}

const LINES_AT_LEAST = 6;
const NARROWEST = 18;
/** A4 in the smallest usual type. */
const WIDEST = 46;
const SHARE_OF_FULL_LINES = 0.4;
const SHARE_OF_UNFINISHED = 0.55;
const SHARE_OF_WIDER_LINES = 0.03;
/** Closing marks may hang over the edge. */
const OVERHANG = 2.5;
const INDENT = 2;
/** A line that is narrower than the page by more than this is the last of its paragraph, or a heading. */
const SLACK = INDENT + 0.6;

/** The wrap of a text, from all its lines that hold text; undefined where the lines are paragraphs. */
export function findWrap(text: string, lines: readonly WrapLine[]): Wrap | undefined {
  if (lines.length < LINES_AT_LEAST) return undefined;
  const widths = lines.map((line) => visualWidth(text, line));
  const tooWide = widths.filter((width) => width > WIDEST + OVERHANG).length;
  if (tooWide > lines.length * SHARE_OF_WIDER_LINES) return undefined;
  const width = commonWidth(widths);
  if (width === undefined) return undefined;

  let full = 0;
  let unfinished = 0;
  let wider = 0;
  for (const [i, line] of lines.entries()) {
    if (widths[i]! > width + OVERHANG + 1) wider++;
    if (widths[i]! < width - SLACK || widths[i]! > width + OVERHANG) continue;
    full++;
    if (!endsSentence(text, line)) unfinished++;
  }
  if (wider > lines.length * SHARE_OF_WIDER_LINES) return undefined;
  if (full < lines.length * SHARE_OF_FULL_LINES || unfinished < full * SHARE_OF_UNFINISHED) return undefined;
  const indents = lines.filter((line) => line.indent >= INDENT - 0.5).length;
  return { width, indented: indents >= lines.length * 0.04 && indents <= lines.length * 0.7 };
}

/** The width that most lines have; wide ones count more, as short last lines are of any width. */
function commonWidth(widths: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(Math.round(width), (counts.get(Math.round(width)) ?? 0) + 1);
  let best: number | undefined;
  const near = (width: number) => (counts.get(width) ?? 0) + (counts.get(width + 1) ?? 0);
  for (const width of [...counts.keys()].sort((a, b) => a - b)) {
    if (width >= NARROWEST && width <= WIDEST && (best === undefined || near(width) >= near(best))) best = width;
  }
  // Of two widths side by side the fuller one is the page's.
  return best !== undefined && (counts.get(best + 1) ?? 0) > (counts.get(best) ?? 0) ? best + 1 : best;
}

/** The width of a line with its indent; titles and signatures set off by more than an indent count without. */
function visualWidth(text: string, line: WrapLine): number {
  return displayWidth(text, line.start, line.end) + (line.indent <= 2 * INDENT ? line.indent : 0);
}

/** Whether `line` begins a paragraph, given the line before it (undefined at the beginning of the text). */
export function beginsParagraph(text: string, wrap: Wrap, line: WrapLine, previous: WrapLine | undefined): boolean {
  if (!previous) return true;
  const width = displayWidth(text, line.start, line.end);
  const before = wrap.indented ? visualWidth(text, previous) : displayWidth(text, previous.start, previous.end);
  const short = before < wrap.width - SLACK;
  const finished = endsSentence(text, previous);
  if (line.marked && '）)'.includes(text[previous.end - 1]!)) return true;
  if (wrap.indented) {
    if (line.indent >= INDENT - 0.5) return true;
    return short && (finished || line.marked || (before < wrap.width - 6 && !endsPause(text, previous)));
  }
  const firstLike = Math.abs(width - (wrap.width - INDENT)) <= 0.6;
  if (short)
    return (
      finished || firstLike || line.marked || previous.marked || (before < wrap.width - 5 && !endsPause(text, previous))
    );
  // After a full line that ends a sentence, a short line that ends none is a title or a heading.
  if (finished)
    return firstLike || line.marked || (width < wrap.width - 4 && !endsSentence(text, line) && !endsPause(text, line));
  // A block heading may fill its line exactly; the next paragraph then begins two characters narrower.
  return previous.marked && firstLike && !/[，、；]/.test(text[previous.end - 1] ?? '') && line.marked;
}

/** The line ends in 。！？ or in one of them and a closing quote or bracket, or in ：. */
function endsSentence(text: string, line: { start: number; end: number }): boolean {
  let i = line.end - 1;
  while (i > line.start && '”’）》】」'.includes(text[i]!)) i--;
  return SENTENCE_ENDS.includes(text[i]!) || text[i] === '：' || text[i] === '…';
}

function endsPause(text: string, line: { end: number }): boolean {
  return '，、；,'.includes(text[line.end - 1]!);
}
