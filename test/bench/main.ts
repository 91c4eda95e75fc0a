/** The benchmark: makes the texts, has everything measured, prints tables and writes JSON. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, tmpdir, type } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Options, readOptions, USAGE } from './options';
import { PEER_NAMES, PEERS } from './peers/index';
import { versionOf } from './peers/peer';
import { report } from './report';
import type { Results, TextRun } from './results';
import { runJob, runPeer } from './run';
import { sizes } from './sizes';
import { targets } from './targets';
import { asMarkdown, SIZES, TEXTS } from './texts';

const options = readOptions(process.argv.slice(2));
if (!options || options.help) {
  console.log(USAGE);
  process.exit(options ? 0 : 2);
}
const { seconds, limit, clock } = options;
// npm changes into the repository; a file is meant from where the user stands.
const json = options.json ? resolve(process.env.INIT_CWD ?? '.', options.json) : join('test-results', 'bench.json');
const say = (what: string) => console.error(`… ${what}`);
const folder = mkdtempSync(join(tmpdir(), 'speech-outline-texts-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

const results: Results = { machine: machine(), texts: [], peers: [], versions: {}, targets: [] };
void everything(options);

async function everything(options: Options): Promise<void> {
  if (options.stdio) {
    say('sizes');
    results.sizes = sizes();
    say('start');
    results.start = await runJob('startTime');
  }
  for (const size of options.sizes) {
    for (const text of options.texts) {
      say(`${text} ${size}`);
      const file = join(folder, `${text}-${size}.txt`);
      const content = TEXTS[text].make(SIZES[size]);
      writeFileSync(file, content);
      const order = { file, seconds, clock };
      const run: TextRun = { text, size, here: await runJob('inProcess', order) };
      results.texts.push(run);
      if (options.stdio) {
        run.there = await runJob('overStdio', order);
        run.memory = await runJob('memory', order);
      }
      if (options.peers && text === options.texts[0]) await comparePeers(content, file, run);
      rmSync(file);
    }
  }
  if (options.stdio) {
    say('a thousand rounds');
    results.rounds = await runJob('manyRounds');
  }
  results.targets = targets(results);
  mkdirSync(dirname(json), { recursive: true });
  writeFileSync(json, `${JSON.stringify(results, undefined, 2)}\n`);
  console.log(report(results));
  say(`written to ${json}`);
}

async function comparePeers(content: string, file: string, { size }: TextRun): Promise<void> {
  const headings = `${file}.md`;
  writeFileSync(headings, asMarkdown(content));
  for (const peer of PEER_NAMES) {
    say(`${PEERS[peer].package} ${size}`);
    results.versions[peer] = versionOf(PEERS[peer].package);
    const order = { file: 'outline' in PEERS[peer] ? headings : file, seconds, clock };
    results.peers.push({ peer, size, ...(await runPeer(peer, order, limit)) });
  }
}

function machine(): Results['machine'] {
  const [cpu] = cpus();
  return {
    date: new Date().toISOString(),
    node: process.version,
    cpu: cpu?.model.trim() ?? '',
    cores: cpus().length,
    clock,
    load: loadavg()[0] ?? 0,
    system: `${type()} ${release()}`,
  };
}
