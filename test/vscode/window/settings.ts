/** Settings that are all wrong: one message names them, and everything works as without them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contributes } from '../../../package.json';
import { equal, ok } from '../support/assert';
import { until } from '../support/until';
import { driver } from './driver';
import { Writer } from './typing';
import { hasLanguage, openOutline, outlineNames, PATIENCE, shownLines } from './workbench';

const names = Object.keys(contributes.configuration.properties);
/** How many the message names before it counts the others. */
const NAMED = 5;
const TEXT = '在会上的讲话\n\n同志们：\n一、认清形势\n（一）形势好。大家都说好。\n三、抓好落实\n谢谢大家！\n';

suite('settings that are all wrong', () => {
  let writer: Writer;

  suiteSetup(async () => {
    const folder = join(dirname(driver().workspace), '设错的');
    const file = join(folder, '讲话.txt');
    mkdirSync(join(folder, '.vscode'), { recursive: true });
    // No setting is a list of lists.
    const settings = Object.fromEntries(names.map((name) => [name, [['错']]]));
    writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
    writeFileSync(file, TEXT);
    const page = await driver().openWindow(file, { folder });
    writer = new Writer(page, file, await page.context().newCDPSession(page));
  });
  suiteTeardown(() => writer.page.close());

  test('one message names them, and all works as without them', async () => {
    const { page } = writer;
    await hasLanguage(page, '讲话稿');
    await openOutline(page);
    ok((await outlineNames(page)).includes('三、抓好落实'), 'the outline');
    await page.locator('.squiggly-warning').first().waitFor(PATIENCE);

    await page.locator('.editor-instance .view-lines').click();
    await writer.goTo(TEXT.replace('都说好。', '都说好。⌷'));
    await until('Enter goes on with the list', async () => {
      await writer.press('Enter');
      if ((await shownLines(page)).some((line) => line === '（二）')) return true;
      await writer.press('Control+z');
      return false;
    });

    await page.locator('.statusbar-item#status\\.notifications').click(PATIENCE);
    const messages = page.locator('.notifications-center .monaco-list-row', { hasText: /speech ?outline/i });
    await messages.first().waitFor(PATIENCE);
    const [message, ...others] = await messages.allTextContents();
    equal(others, [], 'other messages');
    const said = names.filter((name) => message!.includes(`${name}:`));
    equal(said.length, NAMED, `settings named in ${message}`);
    ok(message!.includes(`${names.length - NAMED} more.`), `the others counted in ${message}`);
  });
});
