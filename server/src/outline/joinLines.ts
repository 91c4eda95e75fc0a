/**
 * Joins the lines of a wrapped text to paragraphs. A paragraph begins after a short line, and after a full line that
 * ends a sentence where the next line looks like a first line.
 */
import { isSameSeries } from './inlineRuns';
import { CALLS, ENDS_BRACKET, ENDS_PAUSE, ENDS_SENTENCE } from './lineFacts';
import { familyOf, LAST } from './markers';
import { scanInline } from './scanner';
import { opensClosing } from './shapes';
import type { TextLine } from './textLines';
import type { Mark } from './types';
import { INDENT, isNarrower, SLACK, visualWidth, type Wrap } from './wrap';

/** A heading that fills its line is one if the text joined to it would make it longer than this. */
const HEADING_AT_MOST = 45;

/**
 * The lines of each paragraph, in order, from the line at `from` on, with which one begins. It ends before the line at an
 * index where a paragraph begins and `ends` says so.
 */
export function joinLines(
  text: string,
  wrap: Wrap,
  lines: readonly TextLine[],
  from = 0,
  ends: (at: number) => boolean = () => false,
): TextLine[][] {
  const groups: TextLine[][] = [];
  let group: TextLine[] | undefined;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!;
    if (group && !beginsParagraph(text, wrap, line, group)) {
      group.push(line);
    } else {
      if (ends(i)) break;
      group = [line];
      groups.push(group);
    }
  }
  return groups;
}

/** Whether `line` begins a paragraph after the paragraph so far. */
function beginsParagraph(text: string, wrap: Wrap, line: TextLine, group: readonly TextLine[]): boolean {
  const previous = group[group.length - 1]!;
  const indented = wrap.firstLine === 'indented';
  const before = indented ? visualWidth(text, previous) : previous.widthIn(text);
  const short = before < wrap.width - SLACK;
  const finished = previous.is(ENDS_SENTENCE, text);
  const mark = line.markIn(text);
  if (line.is(CALLS, text)) return true;
  if (mark && previous.is(ENDS_BRACKET, text)) return true;
  if (indented && line.indent >= INDENT - 0.5) return true;
  const width = line.widthIn(text);
  const first = wrap.firstLine === 'narrower' && isNarrower(width, wrap.width);
  if (short) {
    if (finished || mark || first || (previous.markIn(text) && !indented)) return true;
    return before < wrap.width - 5 && !previous.is(ENDS_PAUSE, text);
  }
  if (finished) {
    const layer = mark && familyOf(mark.family).genus !== 'enumerator';
    if (indented && !layer) return false;
    if (mark) return !goesOnInside(text, mark, group);
    // A short line that ends no sentence is a title or a heading.
    const heading = width < wrap.width - 4 && !line.is(ENDS_SENTENCE, text) && !line.is(ENDS_PAUSE, text);
    return first || heading || opensClosing(text.slice(line.start, line.end));
  }
  return group.length === 1 && !indented && isFullHeading(text, wrap, line, previous, first);
}

/** A block heading that fills its line exactly, so that what follows looks like its second line. */
function isFullHeading(text: string, wrap: Wrap, line: TextLine, heading: TextLine, first: boolean): boolean {
  const own = heading.markIn(text);
  if (!own || familyOf(own.family).genus !== 'layer' || heading.is(ENDS_PAUSE, text)) return false;
  if (/[。！？]/.test(text.slice(heading.start, heading.end))) return false;
  const mark = line.markIn(text);
  if (mark && familyOf(mark.family).genus === 'layer' && !mark.weak) return true;
  if (first) return mark !== undefined;
  const stop = /[。！？]/.exec(text.slice(line.start, line.end));
  const joined = heading.end - heading.start + (stop ? stop.index : line.end - line.start);
  return joined > HEADING_AT_MOST && line.widthIn(text) >= wrap.width - SLACK;
}

/** Whether a marker at the beginning of a line goes on with a list inside the paragraph: 一是…。¦二是…. */
function goesOnInside(text: string, mark: Mark, group: readonly TextLine[]): boolean {
  if (!familyOf(mark.family).inline) return false;
  const joined = group.map((line) => text.slice(line.start, line.end)).join('');
  return scanInline(joined, 0).some(
    (other) =>
      isSameSeries(other, mark) && (other.ordinal === mark.ordinal - 1 || (mark.ordinal === LAST && other.ordinal > 1)),
  );
}
