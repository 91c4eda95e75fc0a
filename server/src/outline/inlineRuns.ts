/**
 * Enumerations inside a paragraph (一是…二是…): which candidates are really members, and how they nest.
 * A run shows with two members or more; a lone 一是 or 一要 shows because it is nearly always a slip.
 */
import { familyOf, LAST } from './markers';
import type { Mark } from './types';

/** Members of one enumeration inside a paragraph. */
export interface InlineRun {
  marks: Mark[];
  /** The run begins with the paragraph's own marker: 一是…；二是…；. */
  fromStart: boolean;
  /** The mark of another run under which it stands; undefined directly under the paragraph. */
  under: Mark | undefined;
  /** One member that may go on in a later paragraph (首先，… ¶ 其次，…) or continue an earlier one. */
  pending: boolean;
}

/** Lists inside a paragraph are found inside each other up to this depth. */
const DEEPEST = 12;

/** The runs of a paragraph with the marker `start` (if any) and the inline candidates, in order of their first member. */
export function groupInline(start: Mark | undefined, candidates: readonly Mark[]): InlineRun[] {
  if (candidates.length === 0) return [];
  const runs: InlineRun[] = [];
  const open: InlineRun[] = [];
  if (start) open.push({ marks: [start], fromStart: true, under: undefined, pending: false });
  // Series with a first member of their own do not go on with other words: 一要…。二是…。一是…。 is a list out of order.
  const begun = new Begun(candidates);
  for (let i = 0; i < candidates.length; i++) {
    const mark = candidates[i]!;
    const at = findRun(open, candidates, i, begun);
    if (mark.follows && (at < 0 || !isNext(open[at]!, mark))) continue;
    if (at >= 0) {
      const run = open[at]!;
      open.length = at + 1;
      const restart = mark.ordinal === 1 && goesOn(candidates, i);
      if (!restart) {
        run.marks.push(mark);
        if (run.fromStart && !runs.includes(run)) runs.push(run);
        continue;
      }
      open.length = at;
    }
    if (open.length > DEEPEST) open.length = DEEPEST;
    const parent = open[open.length - 1];
    const under = parent?.marks[parent.marks.length - 1];
    const run: InlineRun = {
      marks: [mark],
      fromStart: false,
      under: under === start ? undefined : under,
      pending: false,
    };
    runs.push(run);
    open.push(run);
  }
  return settle(runs);
}

/** The series with a first member among the candidates; found once it is asked for, which is seldom. */
class Begun {
  private found: Set<string> | undefined;

  constructor(private readonly candidates: readonly Mark[]) {}

  has(series: string): boolean {
    this.found ??= new Set(this.candidates.filter((mark) => mark.ordinal === 1).map((mark) => mark.series));
    return this.found.has(series);
  }
}

/** The index of the open run that `mark` continues, the innermost first; -1 where it begins a run of its own. */
function findRun(open: readonly InlineRun[], candidates: readonly Mark[], at: number, begun: Begun): number {
  const mark = candidates[at]!;
  if (mark.ordinal > 1) {
    // Its own words come before a change of words: 第三点，首先…其次…再次…第四点， goes on with 第三点.
    const own = findNext(open, mark, true);
    if (own >= 0) return own;
    const other = begun.has(mark.series) ? -1 : findNext(open, mark, false);
    if (other >= 0) return other;
  }
  for (let i = open.length - 1; i >= 0; i--) {
    const run = open[i]!;
    if (!isSameSeries(run.marks[0]!, mark)) continue;
    // A second 另一方面 is no member.
    if (mark.ordinal > 1) return mark.family === 'aspect' ? -1 : i;
    // 一是 again: a run that has gone on is over, one that has just begun holds the new one inside.
    // Where no 二是 follows, its number is wrong.
    return run.marks.length > 1 || (!run.fromStart && !goesOn(candidates, at)) ? i : -1;
  }
  return -1;
}

/** The innermost open run that a mark is the next member of, in the same words or in others. */
function findNext(open: readonly InlineRun[], mark: Mark, own: boolean): number {
  for (let i = open.length - 1; i >= 0; i--) {
    const { marks } = open[i]!;
    if (isSameSeries(marks[marks.length - 1]!, mark) === own && isNext(open[i]!, mark)) return i;
  }
  return -1;
}

/** Whether the next mark of the series of the candidate at `at` shows 2. */
function goesOn(candidates: readonly Mark[], at: number): boolean {
  for (let i = at + 1; i < Math.min(candidates.length, at + 30); i++)
    if (isSameSeries(candidates[i]!, candidates[at]!)) return candidates[i]!.ordinal === 2;
  return false;
}

function isNext(run: InlineRun, mark: Mark): boolean {
  const last = run.marks[run.marks.length - 1]!;
  if (!isSameSeries(last, mark) && !mayMix(last, mark)) return false;
  if (mark.ordinal === LAST) return run.marks.length > 1 || last.family === 'sequence';
  return mark.ordinal === last.ordinal + 1 || isLaterWord(last, mark);
}

/** 首先 … 再次: words need not be complete. */
export function isLaterWord(before: Mark, mark: Mark): boolean {
  return (
    before.family === 'sequence' && mark.family === 'sequence' && mark.ordinal !== LAST && mark.ordinal > before.ordinal
  );
}

/** Whether two marks are of one series. */
export function isSameSeries(a: Mark, b: Mark): boolean {
  return a.series === b.series;
}

/** Marks of different words that may continue each other in one list by a slip: 第一，… 二是… 三要…. */
export function mayMix(a: Mark, b: Mark): boolean {
  return isMixable(a) && isMixable(b);
}

function isMixable(mark: Mark): boolean {
  if (mark.family === 'sequence') return true;
  return familyOf(mark.family).genus === 'enumerator' && mark.family !== 'aspect' && !mark.weak;
}

/** 第一， 第一点： of any unit. */
export function isOrdinal(mark: Mark): boolean {
  return mark.family === 'ordinal' || mark.family === 'ordinalUnit';
}

function settle(runs: InlineRun[]): InlineRun[] {
  const settled = runs.filter(isKept);
  if (runs.every(({ under }) => under === undefined)) return settled;
  // What stood under a mark that is none stands under that mark's place.
  const kept = new Set(settled);
  const owner = new Map(runs.flatMap((run) => run.marks.map((mark) => [mark, run] as const)));
  for (const run of settled) {
    while (run.under && owner.has(run.under) && (!kept.has(owner.get(run.under)!) || owner.get(run.under)!.pending))
      run.under = owner.get(run.under)!.under;
  }
  return settled;
}

/** Whether a run shows, and what is pending of it. */
function isKept(run: InlineRun): boolean {
  const { marks } = run;
  if (marks.length > 1) return hasNeighbours(marks);
  if (standsAlone(marks[0]!)) return true;
  run.pending = mayGoOn(marks[0]!);
  return run.pending;
}

function hasNeighbours(marks: readonly Mark[]): boolean {
  if (marks.some((mark) => !mark.weak)) return true;
  const isNextOf = (mark: Mark, before: Mark) =>
    mark.ordinal === before.ordinal + 1 || mark.ordinal === LAST || isLaterWord(before, mark);
  if (marks.some((mark, i) => i > 0 && isNextOf(mark, marks[i - 1]!))) return true;
  // （1）…；（3）…: from 1 on, with a number lost. Brackets and circles are sure enough with two members.
  const { family, ordinal } = marks[0]!;
  const least = family === 'parenHan' || family === 'parenArabic' || family === 'circled' ? 2 : 3;
  return (
    familyOf(family).genus === 'layer' &&
    ordinal === 1 &&
    marks.length >= least &&
    marks[marks.length - 1]!.ordinal <= marks.length + 2
  );
}

function standsAlone(mark: Mark): boolean {
  return mark.family === 'item' && !mark.weak && mark.ordinal === 1;
}

/** One member of a list whose other members stand in other paragraphs. */
function mayGoOn(mark: Mark): boolean {
  if (mark.family === 'aspect') return mark.ordinal === 1;
  return familyOf(mark.family).genus === 'enumerator' || mark.ordinal === 1;
}
