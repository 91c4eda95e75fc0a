import { equal, ok } from '../support/assert';
import { until } from '../support/until';
import { openWriter, type Writer } from './typing';
import { PATIENCE, shownLines } from './workbench';

suite('templates in the window', function () {
  // Many keys, each answered by the window.
  this.timeout(180_000);
  let writer: Writer;

  suiteSetup(async () => {
    writer = await openWriter('在会上的讲话\n\n同志们：\n今天开会。⌷\n');
  });
  suiteTeardown(() => writer.page.close());

  const input = () => writer.page.locator('.quick-input-widget input');
  const tabs = () => writer.page.locator('.tabs-container .tab').count();
  const shows = (line: string) =>
    until(`the line ${line}`, async () => {
      const lines = await shownLines(writer.page);
      if (lines.includes(line)) return true;
      throw new Error(JSON.stringify(lines));
    });

  async function newSpeech(): Promise<void> {
    await writer.press('F1');
    await input().waitFor(PATIENCE);
    await writer.type('New speech');
    const row = writer.page.locator('.quick-input-list .monaco-list-row', { hasText: 'New speech' }).first();
    await row.waitFor(PATIENCE);
    await writer.press('Enter');
    await writer.page.locator('.quick-input-list .monaco-list-row', { hasText: '本局发言' }).first().waitFor(PATIENCE);
  }

  test('going through the list shows each template; Escape leaves nothing behind', async () => {
    equal(await tabs(), 1, 'tabs before');
    await newSpeech();
    await shows('各位领导、同志们：');
    await writer.type('座谈会');
    await shows('在××座谈会上的讲话');
    await writer.press('ArrowDown', 'ArrowUp', 'Escape');
    await until('one tab', async () => (await tabs()) === 1);
    await shows('今天开会。');
    await writer.type('都来了。');
    await writer.hasText('在会上的讲话\n\n同志们：\n今天开会。都来了。\n');
  });

  test('a kind found by an input method, its variables composed, its stops filled one after the other', async () => {
    await newSpeech();
    await writer.compose('dangke', '党课');
    await shows('——在××党支部的党课讲稿');
    await writer.press('Enter');
    for (const [title, pinyin, text] of [
      ['Unit', 'jiguan', '机关党支部'],
      ['Leader', 'wangjianguo', '王建国'],
    ] as const) {
      await writer.page.locator('.quick-input-title', { hasText: title }).waitFor(PATIENCE);
      await writer.compose(pinyin, text);
      await writer.press('Enter');
    }
    await writer.page.locator('.quick-input-title', { hasText: 'Date' }).waitFor(PATIENCE);
    ok(/^\d{4}年\d{1,2}月\d{1,2}日$/.test(await input().inputValue()), 'today offered');
    await input().fill('2026年3月5日');
    await writer.press('Enter');

    for (const line of ['——在机关党支部的党课讲稿', '（2026年3月5日）', '王建国']) await shows(line);
    await writer.compose('yi', '以奋斗精神赢得未来');
    await writer.press('Tab');
    await writer.compose('zhuti', '主题教育');
    await shows('以奋斗精神赢得未来');
    await shows('按照主题教育安排，今天我给大家上一堂党课，题目是《以奋斗精神赢得未来》。我从三个方面同大家交流。');
  });

  test('what was answered is not asked for again', async () => {
    await newSpeech();
    await writer.type('欢迎辞');
    await shows('王建国');
    await writer.press('Enter');
    const title = writer.page.locator('.quick-input-title', { hasText: /Meeting.*\(1\/2\)/ });
    await title.waitFor(PATIENCE);
    await writer.press('Escape');
    await writer.page.locator('.quick-input-widget').waitFor({ state: 'hidden', ...PATIENCE });
    equal(await tabs(), 2, 'tabs: nothing is opened');
  });
});
