/** A folder that the writer does not trust: everything works, but no file that its settings name is read. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { driver } from './driver';
import { PATIENCE } from './workbench';

const SETTINGS = {
  'speechOutline.rules': { 'numbering-gap': 'error', 'user-name': 'warning' },
  'speechOutline.dictionaryFile': '词.txt',
  'speechOutline.templatesFolder': '范文',
};
const FILES = {
  '.vscode/settings.json': JSON.stringify(SETTINGS),
  '词.txt': '县水务管理中心\n',
  '讲稿词典.txt': '县水务管理中心\n',
  '范文/防汛.txt': '在防汛会上的讲话\n\n同志们：\n',
  '讲话.speech': '在会上的讲话\n\n同志们：\n一、认清形势\n县水务理管中心讲过形势。\n三、抓好落实\n谢谢大家！\n',
};

suite('a folder that is not trusted', () => {
  let page: Page;

  suiteSetup(async () => {
    const folder = join(dirname(driver().workspace), '别人的');
    for (const [name, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    page = await driver().openWindow(join(folder, '讲话.speech'), { folder, trusted: false });
  });
  teardown(async function () {
    const { state, title } = this.currentTest!;
    if (state === 'failed') await page.screenshot({ path: join(driver().results, `window-${title}.png`) });
  });
  suiteTeardown(() => page.close());

  const problems = (label: string) =>
    page.locator(`.statusbar-item a[aria-label="${label}"], .statusbar-item[aria-label="${label}"]`).first();
  const row = (text: string) => page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();

  /** Chooses in the list of templates what is left of it after typing. */
  async function newSpeech(typed: string, choice: string): Promise<void> {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').waitFor(PATIENCE);
    await page.keyboard.type('New speech');
    await row('New speech').waitFor(PATIENCE);
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-title', { hasText: 'New speech' }).waitFor(PATIENCE);
    await page.keyboard.type(typed);
    await row(choice).click(PATIENCE);
  }

  test('it is checked by its settings, without the files that these name', async () => {
    await problems('Errors: 1').waitFor(PATIENCE);
    await newSpeech('zzz', 'of your own');
    await page.locator('.notification-toast', { hasText: 'trust it' }).waitFor(PATIENCE);
  });

  test('once it is trusted they are read', async () => {
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).click(PATIENCE);
    await page.locator('.workspace-trust-editor').getByText('Trust', { exact: true }).first().click(PATIENCE);
    await problems('Errors: 1, Warnings: 1').waitFor(PATIENCE);
    await newSpeech('防汛', '防汛');
    await page.locator('.editor-instance .view-line', { hasText: '在防汛会上的讲话' }).first().waitFor(PATIENCE);
  });
});
