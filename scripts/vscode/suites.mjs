// Runs the suites of test/vscode in real VS Code with the package installed, as a writer has it.
//   node scripts/vscode/suites.mjs [node] [web] [window]
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
import { bundleSuites, workspace } from './suiteBundles.mjs';

const here = dirname(fileURLToPath(import.meta.url));

const hosts = { node: runInNode, web: runInWeb, window: runInWindow };

/** A fresh copy of the folder that the suites open, because they write into it. */
function freshWorkspace() {
  const folder = mkdtempSync(join(tmpdir(), 'speech-outline-workspace-'));
  atExit(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(workspace, folder, { recursive: true });
  return folder;
}

/** What runs is the installed package; the extension under development is but the suites. */
async function runInNode(suites, extensions) {
  const { runTests } = await import('@vscode/test-electron');
  const ours = join(here, process.platform === 'win32' ? 'code.cmd' : 'code.mjs');
  await runTests({
    vscodeExecutablePath: process.env.VSCODE_EXECUTABLE ?? ours,
    extensionDevelopmentPath: dirname(suites),
    extensionTestsPath: suites,
    launchArgs: [freshWorkspace(), `--extensions-dir=${extensions}`],
  });
}

/** The same suites in a window without a server side: all files are in the memory of the page. */
async function runInWeb(suites, extensions) {
  const args = [
    ...['--extensionDevelopmentKind=web', `--extensions-dir=${extensions}`],
    ...[`--extensionDevelopmentPath=${dirname(suites)}`, `--extensionTestsPath=${suites}`, 'memory:/'],
  ];
  if ((await run(process.execPath, [join(here, 'code.mjs'), ...args])) !== 0) throw new Error('tests failed');
}

async function runInWindow(suites, extensions) {
  const { remote, windowAddress } = await import('./address.mjs');
  const { openBrowser } = await import('./window.mjs');
  const server = await startServer({ extensions });
  const { browser, context } = await openBrowser();
  const folder = freshWorkspace();
  const openWindow = async (file) => {
    const page = await context.newPage();
    await page.goto(windowAddress(server, { folder, payload: { openFile: remote(server, file) } }));
    return page;
  };
  const texts = (process.env.SPEECH_TEXTS ?? '').split(delimiter).filter(Boolean);
  const { run: runSuites } = await import(pathToFileURL(suites).href);
  try {
    await runSuites({ workspace: folder, results, texts, openWindow });
  } finally {
    await browser.close();
  }
}

await setup();
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(hosts);
const { makeVsix } = await import('../lib/vsix.mjs');
const { file } = await makeVsix(join(root, 'dist'));
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
