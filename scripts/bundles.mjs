// Builds the bundles as they ship and checks what a wrong import would break.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOTICES, notices } from './lib/notices.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

/** The largest a bundle may be, in KiB; a jump past it means that something was bundled by mistake. */
const LARGEST = { 'client/node.js': 60, 'client/browser.js': 600, 'server/node.js': 30, 'server/browser.js': 650 };
/** What a bundle needs that is not in it; SECURITY.md says what for. */
const NEEDED = {
  'client/node.js': 'vscode ./browser.js child_process crypto fs net os node:os path readline util',
  'client/browser.js': 'vscode',
  'server/node.js': './browser.js child_process crypto fs net node:fs os path node:path url node:url util node:util',
  'server/browser.js': '',
};

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
  const strange = [...new Set(required)].filter((module) => !NEEDED[name].split(' ').includes(module));
  check(`${name} needs nothing but what SECURITY.md names`, strange.join(', '));

  // The translation library can load a bundle by address; it is given its texts instead, so that never runs.
  const own = text.replace(
    /await fetch\(\w+\.toString\(\)|await fetch\(\w+\)\)\.text\(\);throw new Error\("Unsupported/,
    '',
  );
  const network = /["'](?:node:)?(?:https?|http2|dgram)["']\)|\bfetch\(|XMLHttpRequest|WebSocket\b/.exec(own);
  check(`${name} opens no network connection`, network?.[0]);
  check(`${name} makes no code of text`, /\beval\(|\bFunction\(["'`]/.exec(text)?.[0]);
}

const security = readFileSync(join(root, 'SECURITY.md'), 'utf8');
const ofNode = Object.values(NEEDED).flatMap((modules) => modules.split(' ').filter((one) => /^[a-z]/.test(one)));
const unsaid = ofNode.filter((module) => module !== 'vscode' && !security.includes(`\`${module}\``));
check('SECURITY.md says what each module is needed for', unsaid.join(', '));

const stated = existsSync(NOTICES) ? readFileSync(NOTICES, 'utf8').replaceAll('\r\n', '\n') : '';
check('THIRD-PARTY-NOTICES.md names what is in the bundles', stated === (await notices()) ? '' : 'npm run notices');
console.log(`${passed} tests passed, ${failed} tests failed`);
process.exit(failed > 0 ? 1 : 0);
