import { equal } from '../support/assert';
import { until } from '../support/until';
import { openWriter, type Writer } from './typing';

const speech = '在全县工作会议上的讲话\n\n同志们：\n　　下面，我讲三点意见。\n';

suite('keys in the window', () => {
  let writer: Writer;

  suiteSetup(async () => {
    writer = await openWriter(speech);
  });
  suiteTeardown(() => writer.page.close());

  /**
   * Presses a key that makes `after` of `before`. On a busy machine the server may be too slow for it, and the key does
   * what it does in any text: then it is undone and pressed once more.
   */
  async function makes(key: string, before: string, after: string): Promise<void> {
    await until(`${key} makes ${JSON.stringify(after)}`, async () => {
      await writer.press(key);
      const now = await until('a change', async () => {
        const text = await writer.text();
        return text === before ? undefined : text;
      });
      if (now === after) return true;
      await writer.press('Control+z');
      await writer.hasText(before);
      throw new Error(JSON.stringify(now));
    });
  }

  test('Enter in a composition only confirms it, Enter after it goes on with the list', async () => {
    await writer.setText(`${speech}　　一是⌷`);
    await writer.compose('xuexi', '学习');
    await writer.hasText(`${speech}　　一是学习`);
    await writer.composing('gdp');
    await writer.confirm('gdp');
    await writer.hasText(`${speech}　　一是学习gdp`);
    await writer.type('。');
    const item = `${speech}　　一是学习gdp。`;
    await writer.hasText(item);
    await makes('Enter', item, `${item}\n　　二是`);
    await writer.compose('gongzuo', '工作');
    await writer.hasText(`${item}\n　　二是工作`);
  });

  test('marker, child, and all of it undone', async () => {
    const item = `${speech}（一）学习。大家都要学。`;
    await writer.setText(`${item}⌷`);
    await makes('Enter', item, `${item}\n（二）`);
    await makes('Tab', `${item}\n（二）`, `${item}\n1.`);
    await makes('Shift+Tab', `${item}\n1.`, `${item}\n（二）`);
    await makes('Backspace', `${item}\n（二）`, `${item}\n`);
    await writer.press('Control+z');
    await writer.hasText(`${item}\n（二）`);
    await makes('Enter', `${item}\n（二）`, `${item}\n`);
    for (const step of [`${item}\n（二）`, `${item}\n1.`, `${item}\n（二）`, item]) {
      await writer.press('Control+z');
      await writer.hasText(step);
    }
  });

  test('what is typed fast is neither lost nor out of order', async () => {
    await writer.setText(`${speech}　　一是学。⌷`);
    await writer.press('Enter');
    await writer.type('abc');
    await writer.press('Enter');
    await writer.type('def');
    // The keys are answered a moment later; without an answer in time the first Enter is a plain one.
    await until('the lines in their order', async () => {
      const text = (await writer.text()).slice(speech.length);
      if (/^　　一是学。\n　　(?:二是)?abc\n　　def$/.test(text)) return true;
      throw new Error(JSON.stringify(text));
    });
  });

  test('a held Enter makes as many lines as it was repeated, and what is typed then comes last', async () => {
    await writer.setText(`${speech}　　大家都要学。⌷`);
    await writer.hold('Enter', 12);
    await writer.type('x');
    // At such a speed VS Code does not always carry the indent.
    const typed = await until('x', async () => {
      const text = (await writer.text()).slice(speech.length).replaceAll('　', '');
      return text.includes('x') ? text : undefined;
    });
    equal(typed, `大家都要学。${'\n'.repeat(12)}x`);
  });

  test('over selected text Enter and Backspace are VS Code’s', async () => {
    await writer.setText(`${speech}一是学。\n二是⌷干。`);
    await writer.press('Shift+Home', 'Backspace');
    await writer.hasText(`${speech}一是学。\n干。`);
  });
});
