// Runs the suites of test/vscode in real VS Code with the package installed, as a writer has it.
//   node scripts/vscode/suites.mjs [node] [web] [window] [FILE.vsix]
// Without a file the package is made first.
// SUITES=text runs only the suites and tests with that text in their names.
// VSCODE_BUILD=newest takes the newest VS Code instead of the oldest that is supported (install.mjs).
// VSCODE_EXECUTABLE names a desktop build to use for the first instead of VS Code's server build.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { results, root } from '../lib/paths.mjs';
import { atExit, run } from '../lib/run.mjs';
import { setup } from '../setup.mjs';
import { startServer } from './server.mjs';
import { installPackage } from './stage.mjs';
import { bundleSuites, workspaces } from './suiteBundles.mjs';

const here = dirname(fileURLToPath(import.meta.url));

const hosts = { node: runInNode, web: runInWeb, window: runInWindow };

/** A fresh copy of what the suites open, because they write into it. */
function fresh(workspace) {
  const folder = mkdtempSync(join(tmpdir(), 'speech-outline-workspace-'));
  atExit(() => rmSync(folder, { recursive: true, force: true }));
  const [name] = workspace.split('/');
  cpSync(join(root, 'test', 'vscode', name), join(folder, name), { recursive: true });
  return join(folder, ...workspace.split('/'));
}

/** What runs is the installed package; the extension under development is but the suites. */
async function runInNode(suites, extensions) {
  const { runTests } = await import('@vscode/test-electron');
  const ours = join(here, process.platform === 'win32' ? 'code.cmd' : 'code.mjs');
  for (const workspace of workspaces)
    await runTests({
      vscodeExecutablePath: process.env.VSCODE_EXECUTABLE ?? ours,
      extensionDevelopmentPath: dirname(suites),
      extensionTestsPath: suites,
      launchArgs: [fresh(workspace), `--extensions-dir=${extensions}`],
    });
}

/** The same suites in a window without a server side: all files are in the memory of the page. */
async function runInWeb(suites, extensions) {
  const code = [join(here, 'code.mjs'), '--extensionDevelopmentKind=web', `--extensions-dir=${extensions}`];
  const tests = [`--extensionDevelopmentPath=${dirname(suites)}`, `--extensionTestsPath=${suites}`];
  for (const workspace of workspaces)
    if ((await run(process.execPath, [...code, ...tests, `memory:/${workspace}`])) !== 0)
      throw new Error('tests failed');
}

/** The server is told that all folders are trusted. Here none is until the writer says so, who is not asked. */
const WITH_TRUST = {
  enableWorkspaceTrust: true,
  configurationDefaults: { 'security.workspace.trust.startupPrompt': 'never' },
};

async function runInWindow(suites, extensions) {
  const { remote, windowAddress } = await import('./address.mjs');
  const { changeConfiguration, openBrowser } = await import('./window.mjs');
  const server = await startServer({ extensions });
  const { browser, context } = await openBrowser();
  const home = fresh(workspaces[0]);
  const openWindow = async (file, { folder = home, trusted = true } = {}) => {
    const page = await context.newPage();
    if (!trusted) await changeConfiguration(page, (configuration) => Object.assign(configuration, WITH_TRUST));
    await page.goto(windowAddress(server, { folder, payload: { openFile: remote(server, file) } }));
    return page;
  };
  const texts = (process.env.SPEECH_TEXTS ?? '').split(delimiter).filter(Boolean);
  const { run: runSuites } = await import(pathToFileURL(suites).href);
  try {
    await runSuites({ workspace: home, results, texts, openWindow });
  } finally {
    await browser.close();
  }
}

await setup();
const given = process.argv.slice(2).find((argument) => !(argument in hosts));
const named = process.argv.slice(2).filter((argument) => argument in hosts);
const wanted = named.length > 0 ? named : Object.keys(hosts);
const { makeVsix } = await import('../lib/vsix.mjs');
const file = given ?? (await makeVsix(join(root, 'dist'))).file;
const extensions = await installPackage(file, process.env.VSCODE_EXECUTABLE);
let failed = false;
for (const host of wanted) {
  try {
    await hosts[host](await bundleSuites(host), extensions);
  } catch (error) {
    failed = true;
    console.error(`${host}: ${error.message}`);
  }
}
process.exit(failed ? 1 : 0);
