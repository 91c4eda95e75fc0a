// Makes the .vsix, in dist/ or in a folder given, and says what is in it.
//   npm run package [-- FOLDER]
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { setup } from './setup.mjs';

await setup();
const code = await run(process.execPath, [join(root, 'esbuild.mjs'), '--production'], { cwd: root });
if (code !== 0) process.exit(code);

const { createVSIX, listFiles } = await import('@vscode/vsce');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = process.argv[2] === undefined ? join(root, 'dist') : resolve(process.argv[2]);
const packagePath = join(folder, `${name}-${version}.vsix`);
// There is no address that relative links in the README could be rewritten to; VS Code finds them in the package.
await createVSIX({
  cwd: root,
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});

const files = await listFiles({ cwd: root, dependencies: false });
console.log(
  files
    .sort()
    .map((file) => `  ${file}`)
    .join('\n'),
);
console.log(`${packagePath}: ${files.length} files, ${Math.ceil(statSync(packagePath).size / 1024)} KiB`);
