// Starts VS Code's server build on a free port of 127.0.0.1, with data folders of its own that go when it goes.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atExit, killTree } from '../lib/run.mjs';
import { installNode, installVSCode } from './install.mjs';

const START_SECONDS = 60;

/**
 * Git would offer the repository around the file that is open, in front of everything else, and a chat would take a third of
 * the window.
 */
const SETTINGS = { 'git.enabled': false, 'workbench.secondarySideBar.defaultVisibility': 'hidden' };

/** What of our environment would change how the server behaves (we may ourselves run inside a VS Code). */
const withoutVSCode = ([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name);

/**
 * @param {{ tests?: boolean, token?: string, extensions?: string, log?: (text: string) => void }} options `token` keeps
 *   others out: without it every program on this machine can use the server, which is right for the length of a test
 *   only; `extensions` is a folder of installed extensions, else there are none
 * @returns the server's port, a promise of its end, the path under which it serves its own files, and the folder those files are in
 */
export async function startServer({ tests = false, token, extensions, log = () => {} } = {}) {
  const vscode = await installVSCode();
  const data = mkdtempSync(join(tmpdir(), 'speech-outline-vscode-'));
  const machine = join(data, 'data', 'data', 'Machine');
  mkdirSync(machine, { recursive: true });
  writeFileSync(join(machine, 'settings.json'), JSON.stringify(SETTINGS));
  const args = [
    join(vscode, 'out', 'server-main.js'),
    ...['--host', '127.0.0.1', '--port', '0', '--accept-server-license-terms'],
    ...(token ? ['--connection-token', token] : ['--without-connection-token']),
    ...['--server-data-dir', join(data, 'data'), '--extensions-dir', extensions ?? join(data, 'extensions')],
    ...['--disable-telemetry', '--disable-workspace-trust', ...(tests ? ['--enable-smoke-test-driver'] : [])],
  ];
  const env = Object.fromEntries(Object.entries(process.env).filter(withoutVSCode));
  // No marketplace: the window then asks nothing of the network.
  env.EXTENSIONS_GALLERY = '{}';
  // A process group of its own, so that the extension hosts which the server starts end with it.
  const server = spawn(await installNode(), args, {
    env,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  atExit(() => {
    killTree(server);
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  });

  const port = await listening(server, log);
  const { commit, quality = 'stable' } = JSON.parse(readFileSync(join(vscode, 'product.json'), 'utf8'));
  const ended = new Promise((resolve) => server.on('exit', resolve));
  return { port, ended, vscode, statics: `/${quality}-${commit}/static` };
}

/** The server says its port on its output; everything it says until then explains a start that failed. */
function listening(server, log) {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why) => reject(new Error(`VS Code's server did not start: ${why}\n${output}`));
    const timer = setTimeout(fail, START_SECONDS * 1000, `not ready after ${START_SECONDS} s`);
    const read = (data) => {
      log(String(data));
      output += data;
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('error', fail);
    server.on('exit', (code) => fail(`exit code ${code}`));
  });
}
