// Brings node_modules up to date with package-lock.json, so that `npm start` and `npm test` work on a fresh clone.
//   node scripts/setup.mjs
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './lib/paths.mjs';
import { npm } from './lib/run.mjs';

const lock = join(root, 'package-lock.json');
const stamp = join(root, 'node_modules', '.speech-outline-lock');

export async function setup() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20)
    throw new Error(`需要 Node.js 20 或更新版本 · Node.js 20 or newer is needed, this is ${process.version}`);

  // The stamp is a copy of the lock file, written last: an interrupted install is simply done again.
  const wanted = existsSync(lock) ? readFileSync(lock, 'utf8') : undefined;
  const present = existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
  if (present !== undefined && present === wanted) return;

  console.log('安装依赖 · Installing dependencies …');
  await npm([wanted === undefined ? 'install' : 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: root });
  writeFileSync(stamp, wanted ?? readFileSync(lock, 'utf8'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await setup();
}
