// Makes the .vsix, in dist/ or in a folder given, and says what is in it.
//   npm run package [-- FOLDER]
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './lib/paths.mjs';
import { setup } from './setup.mjs';

await setup();
const { makeVsix } = await import('./lib/vsix.mjs');
const folder = process.argv[2] === undefined ? join(root, 'dist') : resolve(process.argv[2]);
const { file, files } = await makeVsix(folder);
console.log(
  files
    .sort()
    .map((name) => `  ${name}`)
    .join('\n'),
);
console.log(`${file}: ${files.length} files, ${Math.ceil(statSync(file).size / 1024)} KiB`);
