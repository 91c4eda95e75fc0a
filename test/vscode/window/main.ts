import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { equal, ok } from '../support/assert';
import { wrongLine } from '../support/speech';
import { until } from '../support/until';
import { driver } from './driver';
import { goToLine, hasLanguage, openOutline, outlineNames, PATIENCE, shownLines } from './workbench';

suite('window', () => {
  let page: Page;

  setup(async () => {
    page = await driver().openWindow(join(driver().workspace, '讲话.txt'));
    await hasLanguage(page, '讲话稿');
  });
  teardown(async function () {
    const name = this.currentTest?.title.replace(/\P{L}+/gu, '-') ?? 'window';
    mkdirSync(driver().results, { recursive: true });
    await page.screenshot({ path: join(driver().results, `window-${name}.png`) });
    await page.close();
  });

  test('the Outline view lists the parts of a plain text', async () => {
    await openOutline(page);
    const names = await until('the last part in the Outline view', async () => {
      const shown = await outlineNames(page);
      return shown.some((name) => name.startsWith('四、')) ? shown : undefined;
    });
    equal(names[0], '在全县安全生产工作会议上的讲话', 'the first name');
    const sections = names.filter((name) => /^[一二三四]、/.test(name));
    equal(sections.length, 3, `sections among ${names}`);
    ok(names.includes('二是整改要快'), `inline items among ${names}`);
  });

  test('the light bulb on a wrong number renumbers', async () => {
    await page.locator('.squiggly-warning').first().waitFor(PATIENCE);
    await goToLine(page, wrongLine + 1);
    await page.locator('[class*="codicon-"][class*="light"][class*="bulb"]').first().waitFor(PATIENCE);
    await page.keyboard.press('Control+.');
    const fix = page.locator('.action-widget .monaco-list-row.action', { hasText: /renumber|编号|序号/i }).first();
    await fix.waitFor(PATIENCE);
    await page.keyboard.press('Enter');
    await until('the number is right', async () =>
      (await shownLines(page)).some((line) => line.startsWith('三、压实责任')),
    );
    ok(!(await shownLines(page)).some((line) => line.startsWith('四、')), 'no 四、 left');

    await page.keyboard.press('Control+z');
    await until('undo took it back', async () =>
      (await shownLines(page)).some((line) => line.startsWith('四、压实责任')),
    );
  });
});
