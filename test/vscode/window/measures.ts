import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ok } from '../support/assert';
import { speech } from '../support/speech';
import { until } from '../support/until';
import { driver } from './driver';
import { openWriter, type Writer } from './typing';
import { PATIENCE, shownLines } from './workbench';

suite('measures in the window', () => {
  let writer: Writer;

  suiteSetup(async () => {
    writer = await openWriter(speech);
  });
  teardown(async function () {
    mkdirSync(driver().results, { recursive: true });
    const name = this.currentTest?.title.replace(/\P{L}+/gu, '-') ?? 'measures';
    await writer.page.screenshot({ path: join(driver().results, `window-${name}.png`) });
  });
  suiteTeardown(() => writer.page.close());

  const inStatusBar = (text: RegExp) => writer.page.locator('.statusbar-item', { hasText: text }).first();

  test('hints stand at the ends of the headings', async () => {
    await until('a hint', async () =>
      (await shownLines(writer.page)).some((line) => /^二、抓住重点，补齐工作短板\s*\d+\D+·/.test(line)),
    );
  });

  test('selecting text changes what the status bar says', async () => {
    await inStatusBar(/^2\d\d\D+1\.\d/).waitFor(PATIENCE);
    await writer.page.locator('.editor-instance .view-lines').click();
    await writer.press('Control+Home', 'Shift+End');
    await inStatusBar(/15\D+·/).waitFor(PATIENCE);
    await writer.press('ArrowDown');
    await inStatusBar(/^2\d\d\D+1\.\d/).waitFor(PATIENCE);
  });

  test('a hover over a heading tells its length and those beside it', async () => {
    await writer.goTo(speech.replace('二、抓住', '二、⌷抓住'));
    await writer.press('Control+k', 'Control+i');
    const hover = writer.page.locator('.monaco-hover-content', { hasText: '四、压实责任' }).first();
    await hover.waitFor(PATIENCE);
    const text = (await hover.textContent()) ?? '';
    for (const part of ['二、抓住重点，补齐工作短板', '4+6', '%']) ok(text.includes(part), `${part} in ${text}`);
  });
});
