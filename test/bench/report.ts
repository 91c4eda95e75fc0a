/** The results in tables. */
import type { Cold } from './jobs';
import { type Keystrokes, KINDS, PLACES } from './keystrokes';
import type { Sample } from './measure';
import { PEER_NAMES, PEERS } from './peers/index';
import { ofSize, type Results, type TextRun } from './results';
import { ms, table, times, whole } from './table';
import { SIZE_NAMES, TEXTS, type TextName } from './texts';

/** All of it, ready to be printed. */
export function report(results: Results): string {
  const { machine } = results;
  const sections: [title: string, body: string][] = [
    ['Texts', texts(results)],
    [
      'Whole texts in process: ms, best of several; "x" is times a bare charCodeAt pass; "first" in a new process',
      cold(results),
    ],
    ['Keystroke to diagnostics, in process: ms, median / p95', strokes(results, ({ here }) => here?.keystrokes)],
    ['Keystroke to diagnostics, over stdio: ms, median / p95', strokes(results, ({ there }) => there?.keystrokes)],
    ['Symbols and folds of a changed version: ms, median / p95; bare JSON of the same answers, best', answers(results)],
    ['Others on the same text: ms, best; "x" is times ours; in brackets what they found', peers(results)],
    ['Memory of the server process above idle: MB', memory(results)],
    ['Start and sizes', startAndSizes(results)],
    ['Targets', targets(results)],
  ];
  const shown = sections.filter(([, body]) => body !== '').map(([title, body]) => `${title}\n\n${body}\n`);
  return [
    `${machine.date}, Node ${machine.node}, ${machine.cores} x ${machine.cpu}, ${machine.system}, load ${machine.load.toFixed(1)}, clock in process: ${machine.clock}\n`,
    ...shown,
  ].join('\n');
}

const named = ({ text, size }: TextRun) => `${text} ${size}`;

function texts(results: Results): string {
  const rows = results.texts.flatMap((run) => {
    const { characters, paragraphs, parts, findings } = run.here?.cold ?? ({} as Partial<Cold>);
    return [[named(run), ...[characters, paragraphs, parts, findings].map((count) => whole(count ?? Number.NaN))]];
  });
  const names = [...new Set(results.texts.map(({ text }) => text))];
  const legend = names.map((name: TextName) => `  ${name}: ${TEXTS[name].about}`).join('\n');
  return `${table(['text', 'characters', 'paragraphs', 'parts', 'findings'], rows)}\n${legend}`;
}

function cold(results: Results): string {
  const columns = ['floor', 'parse', 'rules', 'symbols', 'folds', 'outline', 'full'] as const;
  const header = ['text', 'n', ...columns.slice(0, 5), 'parse+symbols+folds', 'x', 'parse+rules', 'x', 'first'];
  const rows = results.texts.flatMap((run) => {
    if (!run.here) return [];
    const { cold: all } = run.here;
    const best = (name: (typeof columns)[number]) => all[name].best;
    const parts = columns.slice(0, 5).map((name) => ms(best(name)));
    const outline = [ms(best('outline')), times(best('outline'), best('floor'))];
    const full = [ms(best('full')), times(best('full'), best('floor')), ms(all.first)];
    return [[named(run), String(all.full.n), ...parts, ...outline, ...full]];
  });
  return table(header, rows);
}

const both = ({ median, p95 }: Sample) => `${ms(median)} / ${ms(p95)}`;

function strokes(results: Results, of: (run: TextRun) => Keystrokes | undefined): string {
  const rows = results.texts.flatMap((run) => {
    const keystrokes = of(run);
    return keystrokes
      ? PLACES.map((place) => {
          const at = keystrokes[place];
          return [`${named(run)}, ${place}`, String(at.typing.n), ...KINDS.map((kind) => both(at[kind]))];
        })
      : [];
  });
  return rows.length > 0 ? table(['text, place', 'n', ...KINDS], rows) : '';
}

function answers(results: Results): string {
  const header = [
    'text',
    'in process',
    'over stdio',
    'JSON, KB',
    'written',
    'read',
    'diagnostics, KB',
    'written',
    'read',
  ];
  const rows = results.texts.map((run) => {
    const { here, there } = run;
    const at = (keystrokes: Keystrokes | undefined) => (keystrokes ? both(keystrokes.middle.outline) : '-');
    const json = (['outline', 'diagnostics'] as const).flatMap((name) => {
      const cost = there?.json[name];
      return cost ? [whole(cost.bytes / 1024), ms(cost.write.best), ms(cost.read.best)] : ['-', '-', '-'];
    });
    return [named(run), at(here?.keystrokes), at(there?.keystrokes), ...json];
  });
  return table(header, rows);
}

function peers(results: Results): string {
  const sizes = SIZE_NAMES.filter((size) => ofSize(results, size));
  if (results.peers.length === 0) return '';
  const ours = (outline: boolean) =>
    sizes.map((size) => ms(ofSize(results, size)?.here?.cold[outline ? 'outline' : 'full'].best));
  const rows = PEER_NAMES.map((name) => {
    const peer = PEERS[name];
    const cells = sizes.map((size) => {
      const run = results.peers.find((each) => each.peer === name && each.size === size);
      if (!run?.time) return run?.failed ?? '-';
      const own = ofSize(results, size)?.here?.cold['outline' in peer ? 'outline' : 'full'].best;
      return `${ms(run.time.best)} ${times(run.time.best, own)} (${run.found})${run.failed ? `, then ${run.failed}` : ''}`;
    });
    return [`${peer.package} ${results.versions[name] ?? ''} (${peer.does})`, ...cells];
  });
  const own = [
    ['ours, parse + all default rules', ...ours(false)],
    ['ours, parse + symbols + folds', ...ours(true)],
  ];
  return table(['', ...sizes], [...own, ...rows]);
}

function memory(results: Results): string {
  const rows = results.texts.flatMap((run) => {
    if (!run.memory) return [];
    const { idle, open, kept } = run.memory;
    const cells = [open.heap, open.rss, open.peak, kept.heap, kept.rss, idle.heap, idle.rss];
    return [[named(run), ...cells.map((size) => size.toFixed(1))]];
  });
  if (rows.length === 0) return '';
  const header = ['text', 'heap', 'RSS', 'peak RSS', 'heap kept', 'RSS kept', 'idle: heap', 'RSS'];
  const { rounds } = results;
  const grown = rounds
    ? `\n${rounds.rounds} texts opened, edited, closed: heap ${rounds.early.heap.toFixed(1)} MB after ${rounds.rounds / 10}, ` +
      `${rounds.late.heap.toFixed(1)} MB after all; RSS ${rounds.early.rss.toFixed(0)} and ${rounds.late.rss.toFixed(0)} MB`
    : '';
  return table(header, rows) + grown;
}

function startAndSizes({ start, sizes }: Results): string {
  const lines: string[] = [];
  if (start) {
    const ratio = times(start.server.median, start.node.median);
    lines.push(
      `node -e 0: ${ms(start.node.median)} ms; server ready: ${ms(start.server.median)} ms, ${ratio} (medians)`,
      `client bundle loaded: ${ms(start.client.median)} ms`,
    );
  }
  for (const { name, size, gzip } of sizes?.bundles ?? [])
    lines.push(`${name}: ${size.toFixed(0)} KB, ${gzip.toFixed(0)} KB zipped`);
  if (sizes)
    lines.push(`.vsix: ${sizes.vsix.toFixed(0)} KB, ${(sizes.vsix - sizes.pictures).toFixed(0)} KB without pictures`);
  return lines.join('\n');
}

function targets({ targets: all }: Results): string {
  const said = (reached: boolean | undefined) =>
    reached === undefined ? 'not measured' : reached ? 'reached' : 'NOT reached';
  return table(
    ['target', 'wanted', 'got', ''],
    all.map(({ what, wanted, got, reached }) => [what, wanted, got, said(reached)]),
  );
}
