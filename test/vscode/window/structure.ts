import { until } from '../support/until';
import { openWriter, type Writer } from './typing';
import { PATIENCE } from './workbench';

const speech = [
  ...['在全县工作会议上的讲话', '', '同志们：', '　　下面，我讲三点意见。', '　　一、提高认识', '　　认识要再提高。'],
  ...['　　（一）学习要深。天天学。', '　　（二）调研要实。常下去。', '　　二、抓好落实', '　　落实要再抓紧。'],
  ...['　　三、加强领导', '　　领导要再加强。', '　　同志们，让我们一起努力！', ''],
].join('\n');
const at = (words: string) => speech.replace(words, `⌷${words}`);

suite('structure in the window', () => {
  let writer: Writer;

  suiteSetup(async () => {
    writer = await openWriter(speech);
  });
  suiteTeardown(() => writer.page.close());

  test('keys move a section up and down again', async () => {
    await writer.goTo(at('抓好落实'));
    await writer.press('Control+Alt+Shift+BracketLeft');
    await writer.hasText(
      speech
        .replace('　　二、抓好落实\n　　落实要再抓紧。\n', '')
        .replace('　　一、提高认识', '　　一、抓好落实\n　　落实要再抓紧。\n　　二、提高认识'),
    );
    await writer.press('Control+Alt+Shift+BracketRight');
    await writer.hasText(speech);
  });

  test('keys change its level, and what is typed then goes on in its heading', async () => {
    await writer.goTo(at('抓好落实'));
    await writer.press('Control+Alt+Shift+Period');
    await writer.hasText(speech.replace('二、抓好', '（三）抓好').replace('三、加强', '二、加强'));
    await writer.type('要');
    await writer.hasText(speech.replace('二、抓好', '（三）要抓好').replace('三、加强', '二、加强'));
    await writer.press('Control+z', 'Control+z');
    await writer.hasText(speech);
  });

  test('a key begins the next part, in front of the closing', async () => {
    await writer.goTo(at('领导要再'));
    await writer.press('Control+Alt+Shift+Slash');
    await writer.hasText(speech.replace('　　同志们，让', '　　四、\n　　同志们，让'));
    await writer.compose('biaozhun', '严格标准');
    await writer.hasText(speech.replace('　　同志们，让', '　　四、严格标准\n　　同志们，让'));
    await writer.setText(speech);
  });

  test('where nothing can be done, the status bar says so', async () => {
    await writer.goTo(at('提高认识'));
    await writer.press('Control+Alt+Shift+BracketLeft');
    const said = /first part of its list|同级的第一个/;
    await writer.page.locator('.statusbar-item', { hasText: said }).first().waitFor(PATIENCE);
    await until('nothing was changed', async () => (await writer.text()) === speech);
  });

  test('and says it no longer once something was done', async () => {
    await writer.setText(at('提高认识'));
    await writer.press('Control+Alt+Shift+BracketLeft');
    const said = writer.page.locator('.statusbar-item', { hasText: 'there is none above' });
    await said.waitFor(PATIENCE);
    await writer.press('Control+Alt+Shift+BracketRight');
    // It would stay for five seconds.
    await said.waitFor({ state: 'detached', timeout: 3000 });
    await until('it was moved', async () => (await writer.text()).includes('　　一、抓好落实'));
  });
});
