/** The targets of the project beside what this run reached. They are said, never asserted: machines differ. */
import { KINDS, type Kind, PLACES } from './keystrokes';
import { ofSize, type Results, type Target, type TextRun } from './results';
import { ms, times } from './table';
import type { Size } from './texts';

export function targets(results: Results): Target[] {
  const at = (size: Size) => ofSize(results, size)?.here?.cold;
  const peer = (name: string, size: Size) =>
    results.peers.find((run) => run.peer === name && run.size === size)?.time?.best;
  const small = worst(results, '10k');
  const large = worst(results, '1m');
  const huge = worst(results, '10m');
  const answer = slowestAnswer(results, '1m');
  const heap = mostHeld(results, ({ memory }) => memory?.open.heap);
  const rss = mostHeld(results, ({ memory }) => memory?.open.rss);
  const kept = mostHeld(results, ({ memory }) => memory?.kept.heap);
  const { rounds, start, sizes } = results;
  return [
    ratio('outline, 1m: Markdown service / ours', 4, peer('markdown', '1m'), at('1m')?.outline.best, true),
    ratio('full analysis, 100k: autocorrect / ours', 8, peer('autocorrect', '100k'), at('100k')?.full.best, true),
    ratio('full analysis, 1m: ours / charCodeAt pass', 25, at('1m')?.full.best, at('1m')?.floor.best),
    ratio('full analysis, 10m: ours / charCodeAt pass', 25, at('10m')?.full.best, at('10m')?.floor.best),
    limit('keystroke in process, 1m: worst p95', 2, large?.p95, large?.where),
    ratio('the same / worst p95 at 10k', 3, large?.p95, small?.p95),
    limit('keystroke in process, 10m: worst p95', 16, huge?.p95, huge?.where),
    limit('symbols + folds of a changed version, 1m: worst p95', 3, answer?.p95, answer?.where),
    limit('memory above idle, 1m: heap', 60, heap?.value, heap?.where, 'MB'),
    limit('memory above idle, 1m: RSS', 60, rss?.value, rss?.where, 'MB'),
    limit('kept after close, 1m: heap more than after a short text', 1, kept?.value, kept?.where, 'MB'),
    limit('heap grown from 100 to 1000 rounds', 1, rounds && rounds.late.heap - rounds.early.heap, '', 'MB'),
    ratio('server ready / node -e 0', 2, start?.server.median, start?.node.median),
    limit('.vsix without pictures', 500, sizes && sizes.vsix - sizes.pictures, '', 'KB'),
    {
      what: 'activation in the extension host',
      wanted: 'at most 50 ms',
      got: start ? `bundle loaded: ${ms(start.client.median)} ms` : '-',
      reached: undefined,
    },
  ];
}

interface Worst {
  p95: number;
  where: string;
}

/** Over all texts, places and kinds of keystrokes. */
function worst(results: Results, size: Size, kinds: readonly (Kind | 'outline')[] = KINDS): Worst | undefined {
  const all = results.texts
    .filter((run) => run.size === size)
    .flatMap(({ text, here }) =>
      here
        ? PLACES.flatMap((place) =>
            kinds.map((kind) => ({ p95: here.keystrokes[place][kind].p95, where: `${kind}, ${place}, ${text}` })),
          )
        : [],
    );
  return all.sort((a, b) => b.p95 - a.p95)[0];
}

function slowestAnswer(results: Results, size: Size): Worst | undefined {
  const found = worst(results, size, ['outline']);
  return found && { ...found, where: found.where.replace('outline, ', '') };
}

/** Over all texts of a million characters. */
function mostHeld(
  { texts }: Results,
  of: (run: TextRun) => number | undefined,
): { value: number; where: string } | undefined {
  return texts
    .filter(({ size }) => size === '1m')
    .map((run) => ({ value: of(run) ?? Number.NaN, where: run.text }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => b.value - a.value)[0];
}

function limit(what: string, most: number, got: number | undefined, where = '', unit = 'ms'): Target {
  const shown =
    got === undefined ? '-' : `${unit === 'ms' ? ms(got) : got.toFixed(1)} ${unit}${where && ` (${where})`}`;
  return { what, wanted: `at most ${most} ${unit}`, got: shown, reached: got === undefined ? undefined : got <= most };
}

function ratio(what: string, bound: number, value?: number, of?: number, least = false): Target {
  const known = value !== undefined && of !== undefined;
  return {
    what,
    wanted: `at ${least ? 'least' : 'most'} ${bound}x`,
    got: times(value, of),
    reached: known ? (least ? value / of >= bound : value / of <= bound) : undefined,
  };
}
