// Starting other programs, the same way on every system.
import { spawn } from 'node:child_process';

const windows = process.platform === 'win32';

/** Runs a program to its end with its output on our terminal; resolves to the exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(signal ? 1 : code));
  });
}

/** Runs a program, shows its output and also returns it, for steps whose totals are read from it. */
export function runAndRead(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['inherit', 'pipe', 'pipe'] });
    let output = '';
    const pass = (from, to) =>
      from.on('data', (data) => {
        output += data;
        to.write(data);
      });
    pass(child.stdout.setEncoding('utf8'), process.stdout);
    pass(child.stderr.setEncoding('utf8'), process.stderr);
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code: signal ? 1 : code, output }));
  });
}

/** npm, found through the running npm where there is one (npm is a .cmd on Windows, which needs a shell). */
export async function npm(args, options = {}) {
  const cli = process.env.npm_execpath;
  const code = cli?.endsWith('.js')
    ? await run(process.execPath, [cli, ...args], options)
    : await run('npm', args, { ...options, shell: windows });
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed with code ${code}`);
}

/** Ends a program started with `detached: true` together with everything it started. */
export function killTree(child) {
  if (child.pid === undefined) return;
  try {
    if (windows) spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

const cleanups = [];

/**
 * Registers work to be done however this process ends: normally, by an error or by a signal.
 * It must be synchronous, because nothing else is possible while a process exits.
 */
export function atExit(cleanup) {
  if (cleanups.length === 0) {
    process.on('exit', () => {
      for (const each of cleanups.splice(0).reverse()) each();
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));
  }
  cleanups.push(cleanup);
}
