// Runs everything that is checked, one named step after the other, and adds up.
//   npm test                       all steps
//   node scripts/test.mjs STEP…    some of them, in the order given
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bin } from './lib/bin.mjs';
import { results, root } from './lib/paths.mjs';
import { run, runAndRead } from './lib/run.mjs';
import { setup } from './setup.mjs';

const node = (...args) => run(process.execPath, args, { cwd: root });
/** A step that is one test: it passes or it does not. */
const one = async (running) => ((await running) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

const steps = {
  types: () => one(node(bin('typescript', 'tsc'))),
  lint: () => one(node(bin('@biomejs/biome'), 'check')),
  unit: () => vitest([]),
  bundles: () => counted(join(root, 'scripts', 'bundles.mjs')),
  node: () => suites('node'),
  web: () => suites('web'),
  window: () => suites('window'),
};

let vsix;
/** The package is made once for all hosts. */
async function suites(host) {
  const { makeVsix } = await import('./lib/vsix.mjs');
  vsix ??= (await makeVsix(join(root, 'dist'))).file;
  return counted(join(root, 'scripts', 'vscode', 'suites.mjs'), host, vsix);
}

async function vitest(args) {
  const report = join(results, 'vitest.json');
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`];
  const code = await node(bin('vitest'), 'run', '--dir', 'test', ...reporters, ...args);
  const { numPassedTests, numFailedTests } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  return atLeastOneFailed(code, { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 });
}

/** Programs with a line `N tests passed, N tests failed`, or several. */
async function counted(...args) {
  const { code, output } = await runAndRead(process.execPath, args, { cwd: root });
  const sum = { passed: 0, failed: 0 };
  for (const [, passed, failed] of output.matchAll(/(\d+) tests passed, (\d+) tests failed/g)) {
    sum.passed += Number(passed);
    sum.failed += Number(failed);
  }
  return atLeastOneFailed(code, sum);
}

/** A runner that ended badly without naming a failed test (a file that does not load, a hang) failed all the same. */
function atLeastOneFailed(code, { passed, failed }) {
  const bad = code !== 0 || passed + failed === 0;
  return { passed, failed: bad ? Math.max(failed, 1) : failed };
}

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(steps);
const unknown = wanted.find((name) => !(name in steps));
if (unknown) {
  console.error(`no such step: ${unknown}; there are ${Object.keys(steps).join(', ')}`);
  process.exit(2);
}

await setup();
mkdirSync(results, { recursive: true });
const lines = [];
const total = { passed: 0, failed: 0 };
for (const name of wanted) {
  console.log(`\n── ${name} ──`);
  const start = Date.now();
  const { passed, failed } = await steps[name]();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  lines.push(`${failed ? '✗' : '✓'} ${name.padEnd(8)} ${passed} passed, ${failed} failed, ${seconds} s`);
}
console.log(`\n${lines.join('\n')}\n合计 · Total: ${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
