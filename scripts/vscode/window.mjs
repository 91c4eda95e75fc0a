// Opens VS Code's window (the workbench of a running server) in a browser that Playwright drives.
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
  // Nothing leaves this machine: every other name and address is unknown to the browser.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

/** A new browser with no memory of earlier runs. */
export async function openBrowser({ width = 1280, height = 800, scale = 1 } = {}) {
  const { executablePath, env } = await findBrowser();
  // Signals are handled by atExit, which also ends the server; Playwright ends the browser when the process exits.
  const quiet = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const browser = await chromium.launch({ executablePath, env, args: FLAGS, ...quiet });
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale });
  return { browser, context };
}

/** Changes the window's configuration, which the server writes into the page as JSON in an attribute. */
export async function changeConfiguration(page, change) {
  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace(
        /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/,
        (_, start, json) => {
          const configuration = JSON.parse(json.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
          change(configuration);
          return start + JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
        },
      );
      await route.fulfill({ response, body: html });
    },
  );
}

/** The server build always names itself as the window's server, and keeps the user's settings there. */
const SERVER_SIDE = [
  [/(?<=\bremoteAuthority:)location\.host\b/, 'undefined'],
  [/(?<=\(this\.userDataPath\)\.with\(\{scheme:\w+\.)vscodeRemote\b/, 'vscodeUserData'],
];

/** Makes a window one without a server side, as on vscode.dev: no files, no extension host but its own. */
export async function withoutServerSide(page) {
  await page.route(
    (url) => url.pathname.endsWith('/workbench/workbench.js'),
    async (route) => {
      const response = await route.fetch();
      let body = await response.text();
      for (const [place, instead] of SERVER_SIDE) {
        if (!place.test(body)) throw new Error(`this VS Code says otherwise what its server is for: no ${place}`);
        body = body.replace(place, instead);
      }
      await route.fulfill({ response, body });
    },
  );
}
