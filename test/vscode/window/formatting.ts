import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { equal } from '../support/assert';
import { until } from '../support/until';
import { driver } from './driver';
import { openWriter, type Writer } from './typing';
import { PATIENCE } from './workbench';

const TEXT =
  '在会议上的讲话\n\n同志们：\n　　今天,我们开会，部署工作。\n　　一、提高认识\n　　要提高认识,抓好落实。\n　　三、狠抓落实\n　　谢谢大家！\n';
const OTHER =
  '在另一个会议上的讲话\n\n同志们：\n　　讲两点。\n　　一、统一认识\n　　要学。\n　　二、狠抓落实\n　　要做。\n';

suite('formatting and outlines in the window', () => {
  let writer: Writer;
  const other = '另一篇.speech';

  suiteSetup(async () => {
    writeFileSync(join(driver().workspace, other), OTHER);
    writer = await openWriter(TEXT);
    // The wrong number is marked: the server is there.
    await writer.page.locator('.squiggly-warning').first().waitFor(PATIENCE);
  });
  suiteTeardown(() => writer.page.close());

  test('the keys of Format Document put right what is safe; undo takes it back', async () => {
    await writer.goTo('⌷');
    await writer.press('Control+Shift+I');
    await writer.hasText(TEXT.replaceAll(',', '，'));
    await writer.press('Control+z');
    await writer.hasText(TEXT);
  });

  test('two outlines stand side by side', async () => {
    const { page } = writer;
    const input = page.locator('.quick-input-widget input[type=text]').first();
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: other }).dblclick();
    await page.locator('.tab.active', { hasText: other }).waitFor(PATIENCE);
    await page.locator('.tab', { hasText: basename(writer.file) }).click();
    await page.locator('.tab.active', { hasText: basename(writer.file) }).waitFor(PATIENCE);
    // Room for two columns.
    await writer.press('Control+b', 'F1');
    await input.waitFor(PATIENCE);
    await input.fill('>Compare Two Outlines');
    const row = (text: string) => page.locator('.quick-input-widget .monaco-list-row', { hasText: text }).first();
    await row('Compare Two Outlines').waitFor(PATIENCE);
    await writer.press('Enter');
    await row(other).click(PATIENCE);
    const lines = async (side: string) => {
      const all = await page.locator(`.monaco-diff-editor .${side} .view-line`).allTextContents();
      return all.map((line) => line.replace(/\s+/g, '')).filter((line) => line !== '');
    };
    const left = ['在会议上的讲话', '一、提高认识', '三、狠抓落实'];
    const right = ['在另一个会议上的讲话', '一、统一认识', '二、狠抓落实'];
    const seen = await until('both outlines', async () => {
      const now = [await lines('editor.original'), await lines('editor.modified')];
      if (now.every((side) => side.length === 3)) return now;
      throw new Error(JSON.stringify(now));
    });
    equal(
      seen.map((side) => [...side].sort()),
      [left, right].map((side) => [...side].sort()),
    );
    await page.screenshot({ path: join(driver().results, 'window-compare.png') });
  });
});
