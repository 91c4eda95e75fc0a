// Extensions where VS Code finds them: the package installed as a writer does it, and files for the web.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { atExit, run } from '../lib/run.mjs';
import { installNode, installVSCode } from './install.mjs';

/** A folder of extensions with the package in it, installed by VS Code itself (its server build, or a desktop one). */
export async function installPackage(vsix, desktop) {
  const folder = mkdtempSync(join(tmpdir(), 'speech-outline-extensions-'));
  atExit(() => rmSync(folder, { recursive: true, force: true }));
  const args = [`--extensions-dir=${join(folder, 'extensions')}`, '--install-extension', vsix];
  const code = desktop ? await byDesktop(desktop, args) : await byServer(join(folder, 'data'), args);
  if (code !== 0) throw new Error(`VS Code could not install ${vsix}`);
  return join(folder, 'extensions');
}

async function byDesktop(executable, args) {
  const { resolveCliArgsFromVSCodeExecutablePath } = await import('@vscode/test-electron');
  const [cli, ...before] = resolveCliArgsFromVSCodeExecutablePath(executable);
  return run(cli, [...before, ...args], { shell: process.platform === 'win32' });
}

async function byServer(data, args) {
  const main = join(await installVSCode(), 'out', 'server-main.js');
  const more = ['--server-data-dir', data, '--accept-server-license-terms', '--disable-telemetry'];
  // Its errors are about modules that are not built here; whether it went well is its exit code.
  const options = { stdio: ['ignore', 'inherit', 'ignore'] };
  return run(await installNode(), [main, ...more, ...args], options);
}

/**
 * Puts the installed extensions and that of the tests under the server's static files, from which a window without a
 * server side gets them as from a marketplace on the web: the page takes scripts from its own origin only.
 * @returns the paths of both on the server
 */
export function stageForWeb(server, extensions, tests) {
  const name = `speech-outline-${process.pid}`;
  const folder = join(server.vscode, 'staged', name);
  atExit(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(folder, { recursive: true });
  const stage = (from) => {
    cpSync(from, join(folder, basename(from)), { recursive: true });
    return `${server.statics}/staged/${name}/${basename(from)}`;
  };
  const installed = readdirSync(extensions, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return { installed: installed.map((entry) => stage(join(extensions, entry.name))), tests: stage(tests) };
}
