import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { until } from '../support/until';
import { driver } from './driver';
import { openWriter, type Writer } from './typing';
import { PATIENCE, shownLines } from './workbench';

const speech = `在安全生产工作会议上的讲话

同志们：
　　下面，我讲两点意见。
　　一、认清形势
　　（一）隐患还在。要抓紧查。
　　二、压实责任
　　责任要再压实。
　　谢谢大家！
`;
const outline = '在安全生产工作会议上的讲话\n\n一、认清形势\n　　（一）隐患还在\n二、压实责任\n';
/** The other one is found by Ctrl+T, in the folder. */
const other =
  '在项目建设调度会上的讲话\n\n同志们：\n讲两点。\n一、认清形势\n要认清。\n二、抢抓工期\n要抢抓。\n谢谢大家！\n';

suite('outlines in the window', () => {
  let writer: Writer;

  suiteSetup(async () => {
    writeFileSync(join(driver().workspace, '调度会.speech'), other);
    writer = await openWriter(speech);
  });
  suiteTeardown(() => writer.page.close());

  const input = () => writer.page.locator('.quick-input-widget input');
  const row = (text: string) => writer.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text });

  /** Runs a command as a writer does. */
  async function run(title: string): Promise<void> {
    await writer.press('F1');
    await input().waitFor(PATIENCE);
    await input().fill(`>${title}`);
    await row(title).waitFor(PATIENCE);
    await writer.press('Enter');
  }

  test('Copy the Outline: it can be pasted', async () => {
    await run('Copy the Outline');
    await writer.page.locator('.statusbar-item', { hasText: 'The outline is on the clipboard.' }).waitFor(PATIENCE);
    await writer.press('Control+End', 'Control+v');
    await writer.hasText(speech + outline);
    await writer.press('Control+z');
    await writer.hasText(speech);
  });

  test('Export the Outline: as a Markdown list in a text of its own', async () => {
    await run('Export the Outline');
    await row('Plain text').waitFor(PATIENCE);
    await writer.press('ArrowDown', 'ArrowDown');
    await row('Markdown list').waitFor(PATIENCE);
    await writer.press('Enter');
    await writer.page.locator('.statusbar-item', { hasText: 'Markdown' }).first().waitFor(PATIENCE);
    await until('the list', async () => {
      const lines = await shownLines(writer.page);
      const list = ['# 在安全生产工作会议上的讲话', '', '- 一、认清形势', '- （一）隐患还在', '- 二、压实责任'];
      if (lines.join('\n').includes(list.join('\n'))) return true;
      throw new Error(lines.join('\n'));
    });
  });

  test('Compare Two Outlines: the other is one of the open texts', async () => {
    const { page } = writer;
    await writer.press('Control+t');
    await input().waitFor(PATIENCE);
    await input().fill('#抢抓工期');
    await row('二、抢抓工期').waitFor(PATIENCE);
    await writer.press('Enter');
    await page.locator('.tab.active', { hasText: '调度会' }).waitFor(PATIENCE);
    await page.locator('.statusbar-item', { hasText: 'Ln 7' }).first().waitFor(PATIENCE);
    await run('Compare Two Outlines');
    const name = basename(writer.file, '.speech');
    await row(name).waitFor(PATIENCE);
    await writer.press('Enter');
    await page.locator('.tab.active', { hasText: `调度会 ↔ ${name}` }).waitFor(PATIENCE);
    const sides = page.locator('.monaco-diff-editor .view-lines');
    await until('both outlines', async () => {
      const texts = (await sides.allTextContents()).join('|');
      if (texts.includes('二、抢抓工期') && texts.includes('二、压实责任')) return true;
      throw new Error(texts);
    });
  });
});
