#!/usr/bin/env node
// Stands in for the desktop `code` program: takes the arguments of its test launch, runs the suite in VS Code's
// server build and a browser, and ends with the suite's exit code. So @vscode/test-electron can start either.
//   code.mjs --extensions-dir=DIR --extensionDevelopmentPath=DIR --extensionTestsPath=FILE FOLDER
// FOLDER may be a .code-workspace. The first folder holds the installed extensions, the second the extension that
// carries the suites. With
//   --extensionDevelopmentKind=web
// the window has no server side, as on vscode.dev, and FOLDER is a URI of a file system that an extension brings.
import { mkdirSync, openSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { results } from '../lib/paths.mjs';
import { remote, windowAddress } from './address.mjs';
import { startServer } from './server.mjs';
import { stageForWeb } from './stage.mjs';
import { changeConfiguration, openBrowser, withoutServerSide } from './window.mjs';

/** What the suite's reporter (test/vscode/support/lines.ts) puts before its lines; all else is VS Code's own talk. */
const SUITE = '▏';
const SUITE_SECONDS = Number(process.env.SUITE_SECONDS ?? 600);

const options = new Map();
let folder;
for (const argument of process.argv.slice(2)) {
  const named = /^--([^=]+)(?:=(.*))?$/s.exec(argument);
  if (named) options.set(named[1], named[2] ?? 'true');
  else folder = argument;
}
const extensions = options.get('extensions-dir');
const extension = options.get('extensionDevelopmentPath');
const tests = options.get('extensionTestsPath');
if (!extensions || !extension || !tests) {
  console.error('usage: code.mjs --extensions-dir=DIR --extensionDevelopmentPath=DIR --extensionTestsPath=FILE FOLDER');
  process.exit(2);
}
const web = options.get('extensionDevelopmentKind') === 'web';

const name = (web ? 'web' : 'node') + (folder?.endsWith('.code-workspace') ? '-folders' : '');
mkdirSync(results, { recursive: true });
const logFile = join(results, `${name}.log`);
const log = openSync(logFile, 'w');

const server = await startServer({ tests: true, extensions, log: (text) => writeSync(log, text) });
const { browser, context } = await openBrowser();
const page = await context.newPage();

let last = 'nothing was said yet';
const finished = new Promise((resolve) => {
  page.exposeFunction('codeAutomationExit', (code) => resolve(code));
  page.on('crash', () => stuck('the page crashed'));
});
await page.exposeFunction('codeAutomationLog', (type, args) => {
  const text = args.join(' ');
  writeSync(log, `${type} ${text}\n`);
  if (!text.startsWith(SUITE)) return;
  last = text.replaceAll(SUITE, '');
  console.log(last);
});
const timer = setTimeout(() => stuck(`not finished after ${SUITE_SECONDS} s`), SUITE_SECONDS * 1000);

if (web) {
  const uri = (path) => ({ scheme: 'http', authority: `127.0.0.1:${server.port}`, path });
  const staged = stageForWeb(server, extensions, extension);
  const extensionTestsPath = uri(`${staged.tests}/${basename(tests)}`);
  await withoutServerSide(page);
  await changeConfiguration(page, (configuration) => {
    configuration.additionalBuiltinExtensions = staged.installed.map(uri);
    Object.assign(configuration.developmentOptions, { extensions: [uri(staged.tests)], extensionTestsPath });
  });
  await page.goto(windowAddress(server, { folder }));
} else {
  const payload = { extensionDevelopmentPath: remote(server, extension), extensionTestsPath: remote(server, tests) };
  await page.goto(windowAddress(server, { folder, payload }));
}

const code = await finished;
clearTimeout(timer);
await browser.close();
if (code !== 0) console.log(`VS Code's own log is in ${logFile}`);
process.exit(code);

/** Says what hung, and what the window looked like then. */
async function stuck(why) {
  const picture = join(results, `${name}-stuck.png`);
  await page.screenshot({ path: picture, timeout: 10_000 }).catch(() => {});
  console.error(`The ${name} suite hung: ${why}. Its last line: ${last}\nThe window: ${picture}\nThe log: ${logFile}`);
  process.exit(1);
}
