import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

  suiteSetup(async () => {
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
    const other = join(driver().workspace, '另一篇.speech');
    writeFileSync(other, OTHER);
    const input = page.locator('.quick-input-widget input[type=text]').first();
    // Room for two columns.
    await writer.press('Control+b');
    await page.locator('.part.sidebar').waitFor({ state: 'hidden', ...PATIENCE });
    await writer.goTo('⌷');
    await writer.press('F1');
    await input.waitFor(PATIENCE);
    await input.fill('>Compare Two Outlines');
    await page
      .locator('.quick-input-widget .monaco-list-row', { hasText: 'Compare Two Outlines' })
      .first()
      .waitFor(PATIENCE);
    await writer.press('Enter');
    // No other speech is open, so a file is asked for.
    const dialog = page.locator('.quick-input-widget', { hasText: /Compare the outline/ });
    await dialog.waitFor(PATIENCE);
    await input.fill(other);
    // It takes no Enter while it looks at the folder.
    await until('the file is taken', async () => {
      if (!(await dialog.isVisible())) return true;
      await writer.press('Enter');
      return false;
    });
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
