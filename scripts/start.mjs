// Opens a speech in VS Code with this extension: in the desktop VS Code where there is one, else in the browser.
//   npm start [-- FILE] [--browser] [--no-open]
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { delimiter, dirname, join, resolve } from 'node:path';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { setup } from './setup.mjs';

const SAMPLE = join(root, 'samples', '示例讲话稿.speech');
const windows = process.platform === 'win32';

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = flags.find((flag) => !['--browser', '--no-open'].includes(flag));
if (unknown || names.length > 1) stop(`用法 · Usage: npm start [-- FILE] [--browser] [--no-open]`);

// npm changes into the repository; the file is meant from where the user stands.
const file = names[0] === undefined ? SAMPLE : resolve(process.env.INIT_CWD ?? '.', names[0]);
if (!existsSync(file)) stop(`没有这个文件 · No such file: ${file}`);
if (!statSync(file).isFile()) stop(`这不是一个文件 · Not a file: ${file}`);

await setup();
if ((await run(process.execPath, [join(root, 'esbuild.mjs')])) !== 0) process.exit(1);

const desktop = flags.includes('--browser') ? undefined : findCode();
if (desktop) {
  console.log(`在 VS Code 中打开 · Opening in VS Code: ${file}`);
  const quoted = (text) => (windows ? `"${text}"` : text);
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, file];
  process.exit(await run(quoted(desktop), args.map(quoted), { shell: windows }));
}
await inBrowser();

function stop(message) {
  console.error(message);
  process.exit(1);
}

function findCode() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders
    .map((folder) => join(folder, windows ? 'code.cmd' : 'code'))
    .find((candidate) => {
      try {
        accessSync(candidate, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

async function inBrowser() {
  const { startServer } = await import('./vscode/server.mjs');
  const { remote, windowAddress } = await import('./vscode/address.mjs');
  const token = randomBytes(9).toString('base64url');
  const server = await startServer({ token });
  server.ended.then(() => stop("VS Code 的服务已退出 · VS Code's server ended"));
  const payload = { extensionDevelopmentPath: remote(server, root), openFile: remote(server, file) };
  // With a folder the side bar is open, and with it the Outline view.
  const long = windowAddress(server, { token, payload, folder: dirname(file) });

  // The window's own address is long and holds the token; people get a short one that leads there.
  const door = createServer((request, response) => {
    const known = request.url === `/${token}`;
    response.writeHead(known ? 302 : 404, known ? { location: long } : {}).end();
  });
  door.listen(0, '127.0.0.1', () => {
    const address = `http://127.0.0.1:${door.address().port}/${token}`;
    console.log(`\n在浏览器中打开 · Open in a browser: ${address}\n按 Ctrl+C 结束 · Ctrl+C ends it\n`);
    if (!flags.includes('--no-open')) openBrowser(address);
  });
}

/** Shows the address in the user's browser where that is possible; the printed address serves everyone else. */
function openBrowser(address) {
  const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (headless || process.env.CI) return;
  const [command, ...args] = { darwin: ['open'], win32: ['explorer'] }[process.platform] ?? ['xdg-open'];
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
