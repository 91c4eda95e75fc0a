/**
 * Joins the lines of a wrapped text to paragraphs. A paragraph begins after a short line, and after a full line that
 * ends a sentence where the next line looks like a first line.
 */
import { isSameSeries } from './inlineRuns';
import { CALLS, ENDS_BRACKET, ENDS_PAUSE, ENDS_SENTENCE } from './lineFacts';
import { familyOf, LAST } from './markers';
import { scanInline } from './scanner';
import { opensClosing } from './shapes';
import type { TextLine } from './textLine';
import type { Mark } from './types';
import { INDENT, isNarrower, SLACK, type Wrap } from './wrap';
import { visualHalves } from './wrapCounts';

/** A heading that fills its line is one if the text joined to it would make it longer than this. */
const HEADING_AT_MOST = 45;

/** Where the paragraph ends that begins with the line at `first`: the index after its last line. */
export function paragraphEnd(wrap: Wrap, lines: readonly TextLine[], first: number): number {
  let end = first + 1;
  while (end < lines.length && !beginsParagraph(wrap, lines, first, end)) end++;
  return end;
}

/** Whether the line at `at` begins a paragraph, after the one so far that begins at `begin`. */
function beginsParagraph(wrap: Wrap, lines: readonly TextLine[], begin: number, at: number): boolean {
  const line = lines[at]!;
  const previous = lines[at - 1]!;
  const indented = wrap.firstLine === 'indented';
  if (indented && line.indent >= INDENT - 0.5) return true;
  const before = indented ? visualHalves(previous) / 2 : previous.width;
  const short = before < wrap.width - SLACK;
  const finished = previous.is(ENDS_SENTENCE);
  if (line.is(CALLS)) return true;
  const mark = line.mark;
  if (mark && previous.is(ENDS_BRACKET)) return true;
  const width = line.width;
  const first = wrap.firstLine === 'narrower' && isNarrower(width, wrap.width);
  if (short) {
    if (finished || mark || first || (previous.mark && !indented)) return true;
    return before < wrap.width - 5 && !previous.is(ENDS_PAUSE);
  }
  if (finished) {
    const layer = mark && familyOf(mark.family).genus !== 'enumerator';
    if (indented && !layer) return false;
    if (mark) return !goesOnInside(mark, lines.slice(begin, at));
    // A short line that ends no sentence is a title or a heading.
    const heading = width < wrap.width - 4 && !line.is(ENDS_SENTENCE) && !line.is(ENDS_PAUSE);
    return first || heading || opensClosing(line.text);
  }
  return at === begin + 1 && !indented && isFullHeading(wrap, line, previous, first);
}

/** A block heading that fills its line exactly, so that what follows looks like its second line. */
function isFullHeading(wrap: Wrap, line: TextLine, heading: TextLine, first: boolean): boolean {
  const own = heading.mark;
  if (!own || familyOf(own.family).genus !== 'layer' || heading.is(ENDS_PAUSE)) return false;
  if (/[。！？]/.test(heading.text)) return false;
  const mark = line.mark;
  if (mark && familyOf(mark.family).genus === 'layer' && !mark.weak) return true;
  if (first) return mark !== undefined;
  const stop = /[。！？]/.exec(line.text);
  const joined = heading.length + (stop ? stop.index : line.length);
  return joined > HEADING_AT_MOST && line.width >= wrap.width - SLACK;
}

/** Whether a marker at the beginning of a line goes on with a list inside the paragraph: 一是…。¦二是…. */
function goesOnInside(mark: Mark, group: readonly TextLine[]): boolean {
  if (!familyOf(mark.family).inline) return false;
  const joined = group.map((line) => line.text).join('');
  return scanInline(joined, 0).some(
    (other) =>
      isSameSeries(other, mark) && (other.ordinal === mark.ordinal - 1 || (mark.ordinal === LAST && other.ordinal > 1)),
  );
}
