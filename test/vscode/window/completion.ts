import { ok } from '../support/assert';
import { until } from '../support/until';
import { openWriter, type Writer } from './typing';

const head = '在全县工作会议上的讲话\n\n同志们：\n　　今天开会，部署下一步的工作。\n';

suite('completion in the window', () => {
  let writer: Writer;

  suiteSetup(async () => {
    writer = await openWriter(head);
  });
  suiteTeardown(() => writer.page.close());

  /** Waits until these suggestions are shown, in this order, and no others. */
  async function shows(expected: string[]): Promise<void> {
    const rows = writer.page.locator('.suggest-widget.visible .monaco-list-row .label-name');
    await until(`the suggestions ${expected}`, async () => {
      const now = await rows.allTextContents();
      if (JSON.stringify(now) === JSON.stringify(expected)) return true;
      throw new Error(JSON.stringify(now));
    });
  }

  const isShown = () => writer.page.locator('.suggest-widget.visible').count();

  test('二是 is offered after 一是…；, typed by hand, and Tab takes it', async () => {
    await writer.setText(`${head}　　⌷`);
    await writer.type('一是');
    await writer.compose('zhuaxuexi', '抓学习');
    await writer.type('；');
    await shows(['二是']);
    await writer.press('Tab');
    await writer.hasText(`${head}　　一是抓学习；二是`);
    // What is written now instead is no number: the list goes away by itself. A word that is put in while VS Code asks
    // for the list again may leave it standing until the next one.
    await writer.type('抓落实；');
    await shows(['三是']);
    await writer.compose('haiyao', '还要');
    await writer.compose('jiezhe', '接着');
    await until('no list is left', async () => (await isShown()) === 0);
  });

  test('nothing pops up in ordinary prose', async () => {
    await writer.setText(`${head}　　⌷`);
    for (const [pinyin, text, mark] of [
      ['jinnian', '今年以来', '，'],
      ['womende', '我们的工作有了进步', '。'],
      ['jiyao', '既要看到成绩', '；'],
      ['tashuo', '他说：', '“'],
    ] as const) {
      await writer.compose(pinyin, text);
      await writer.type(mark);
    }
    await writer.hasText(`${head}　　今年以来，我们的工作有了进步。既要看到成绩；他说：“”`);
    ok((await isShown()) === 0, 'no list of suggestions');
  });

  test('a set phrase is found by its initials, directly after Han text', async () => {
    await writer.setText(`${head}　　我们要⌷`);
    await writer.type('wzzqqmgcxf');
    await writer.press('Control+Space');
    await shows(['完整、准确、全面贯彻新发展理念']);
    await writer.press('Tab');
    await writer.hasText(`${head}　　我们要完整、准确、全面贯彻新发展理念`);
  });

  test('and by its beginning, composed', async () => {
    await writer.setText(`${head}　　我们要⌷`);
    await writer.compose('jianchi', '坚持');
    await writer.compose('wenzhong', '稳中求进');
    await writer.press('Control+Space');
    // The other one goes on from 进.
    await shows(['坚持稳中求进工作总基调', '进一步全面深化改革']);
    await writer.press('Tab');
    await writer.hasText(`${head}　　我们要坚持稳中求进工作总基调`);
  });

  test('the next number is offered after the bracket it begins with', async () => {
    await writer.setText(
      `${head}　　一、提高认识\n　　（一）形势很好。要看到成绩。\n　　⌷\n　　（二）不足不少。要看到差距。\n`,
    );
    await writer.type('（');
    await shows(['（二）']);
    await writer.press('Tab');
    await writer.hasText(
      `${head}　　一、提高认识\n　　（一）形势很好。要看到成绩。\n　　（二）\n　　（三）不足不少。要看到差距。\n`,
    );
    await writer.press('Control+z', 'Control+z');
  });
});
