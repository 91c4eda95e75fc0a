import { ok } from '../support/assert';
import { until } from '../support/until';
import { openWriter, type Writer } from './typing';
import { PATIENCE } from './workbench';

const head = '在全县会议上的讲话\n\n同志们：\n　　今天开会。下面，我讲三点意见。\n';
const first = '　　一、提高认识\n　　认识要到位。\n';
const closing = '　　同志们，让我们一起努力！\n';

/** A section in the middle, under its number. */
const middle = (number: string) => `　　${number}、突出重点\n　　（一）抓生产。要抓紧。\n　　（二）抓生活。要抓好。\n`;
const last = (number: string) => `　　${number}、加强领导\n　　领导要有力。\n`;

suite('pasting in the window', () => {
  let writer: Writer;

  suiteSetup(async () => {
    writer = await openWriter(head + first + middle('二').replace('二', '二⌷') + last('三') + closing);
  });
  suiteTeardown(() => writer.page.close());

  /** What the control beside the pasted text offers, and which of it is in the text now. */
  async function offered(): Promise<{ names: string[]; chosen: string[] }> {
    await writer.page.locator('.post-edit-widget').waitFor(PATIENCE);
    await writer.press('Control+.');
    const rows = writer.page.locator('.action-widget .monaco-list-row.action');
    await rows.first().waitFor(PATIENCE);
    const names = await rows.allTextContents();
    const checked = rows.filter({ has: writer.page.locator('.codicon-check') });
    return { names, chosen: await checked.allTextContents() };
  }

  test('a section that is copied is pasted as it is; its numbers are one choice away, and one undo', async () => {
    const { page } = writer;
    await writer.press('Control+Alt+\\');
    await page
      .locator('.statusbar-item', { hasText: /selected/ })
      .first()
      .waitFor(PATIENCE);
    await writer.press('Control+c');
    await writer.goTo(`${head}${first.trimEnd()}⌷`);
    await writer.press('Enter');
    // Where Enter is ours it is done a moment later, and VS Code drops a paste when the text changes under it.
    await writer.hasText(`${head}${first}　　\n${middle('二')}${last('三')}${closing}`);
    await writer.press('Control+v');
    const plain = head + first + middle('二') + middle('二') + last('三') + closing;

    const { names, chosen } = await offered();
    ok(names.length === 2 && names[1]!.includes('Paste and renumber'), `offered: ${names}`);
    ok(chosen.length === 1 && chosen[0] === names[0], `chosen: ${chosen}`);
    await writer.press('ArrowDown', 'Enter');
    await writer.hasText(head + first + middle('二') + middle('三') + last('四') + closing);

    await writer.press('Control+z');
    await until('the paste undone', async () => !(await writer.text()).includes('四、'));
    await writer.hasText(`${head}${first}　　\n${middle('二')}${last('三')}${closing}`);
    await writer.press('Control+v');
    await writer.hasText(plain);
  });

  test('what fits where it is pasted brings no choice', async () => {
    await writer.setText(`${head}${first}　　⌷\n${closing}`);
    await writer.press('Control+v');
    await writer.hasText(head + first + middle('二') + closing);
    ok((await writer.page.locator('.post-edit-widget').count()) === 0, 'no control beside the pasted text');
  });
});
