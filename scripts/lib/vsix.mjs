// Makes the package that is shipped.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { run } from './run.mjs';

/** Builds the bundles as they ship and packs the .vsix into a folder; answers where it is and which files are in it. */
export async function makeVsix(folder) {
  const code = await run(process.execPath, [join(root, 'esbuild.mjs'), '--production'], { cwd: root });
  if (code !== 0) throw new Error('the bundles could not be built');
  const { createVSIX, listFiles } = await import('@vscode/vsce');
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const file = join(folder, `${name}-${version}.vsix`);
  // There is no address that relative links in the README could be rewritten to; VS Code finds them in the package.
  const links = { allowMissingRepository: true, rewriteRelativeLinks: false };
  await createVSIX({ cwd: root, packagePath: file, dependencies: false, ...links });
  return { file, files: await listFiles({ cwd: root, dependencies: false }) };
}
