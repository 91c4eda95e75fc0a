import type { Page } from 'playwright-core';
import { equal } from '../support/assert';
import { renumbered as speech } from '../support/speech';
import { until } from '../support/until';
import { openWriter, type Writer } from './typing';
import { openPane, PATIENCE, rowNames } from './workbench';

const whole = [
  '在全县安全生产工作会议上的讲话',
  '同志们：',
  'Opening: 今天会议的任务',
  '一、认清形势，绷紧思想之弦',
  '（一）隐患仍然存在',
  '（二）责任还不够实',
  '二、抓住重点，补齐工作短板',
  '一是排查要细',
  '二是整改要快',
  '三是执法要严',
  '三、压实责任，形成整体合力',
  'Closing: 同志们，安全生产没有终点',
];

suite('the view of the parts in the window', () => {
  let writer: Writer;
  let page: Page;
  const row = (name: string) => page.locator('.customview-tree .monaco-list-row', { hasText: name }).first();
  const shows = (names: string[]) =>
    until(`${names} in the view`, async () => {
      equal(await rowNames(page, '.customview-tree'), names);
      return true;
    });

  suiteSetup(async () => {
    writer = await openWriter(speech);
    page = writer.page;
    await openPane(page, 'Speech Outline');
  });
  suiteTeardown(() => page.close());

  test('it lists the parts with their lengths', async () => {
    await shows(whole);
    equal(await row('三、压实').locator('.label-description').textContent(), '35 characters · 10 s');
  });

  test('a click on a part puts the cursor there, ready to write', async () => {
    await row('（二）责任').click();
    await page.locator('.statusbar-item', { hasText: 'Ln 8, Col 1' }).waitFor(PATIENCE);
    await page.locator('.editor-instance .monaco-editor.focused').first().waitFor(PATIENCE);
  });

  test('the part at the cursor is marked', async () => {
    await writer.goTo(speech.replace('该罚的', '⌷该罚的'));
    await page.locator('.customview-tree .monaco-list-row.selected', { hasText: '三是执法' }).waitFor(PATIENCE);
  });

  test('a part is dragged to another place, and one undo takes it back', async () => {
    await row('三、压实').dragTo(row('一、认清'));
    const parts = speech.split(/^(?=[一二三]、|同志们，)/m);
    const [head, one, two, three, end] = parts as [string, string, string, string, string];
    await writer.hasText(
      [head, three.replace('三、', '一、'), one.replace('一、', '二、'), two.replace('二、', '三、'), end].join(''),
    );
    await page.locator('.editor-instance .view-lines').click();
    await writer.press('Control+z');
    await writer.hasText(speech);
    await shows(whole);
  });

  test('a text that is typed into the filter leaves out the other parts', async () => {
    await page.locator('.pane-header', { hasText: 'Speech Outline' }).hover();
    await page.locator('.pane-header .action-label[aria-label^="Choose What"]').click();
    const input = page.locator('.quick-input-widget input').first();
    await input.waitFor(PATIENCE);
    await page.keyboard.type('Only with a text');
    await writer.press('Enter');
    await page.locator('.quick-input-title', { hasText: 'Show only parts with this text' }).waitFor(PATIENCE);
    await page.keyboard.insertText('整改');
    await writer.press('Enter');
    await shows([whole[0]!, '二、抓住重点，补齐工作短板', '二是整改要快']);
    await page.locator('.pane-body', { hasText: 'Filtered: with “整改”' }).first().waitFor(PATIENCE);
    await page.locator('.pane-header .action-label[aria-label^="Show the Whole"]').click();
    await shows(whole);
  });
});
