// Makes the picture of the README from the real window: the sample speech with its outline and its light bulb.
//   npm run picture
// A system with Chinese fonts is needed for a picture worth keeping; nothing else depends on this script.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { setup } from './setup.mjs';

const sample = join(root, 'samples', '示例讲话稿.speech');
const picture = join(root, 'images', 'outline.png');
const WRONG_LINE = 18;

await setup();
if ((await run(process.execPath, [join(root, 'esbuild.mjs')])) !== 0) process.exit(1);

const { remote, windowAddress } = await import('./vscode/address.mjs');
const { startServer } = await import('./vscode/server.mjs');
const { openBrowser } = await import('./vscode/window.mjs');
const server = await startServer();
const { browser, context } = await openBrowser({ width: 1280, height: 760, scale: 1.5 });
const page = await context.newPage();
const payload = { extensionDevelopmentPath: remote(server, root), openFile: remote(server, sample) };
await page.goto(windowAddress(server, { folder: dirname(sample), payload }));
await page.locator('.squiggly-warning').first().waitFor();

// The side bar shows the outline alone.
for (const header of await page.locator('.explorer-viewlet .pane-header').all()) {
  const wanted = /^\s*outline/i.test((await header.textContent()) ?? '');
  if (((await header.getAttribute('aria-expanded')) === 'true') !== wanted) await header.click();
}
await page.locator('.outline-pane .monaco-list-row').first().waitFor();
await page.locator('.editor-instance .view-lines').click();
await page.keyboard.press('Control+g');
await page.locator('.quick-input-widget input').fill(`:${WRONG_LINE}`);
await page.keyboard.press('Enter');
await page.locator('[class*="codicon-"][class*="light"][class*="bulb"]').first().waitFor();
await page.keyboard.press('Control+.');
await page.locator('.action-widget .monaco-list-row.action').first().waitFor();

mkdirSync(dirname(picture), { recursive: true });
await page.screenshot({ path: picture });
await browser.close();
console.log(picture);
process.exit(0);
