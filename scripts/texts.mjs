// Checks any folders of texts: the properties that hold for every text, and each text opened in a real window.
//   npm run test:texts -- DIR…
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { bin } from './lib/bin.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { setup } from './setup.mjs';

const folders = process.argv.slice(2).map((folder) => resolve(process.env.INIT_CWD ?? '.', folder));
const missing = folders.find((folder) => !existsSync(folder));
if (folders.length === 0 || missing) {
  console.error(missing ? `没有这个文件夹 · No such folder: ${missing}` : '用法 · Usage: npm run test:texts -- DIR…');
  process.exit(1);
}

await setup();
const options = { cwd: root, env: { ...process.env, SPEECH_TEXTS: folders.join(delimiter) } };
const properties = await run(process.execPath, [bin('vitest'), 'run', '--dir', 'test/properties'], options);
const window = await run(process.execPath, [join(root, 'scripts', 'vscode', 'suites.mjs'), 'window'], options);
process.exit(properties || window ? 1 : 0);
