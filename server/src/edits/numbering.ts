/**
 * With which number each run should begin. Most lists begin with 1; in many official documents a layer runs on through
 * all sections (一、（一）（二） 二、（三）（四）). Which of the two a layer does, the document itself decides.
 */
import { seriesOf } from '../outline/inlineRuns';
import { familyOf, LAST } from '../outline/markers';
import type { Run, Speech } from '../outline/types';

/** The lists of one speech with one marker at one level, in order. */
export interface Series {
  runs: Run[];
  /** Each list goes on where the one before it ended. */
  continuous: boolean;
}

/** Groups the lists of a speech. */
export function findSeries(speech: Speech): Series[] {
  const groups = new Map<string, Run[]>();
  for (const run of [...speech.runs].sort((a, b) => a.parts[0]!.range.start - b.parts[0]!.range.start)) {
    const { mark } = run.parts[0]!;
    // Articles run on through chapters, with or without sections between.
    const key = mark.family === 'article' ? mark.family : `${seriesOf(mark)}/${run.level}`;
    const group = groups.get(key);
    if (group) group.push(run);
    else groups.set(key, [run]);
  }
  return [...groups.values()].map((runs) => ({ runs, continuous: isContinuous(runs) }));
}

function isContinuous(runs: readonly Run[]): boolean {
  const genus = familyOf(runs[0]!.parts[0]!.mark.family).genus;
  if (genus === 'enumerator') return false;
  let goOn = 0;
  let beginAnew = 0;
  for (const [i, run] of runs.entries()) {
    if (i === 0) continue;
    const first = run.parts[0]!.mark.ordinal;
    if (first === 1) beginAnew++;
    else if (first === lastOrdinal(runs[i - 1]!) + 1) goOn++;
  }
  // Articles run through all chapters; only a document that shows otherwise counts them anew.
  return genus === 'article' && runs.some((run) => run.level > 1) ? goOn >= beginAnew : goOn > beginAnew;
}

export function lastOrdinal(run: Run): number {
  return run.parts[run.parts.length - 1]!.mark.ordinal;
}

/** The number of the first member of `runs[at]` of a series, as its document numbers. */
export function firstNumber(series: Series, at: number): number {
  return series.continuous && at > 0 ? lastOrdinal(series.runs[at - 1]!) + 1 : 1;
}

/** Whether a member's number can be right or wrong at all: words (首先) and 最后 hold their place as they are. */
export function isNumbered(mark: { ordinal: number; numeralKind: unknown }): boolean {
  return mark.numeralKind !== undefined && mark.ordinal !== LAST;
}
