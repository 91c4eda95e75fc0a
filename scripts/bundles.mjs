// Builds the bundles as they ship and checks what a wrong import would break.

import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

/** The largest a bundle may be, in KiB; a jump past it means that something was bundled by mistake. */
const LARGEST = { 'client/node.js': 60, 'client/browser.js': 600, 'server/node.js': 30, 'server/browser.js': 650 };
const NODE = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);

let [passed, failed] = [0, 0];
function check(what, wrong) {
  if (wrong) failed++;
  else passed++;
  console.log(wrong ? `  ✗ ${what}: ${wrong}` : `  ✓ ${what}`);
}

const code = await run(process.execPath, [join(root, 'esbuild.mjs'), '--production'], { cwd: root });
check('the production build succeeds', code === 0 ? '' : `exit code ${code}`);

for (const [name, largest] of code === 0 ? Object.entries(LARGEST) : []) {
  const text = readFileSync(join(root, 'dist', name), 'utf8');
  const size = Math.ceil(text.length / 1024);
  check(`${name} is ${size} KiB`, size > largest ? `more than ${largest} KiB` : '');

  const required = [...text.matchAll(/\brequire\(["']([^"']+)["']\)/g)].map((match) => match[1]);
  const allowed = (module) =>
    (name.startsWith('client') && module === 'vscode') ||
    (name.endsWith('node.js') && (NODE.has(module) || module === './browser.js'));
  const strange = [...new Set(required)].filter((module) => !allowed(module));
  check(`${name} needs nothing that is not there`, strange.join(', '));

  // The translation library can load a bundle by address; it is given its texts instead, so that never runs.
  const own = text.replace(
    /await fetch\(\w+\.toString\(\)|await fetch\(\w+\)\)\.text\(\);throw new Error\("Unsupported/,
    '',
  );
  const network = /["'](?:node:)?(?:https?|http2|dgram)["']\)|\bfetch\(|XMLHttpRequest|WebSocket\b/.exec(own);
  check(`${name} opens no network connection`, network?.[0]);
}
console.log(`${passed} tests passed, ${failed} tests failed`);
process.exit(failed > 0 ? 1 : 0);
