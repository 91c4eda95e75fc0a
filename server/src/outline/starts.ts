/** Which paragraphs begin a part, and which are headings without a number. */
import { groupInline, isLaterWord, isSameSeries } from './inlineRuns';
import { familyOf, LAST } from './markers';
import type { Paragraph } from './paragraphs';
import type { Mark } from './types';

const QUOTED_AT_MOST = 40;

/** Takes out the markers inside a quotation over several paragraphs (“第七条 …（一）…”), as amendments quote articles. */
function dropQuoted(paragraphs: readonly Paragraph[], starts: (Mark | undefined)[]): void {
  for (let i = 0; i < paragraphs.length; i++) {
    if (!beginsQuotation(paragraphs[i]!)) continue;
    let open = paragraphs[i]!.scan.openQuotes;
    let end = i;
    while (open > 0 && end + 1 < paragraphs.length && end - i < QUOTED_AT_MOST) {
      end++;
      // Each paragraph of a quotation may begin with “ anew (GB/T 15834-2011 4.8.3.5).
      const repeated = paragraphs[end]!.text[0] === '“' ? 1 : 0;
      open += paragraphs[end]!.scan.openQuotes - repeated;
    }
    if (open > 0) continue;
    starts.fill(undefined, i + 1, end + 1);
    i = end;
  }
}

function beginsQuotation({ scan, text }: Paragraph): boolean {
  return scan.openQuotes > 0 && text[0] === '“';
}

/** 最后 after 其次; 首先 and 最后 alone are the frame of an address, no list. */
function isLastOf(last: Mark, other: Mark): boolean {
  return last.ordinal === LAST && other.ordinal > 1 && other.ordinal < 20;
}

/** The paragraphs' markers; a weak one counts only with a neighbour in number, or beside one that counts. */
export function confirmedStarts(paragraphs: readonly Paragraph[]): (Mark | undefined)[] {
  const starts = new Array<Mark | undefined>(paragraphs.length).fill(undefined);
  const weak: number[] = [];
  let quoted = false;
  for (let i = 0; i < paragraphs.length; i++) {
    const { start, shape, openQuotes } = paragraphs[i]!.scan;
    if (openQuotes > 0) quoted ||= beginsQuotation(paragraphs[i]!);
    if (!start || shape !== 'text') continue;
    starts[i] = start;
    if (start.weak) weak.push(i);
  }
  if (quoted) dropQuoted(paragraphs, starts);
  if (weak.length === 0) return starts;
  const alone = new Set(weak.filter((i) => starts[i] && !hasNeighbour(paragraphs, starts, i, starts[i])));
  const dropped = [...alone].filter((i) => !standsBeside(starts, alone, i, starts[i]!));
  for (const i of dropped) starts[i] = undefined;
  return starts;
}

/**
 * The same of those paragraphs alone whose markers may count or not because [from, to) has changed; the others count as
 * before. `from` of what is returned is the index of the first of them.
 */
export function confirmedStartsAround(
  paragraphs: readonly Paragraph[],
  from: number,
  to: number,
): { from: number; marks: (Mark | undefined)[] } {
  // A marker counts by what stands near it, and by what counts near that; quotations are found one after the other.
  const first = Math.max(0, from - QUOTED_AT_MOST - 2 * FAR);
  let unquoted = to + QUOTED_AT_MOST;
  for (let i = to; i < Math.min(unquoted, paragraphs.length); i++)
    if (beginsQuotation(paragraphs[i]!)) unquoted = Math.max(unquoted, i + 1 + QUOTED_AT_MOST);
  const last = Math.min(paragraphs.length, unquoted + 2 * FAR);
  let begin = Math.max(0, first - 2 * FAR);
  for (let i = begin - 1; i >= Math.max(0, begin - QUOTED_AT_MOST); i--) if (beginsQuotation(paragraphs[i]!)) begin = i;
  const marks = confirmedStarts(paragraphs.slice(begin, last + 2 * FAR + QUOTED_AT_MOST));
  return { from: first, marks: marks.slice(first - begin, last - begin) };
}

const FAR = 40;
/** 一，三，四，: a number or two may have been lost. */
const LOST_AT_MOST = 3;

/** A layer's weak marker (一，甲、) next to one of its series that counts. */
function standsBeside(
  starts: readonly (Mark | undefined)[],
  alone: ReadonlySet<number>,
  i: number,
  mark: Mark,
): boolean {
  if (familyOf(mark.family).genus !== 'layer') return false;
  for (const step of [-1, 1]) {
    for (let j = i + step; j >= 0 && j < starts.length && Math.abs(j - i) < FAR; j += step) {
      const other = starts[j];
      if (!other || !isSameSeries(other, mark)) continue;
      const distance = (other.ordinal - mark.ordinal) * step;
      if (!alone.has(j) && distance >= (step < 0 ? 0 : 1) && distance <= LOST_AT_MOST) return true;
      break;
    }
  }
  return false;
}

/** A numeral without a delimiter counts only beside others without. */
function isBare(mark: Mark): boolean {
  return mark.family === 'han' && mark.end === mark.numeralEnd;
}

function hasNeighbour(
  paragraphs: readonly Paragraph[],
  starts: readonly (Mark | undefined)[],
  i: number,
  mark: Mark,
): boolean {
  if (groupInline(mark, paragraphs[i]!.scan.inline).some((run) => run.fromStart && run.marks.length > 1)) return true;
  const isNeighbour = (other: Mark) =>
    isSameSeries(other, mark) &&
    isBare(other) === isBare(mark) &&
    (Math.abs(other.ordinal - mark.ordinal) === 1 ||
      isLaterWord(mark, other) ||
      isLaterWord(other, mark) ||
      isLastOf(mark, other) ||
      isLastOf(other, mark));
  for (const step of [-1, 1]) {
    for (let j = i + step, looked = 0; j >= 0 && j < starts.length && looked < FAR; j += step, looked++) {
      const other = starts[j];
      if (other && isNeighbour(other)) return true;
      if (other && isSameSeries(other, mark)) break;
      const { inline } = paragraphs[j]!.scan;
      if (step < 0 && inline.length > 0 && inline.some(isNeighbour)) return true;
    }
  }
  return false;
}

/** A short line without a final mark that stands between paragraphs of text. */
export function isUnnumberedHeading({ scan }: Paragraph, next: Paragraph | undefined): boolean {
  if (!scan.headingLine) return false;
  if (scan.shape === 'closingHeading') return true;
  return next !== undefined && (next.scan.sentence || next.scan.start !== undefined);
}
