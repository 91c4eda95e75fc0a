// Measures how fast everything is, beside other programs that read the same text, and prints tables.
//   npm run bench [-- OPTIONS]     the options are in test/bench/options.ts
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';
import { npm, run } from './lib/run.mjs';
import { setup } from './setup.mjs';

const here = join(root, 'test', 'bench');
const args = process.argv.slice(2);

await setup();
if (!args.includes('--no-peers')) await installPeers();

// The server as it ships, and the benchmark with the server's code in it.
const built = await run(process.execPath, [join(root, 'esbuild.mjs'), '--production'], { cwd: root });
if (built !== 0) process.exit(built);
const { build } = await import('esbuild');
const outdir = join(root, 'dist', 'bench');
await build({
  entryPoints: ['main', 'worker', 'probe'].map((name) => join(here, `${name}.ts`)),
  outdir,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'es2022',
  mainFields: ['module', 'main'],
  charset: 'utf8',
  logLevel: 'warning',
});
process.exit(await run(process.execPath, [join(outdir, 'main.js'), ...args], { cwd: root }));

/** The packages that the benchmark compares with, as its own lock file has them. */
async function installPeers() {
  const wanted = readFileSync(join(here, 'package-lock.json'), 'utf8');
  const stamp = join(here, 'node_modules', '.bench-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('安装用来比较的软件包 · Installing the packages to compare with …');
  await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here });
  writeFileSync(stamp, wanted);
}
