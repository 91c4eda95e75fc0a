import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../support/until';
import { driver } from './driver';
import { openWriter, type Writer } from './typing';
import { PATIENCE } from './workbench';

const speech = `在产业工作会议上的讲话

同志们：
下面，我讲两点意见。
一、抓好“一村一品”
“一村一品”是大事，见第二部分。
二、建设好基地
一村一品要有基地。
谢谢大家！
`;
const at = (place: string) => speech.replace(place.replace('⌷', ''), place);

suite('names in the window', () => {
  let writer: Writer;

  // Names that change together are the writer's own choice, in a setting of the editor.
  const folderSettings = () => join(driver().workspace, '.vscode');

  suiteSetup(async () => {
    mkdirSync(driver().results, { recursive: true });
    mkdirSync(folderSettings());
    writeFileSync(join(folderSettings(), 'settings.json'), '{ "editor.linkedEditing": true }');
    writer = await openWriter(at('“一村⌷一品”是'));
    // The file shows before the server has come up; names are known once their places are highlighted. VS Code shows
    // them a while after the cursor has come to rest, so each try waits for it.
    const highlighted = writer.page.locator('.editor-instance .wordHighlightText').first();
    await until('the places of the name are highlighted', async () => {
      await writer.press('ArrowLeft', 'ArrowRight');
      await highlighted.waitFor({ timeout: 2_000 });
      return true;
    });
  });
  suiteTeardown(async () => {
    await writer.page.close();
    rmSync(folderSettings(), { recursive: true });
  });
  const picture = (name: string) =>
    writer.page.screenshot({ path: join(driver().results, `window-names-${name}.png`) });

  test('F2 renames a quoted name throughout', async () => {
    await writer.press('F2');
    const box = writer.page.locator('.rename-box input:focus');
    await box.waitFor(PATIENCE);
    await until('the name in the box', async () => (await box.inputValue()) === '一村一品');
    await writer.type('一乡一业');
    await picture('rename');
    await writer.press('Enter');
    await writer.page.locator('.rename-box.preview').waitFor({ state: 'hidden', ...PATIENCE });
    await writer.hasText(speech.replaceAll('“一村一品”', '“一乡一业”'));
    await writer.press('Control+z');
    await writer.hasText(speech);
  });

  test('F2 where there is no name says what to do', async () => {
    await writer.setText(at('谢谢⌷大家'));
    await writer.press('F2');
    await writer.page.locator('.monaco-editor-overlaymessage', { hasText: /改名|Rename a Name/ }).waitFor(PATIENCE);
    await picture('no-name');
    await writer.press('Escape');
  });

  test('F12 goes from 两点意见 to the first of them', async () => {
    await writer.setText(at('我讲两⌷点意见'));
    await writer.press('F12');
    await writer.page.locator('.statusbar-item', { hasText: 'Ln 5, Col 1' }).first().waitFor(PATIENCE);
    await writer.setText(at('见第二⌷部分'));
    await writer.press('F12');
    await writer.page.locator('.statusbar-item', { hasText: 'Ln 7, Col 1' }).first().waitFor(PATIENCE);
  });

  test('a linked name changes with the one that is typed in', async () => {
    await writer.setText(at('抓好“一村一品⌷”'));
    await writer.page.locator('.editor-instance .linked-editing-decoration').first().waitFor(PATIENCE);
    await writer.type('工程');
    await writer.hasText(speech.replaceAll('“一村一品”', '“一村一品工程”'));
    await writer.press('Escape');
    await writer.setText(speech);
  });

  test('a command renames what is selected', async () => {
    await writer.setText(at('下面，我讲⌷两点'));
    await writer.press('Shift+ArrowLeft', 'Shift+ArrowLeft', 'F1');
    await writer.page.locator('.quick-input-widget input').waitFor(PATIENCE);
    await writer.type('Rename a Name');
    const row = writer.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Rename a Name' }).first();
    await row.waitFor(PATIENCE);
    await writer.press('Enter');
    const input = writer.page.locator('.quick-input-widget input');
    await until('the name in the box', async () => (await input.inputValue()) === '我讲');
    await writer.type('我谈');
    await writer.press('Enter');
    await writer.hasText(speech.replace('我讲', '我谈'));
    await writer.press('Control+z');
    await writer.hasText(speech);
  });

  test('Ctrl+T finds a part of a text that is not open, and opens it there', async () => {
    await writer.press('Control+t');
    const input = writer.page.locator('.quick-input-widget input');
    await input.waitFor(PATIENCE);
    await writer.type('多走一走');
    const row = writer.page.locator('.quick-input-list .monaco-list-row', { hasText: '二、多走一走' }).first();
    await row.waitFor(PATIENCE);
    await picture('symbols');
    await writer.press('Enter');
    await writer.page.locator('.tab.active', { hasText: '座谈会.txt' }).waitFor(PATIENCE);
    await writer.page.locator('.statusbar-item', { hasText: 'Ln 7' }).first().waitFor(PATIENCE);
  });
});
