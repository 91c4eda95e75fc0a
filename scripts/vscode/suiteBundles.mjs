// The suites as bundles, each an extension of its own, so that VS Code runs them beside the installed package.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { root } from '../lib/paths.mjs';
import { versionOf } from './install.mjs';

const built = join(root, 'dist', 'test');
/** The folder that the suites open, or a copy of it. */
export const workspace = join(root, 'test', 'vscode', 'workspace');

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

/** The workspace as an object from paths to contents in base 64, for windows without a disk. */
function workspaceFiles() {
  const files = readdirSync(workspace, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, path, name }) => join(parentPath ?? path, name));
  const named = paths.map((path) => [relative(workspace, path).replaceAll(sep, '/'), readFileSync(path, 'base64')]);
  return JSON.stringify(Object.fromEntries(named));
}
