/**
 * What is counted through. Most lists begin with 1; in many official documents a layer runs on through all sections
 * (一、（一）（二） 二、（三）（四）). Which of the two a layer does, the document itself decides.
 */
import { keptOf } from '../outline/keptOf';
import { familyOf, LAST } from '../outline/markers';
import { keptOfRun } from '../outline/run';
import type { Part, Run, Speech } from '../outline/types';

/** The lists of a speech that should show 1, 2, 3 …: each run, or all runs of a layer that runs on, as one list. */
export const numberedLists = keptOf((speech: Speech): (readonly Part[])[] => {
  const { runs: all } = speech;
  if (noneRunsOn(speech)) return all.map(({ parts }) => parts);
  /** By series and level; articles run on through chapters, with or without sections between. */
  const series = new Map<string, Run[][]>();
  const lists: Run[][] = [];
  for (const run of all) {
    const { mark } = run.parts[0]!;
    const level = mark.family === 'article' ? 0 : run.level;
    let levels = series.get(mark.series);
    if (!levels) {
      levels = [];
      series.set(mark.series, levels);
    }
    const runs = levels[level] ?? [];
    if (runs.length === 0) lists.push(runs);
    levels[level] = runs;
    runs.push(run);
  }
  return lists.flatMap((runs) => (runsOn(runs) ? [runs.flatMap((run) => run.parts)] : runs.map((run) => run.parts)));
});

/** Those of them that are not simply 1, 2, 3 …: with another number somewhere, or a single member. */
export const unusualLists = keptOf((speech: Speech): (readonly Part[])[] => {
  const unusual = speech.runs.filter(isUnusual);
  // Where lists run on, what is usual in one of them may be wrong.
  return noneRunsOn(speech) ? unusual.map(({ parts }) => parts) : numberedLists(speech);
});

const beginsWithOne = keptOfRun(({ parts }: Run): boolean => parts[0]!.mark.ordinal === 1);
const isUnusual = keptOfRun(
  ({ parts }: Run): boolean =>
    parts.length === 1 || parts.some(({ mark }, i) => mark.ordinal !== i + 1 && isNumbered(mark)),
);

/** Whether each list begins with 1, as mostly. */
function noneRunsOn({ runs }: Speech): boolean {
  return runs.every(beginsWithOne);
}

/** Whether the lists of one marker at one level are counted through. */
function runsOn(runs: readonly Run[]): boolean {
  const { genus } = familyOf(runs[0]!.parts[0]!.mark.family);
  if (runs.length === 1 || genus === 'enumerator') return false;
  let goOn = 0;
  let beginAnew = 0;
  for (const [i, run] of runs.entries()) {
    if (i === 0) continue;
    const first = run.parts[0]!.mark.ordinal;
    if (first === 1) beginAnew++;
    else if (first > 1) goOn++;
  }
  // Articles run through all chapters; only a document that shows otherwise counts them anew.
  return genus === 'article' && runs.some((run) => run.level > 1)
    ? goOn >= beginAnew
    : goOn > beginAnew && follows(runs);
}

/** Whether at least one list begins where another ended: numbers that only happen not to begin with 1 are slips. */
function follows(runs: readonly Run[]): boolean {
  const next = new Set(runs.map((run) => lastOrdinal(run) + 1));
  return runs.some((run) => next.has(run.parts[0]!.mark.ordinal));
}

function lastOrdinal(run: Run): number {
  return run.parts[run.parts.length - 1]!.mark.ordinal;
}

/** Whether a member's number can be right or wrong at all: words (首先) and 最后 hold their place as they are. */
export function isNumbered(mark: { ordinal: number; numeralKind: unknown }): boolean {
  return mark.numeralKind !== undefined && mark.ordinal !== LAST;
}
