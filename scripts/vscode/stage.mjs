// Copies of the extension as it is shipped: only the files that .vscodeignore lets through.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root } from '../lib/paths.mjs';
import { atExit } from '../lib/run.mjs';

/** Copies what would be shipped into a folder, so that the suites run against that and nothing else. */
export async function stagePackage(target) {
  const { listFiles } = await import('@vscode/vsce');
  const files = await listFiles({ cwd: root, dependencies: false });
  rmSync(target, { recursive: true, force: true });
  for (const file of files) cpSync(join(root, file), join(target, file));
  return files;
}

/**
 * Puts an extension and its tests under the server's static files. An extension loaded as `vscode-remote:` may not
 * start a worker in the web host, and the page takes scripts from its own origin only; this is its own origin.
 */
export function stageForWeb(server, extension, tests) {
  const name = `speech-outline-${process.pid}`;
  const folder = join(server.vscode, 'staged', name);
  atExit(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(folder, { recursive: true });
  cpSync(extension, folder, { recursive: true });
  cpSync(dirname(tests), join(folder, 'tests'), { recursive: true });

  // With a `main` as well, VS Code would prefer the Node host.
  const { main: _, ...manifest } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));

  const path = `${server.statics}/staged/${name}`;
  return { extension: path, tests: `${path}/tests/${basename(tests)}` };
}
