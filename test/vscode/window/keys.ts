import { openWriter, type Writer } from './typing';

const speech = '在全县工作会议上的讲话\n\n同志们：\n　　下面，我讲三点意见。\n';

suite('keys in the window', () => {
  let writer: Writer;

  suiteSetup(async () => {
    writer = await openWriter(speech);
  });
  suiteTeardown(() => writer.page.close());

  test('Chinese is composed in the text, and Enter there only confirms it', async () => {
    await writer.setText(`${speech}　　一是⌷`);
    await writer.compose('xuexi', '学习');
    await writer.hasText(`${speech}　　一是学习`);
    await writer.composing('gdp');
    await writer.confirm('gdp');
    await writer.hasText(`${speech}　　一是学习gdp`);
  });
});
