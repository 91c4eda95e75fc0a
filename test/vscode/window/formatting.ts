import { openWriter, type Writer } from './typing';
import { PATIENCE } from './workbench';

const TEXT =
  '在会议上的讲话\n\n同志们：\n　　今天,我们开会，部署工作。\n　　一、提高认识\n　　要提高认识,抓好落实。\n　　三、狠抓落实\n　　谢谢大家！\n';

suite('formatting in the window', () => {
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
});
