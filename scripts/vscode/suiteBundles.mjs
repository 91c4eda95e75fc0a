// The suites as bundles, each an extension of its own, so that VS Code runs them beside the installed package.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { root } from '../lib/paths.mjs';
import { versionOf } from './install.mjs';

const built = join(root, 'dist', 'test');
/** What the suites open, by its path in test/vscode: a folder, and a workspace of several. */
export const workspaces = ['workspace', 'folders/两个文件夹.code-workspace'];

const HOSTS = {
  node: { platform: 'node', external: ['vscode', 'mocha'] },
  web: { platform: 'browser', external: ['vscode'], define: { global: 'globalThis' } },
  window: { platform: 'node', external: ['playwright-core', 'mocha'] },
};

/** Says in which host the suites run; in the web one VS Code starts them for the folder that they bring. */
function manifest(host) {
  const named = { name: 'speech-outline-suites', publisher: 'speech-outline', version: '0.0.1' };
  const entry = { [host === 'web' ? 'browser' : 'main']: './index.js' };
  return { ...named, ...entry, engines: { vscode: '^1.100.0' }, activationEvents: ['onFileSystem:memory'] };
}

/** Bundles the suites of a host; answers the file that runs them. */
export async function bundleSuites(host) {
  const { define, ...platform } = HOSTS[host];
  const outfile = join(built, host, 'index.js');
  // A desktop build is whatever it is.
  const version = process.env.VSCODE_EXECUTABLE && host === 'node' ? '' : versionOf();
  const strings = { SUITES: JSON.stringify(process.env.SUITES ?? ''), VERSION: JSON.stringify(version) };
  await build({
    ...platform,
    define: { ...define, ...strings, WORKSPACE: workspaceFiles() },
    ...{ bundle: true, format: 'cjs', target: 'es2022', sourcemap: 'inline', logLevel: 'warning' },
    entryPoints: [join(root, 'test', 'vscode', host, 'index.ts')],
    outfile,
  });
  writeFileSync(join(built, host, 'package.json'), JSON.stringify(manifest(host)));
  return outfile;
}

/** The workspaces as an object from paths to contents in base 64, for windows without a disk. */
function workspaceFiles() {
  const home = join(root, 'test', 'vscode');
  const entries = workspaces
    .map((workspace) => join(home, workspace.split('/')[0]))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }));
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, path, name }) => join(parentPath ?? path, name));
  const named = paths.map((path) => [relative(home, path).replaceAll(sep, '/'), readFileSync(path, 'base64')]);
  return JSON.stringify(Object.fromEntries(named));
}
