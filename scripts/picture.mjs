// Makes the pictures of the README from the real window, each from a small scene with the sample speech.
//   npm run picture [-- NAME…]
// A system with Chinese fonts is needed for pictures worth keeping; nothing else depends on this script.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './lib/paths.mjs';
import { smallPng } from './lib/png.mjs';
import { run } from './lib/run.mjs';
import { setup } from './setup.mjs';

const sample = join(root, 'samples', '示例讲话稿.speech');
const WRONG_LINE = 18;

/** What each picture shows: the view in the side bar, and what the writer does in the editor. */
const SCENES = {
  // The outline, and the quick fixes of a wrong number.
  outline: {
    view: 'Outline',
    async act(page) {
      await goToLine(page, WRONG_LINE);
      await page.locator('[class*="codicon-"][class*="light"][class*="bulb"]').first().waitFor();
      await page.keyboard.press('Control+.');
      await page.locator('.action-widget .monaco-list-row.action').first().waitFor();
    },
  },
  // The parts with lengths and speaking time, lengths behind the headings, and what a heading says of itself.
  writing: {
    view: 'Speech Outline',
    async act(page) {
      await goToLine(page, 7);
      const heading = page.locator('.editor-instance .view-line', { hasText: '一、看清形势' }).first();
      await heading.locator('span span').first().hover();
      await page.locator('.monaco-hover .hover-contents').first().waitFor();
    },
  },
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in SCENES));
if (unknown) throw new Error(`没有这张图 · No such picture: ${unknown} (${Object.keys(SCENES).join(', ')})`);

await setup();
if ((await run(process.execPath, [join(root, 'esbuild.mjs')])) !== 0) process.exit(1);

const { remote, windowAddress } = await import('./vscode/address.mjs');
const { startServer } = await import('./vscode/server.mjs');
const { openBrowser } = await import('./vscode/window.mjs');
const server = await startServer();
const { browser, context } = await openBrowser({ width: 1280, height: 760, scale: 1.5 });
for (const name of wanted.length > 0 ? wanted : Object.keys(SCENES)) {
  const { view, act } = SCENES[name];
  const page = await openSample();
  await widenSideBar(page);
  await openView(page, view);
  await act(page);
  const picture = join(root, 'images', `${name}.png`);
  mkdirSync(dirname(picture), { recursive: true });
  const png = smallPng(await page.screenshot());
  writeFileSync(picture, png);
  await page.close();
  console.log(`${picture}: ${Math.round(png.length / 1000)} kB`);
}
await browser.close();
process.exit(0);

/** A new window with the sample, once it has been checked. */
async function openSample() {
  const page = await context.newPage();
  const payload = { extensionDevelopmentPath: remote(server, root), openFile: remote(server, sample) };
  await page.goto(windowAddress(server, { folder: dirname(sample), payload }));
  await page.locator('.squiggly-warning').first().waitFor();
  return page;
}

/** Makes room for lengths behind long headings. */
async function widenSideBar(page) {
  const { x, width, y } = await page.locator('.part.sidebar').boundingBox();
  await page.mouse.move(x + width, y + 300);
  await page.mouse.down();
  await page.mouse.move(x + 420, y + 300, { steps: 5 });
  await page.mouse.up();
}

/** Gives the side bar to one view. */
async function openView(page, title) {
  const named = new RegExp(`^\\s*${title}`, 'i');
  const headers = page.locator('.explorer-viewlet .pane-header');
  await headers.filter({ hasText: named }).waitFor();
  for (const header of await headers.all()) {
    const open = named.test((await header.textContent()) ?? '');
    if (((await header.getAttribute('aria-expanded')) === 'true') !== open) await header.click();
  }
  await page.locator('.explorer-viewlet .pane-body .monaco-list-row .label-name').first().waitFor();
}

/** Moves the cursor to a line, counted from 1. */
async function goToLine(page, line) {
  await page.locator('.editor-instance .view-lines').click();
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget input').fill(`:${line}`);
  await page.keyboard.press('Enter');
}
