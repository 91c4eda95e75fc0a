// Runs the suites of test/vscode in real VS Code.
//   node scripts/vscode/suites.mjs [node] [web] [window]
// SUITES=text runs only the suites and tests with that text in their names.
// VSCODE_EXECUTABLE names a desktop build to use for the first two instead of VS Code's server build.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { results, root } from '../lib/paths.mjs';
import { atExit, run } from '../lib/run.mjs';
import { setup } from '../setup.mjs';
import { startServer } from './server.mjs';
import { stagePackage } from './stage.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const built = join(root, 'dist', 'test');
const shipped = join(root, 'dist', 'package');

const HOSTS = {
  node: { platform: 'node', external: ['vscode', 'mocha'] },
  web: { platform: 'browser', external: ['vscode'], define: { global: 'globalThis' } },
  window: { platform: 'node', external: ['playwright-core', 'mocha'] },
};

async function bundle(host) {
  const { build } = await import('esbuild');
  const { define, ...platform } = HOSTS[host];
  await build({
    ...platform,
    define: { ...define, SUITES: JSON.stringify(process.env.SUITES ?? '') },
    ...{ bundle: true, format: 'cjs', target: 'es2022', sourcemap: 'inline', logLevel: 'warning' },
    entryPoints: [join(root, 'test', 'vscode', host, 'index.ts')],
    outfile: join(built, host, 'index.js'),
  });
}

/** A fresh copy of the folder that the suites open, because they write into it. */
function workspace() {
  const folder = mkdtempSync(join(tmpdir(), 'speech-outline-workspace-'));
  atExit(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(root, 'test', 'vscode', 'workspace'), folder, { recursive: true });
  return folder;
}

async function runInVSCode(host) {
  const { runTests } = await import('@vscode/test-electron');
  const ours = join(here, process.platform === 'win32' ? 'code.cmd' : 'code.mjs');
  await runTests({
    vscodeExecutablePath: process.env.VSCODE_EXECUTABLE ?? ours,
    extensionDevelopmentPath: shipped,
    extensionTestsPath: join(built, host, 'index.js'),
    launchArgs: [workspace(), ...(host === 'web' ? ['--extensionDevelopmentKind=web'] : [])],
  });
}

async function runInWindow() {
  const { remote, windowAddress } = await import('./address.mjs');
  const { openBrowser } = await import('./window.mjs');
  const server = await startServer();
  const { browser, context } = await openBrowser();
  const folder = workspace();
  const openWindow = async (file) => {
    const page = await context.newPage();
    const payload = { extensionDevelopmentPath: remote(server, shipped), openFile: remote(server, file) };
    await page.goto(windowAddress(server, { folder, payload }));
    return page;
  };
  const texts = (process.env.SPEECH_TEXTS ?? '').split(delimiter).filter(Boolean);
  const suites = await import(pathToFileURL(join(built, 'window', 'index.js')).href);
  try {
    await suites.run({ workspace: folder, results, texts, openWindow });
  } finally {
    await browser.close();
  }
}

await setup();
const wanted = process.argv.slice(2);
const hosts = wanted.length > 0 ? wanted : Object.keys(HOSTS);
if ((await run(process.execPath, [join(root, 'esbuild.mjs')])) !== 0) process.exit(1);
const files = await stagePackage(shipped);
console.log(`${files.length} files would be shipped`);
let failed = false;
for (const host of hosts) {
  await bundle(host);
  try {
    await (host === 'window' ? runInWindow() : runInVSCode(host));
  } catch (error) {
    failed = true;
    console.error(`${host}: ${error.message}`);
  }
}
process.exit(failed ? 1 : 0);
