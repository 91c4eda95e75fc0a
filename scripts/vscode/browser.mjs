// Finds a browser for the tests: an installed Chrome, Chromium or Edge, else the Chromium that npm carries.
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cache } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { installed } from './install.mjs';

const CHROMIUM = '@sparticuz/chromium@138.0.2';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'msedge'];

function usualPlaces() {
  const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': programs86, PATH = '' } = process.env;
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    return [LOCALAPPDATA, PROGRAMFILES, programs86]
      .filter(Boolean)
      .flatMap((folder) =>
        ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((name) =>
          join(folder, name),
        ),
      );
  }
  return PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

/** The executable and environment to start it with. CHROME_PATH, where set, wins over everything else. */
export async function findBrowser() {
  const given = process.env.CHROME_PATH;
  if (given && !existsSync(given)) throw new Error(`CHROME_PATH names a file that does not exist: ${given}`);
  const executablePath = given ?? usualPlaces().find((file) => existsSync(file));
  if (executablePath) return { executablePath, env: process.env };
  if (process.platform === 'linux' && process.arch === 'x64') return npmChromium();
  throw new Error(
    '没有找到浏览器,请安装 Chrome 或 Edge,或用 CHROME_PATH 指明 · No browser found: install Chrome or Edge, or set CHROME_PATH',
  );
}

/** The package holds the binary compressed and unpacks it into the temporary folder, which we point into the cache. */
async function npmChromium() {
  const unpacked = join(cache, 'chromium-138.0.2');
  if (!existsSync(unpacked)) {
    const partial = `${unpacked}.${process.pid}`;
    await installed(CHROMIUM);
    mkdirSync(partial, { recursive: true });
    const code = await run(process.execPath, ['--input-type=module', '--eval', UNPACK], {
      cwd: join(cache, '@sparticuz+chromium-138.0.2'),
      // The second variable makes it unpack the shared libraries (NSS and others) that a bare system lacks.
      env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    });
    if (code !== 0) throw new Error('unpacking Chromium failed');
    renameSync(partial, unpacked);
  }
  const libraries = [join(unpacked, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return { executablePath: join(unpacked, 'chromium'), env: { ...process.env, LD_LIBRARY_PATH: libraries } };
}

const UNPACK = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
