import * as vscode from 'vscode';
import { equal } from '../support/assert';
import { closeAll, hasPart, show, undo } from '../support/editor';
import { resetSettings } from '../support/findings';
import { waitForKeys } from '../support/patience';

const head = '在全县工作会议上的讲话\n\n同志们：\n　　下面，我讲三点意见。\n';

/** Shows a text with the cursor at |, and waits until the server knows it. */
async function write(marked: string): Promise<vscode.TextEditor> {
  const at = (head + marked).indexOf('|');
  const editor = await show((head + marked).replace('|', ''));
  await hasPart(editor, marked.includes('一、') ? '一、' : '一');
  const position = editor.document.positionAt(at);
  editor.selection = new vscode.Selection(position, position);
  return editor;
}

/** The text after the head with | at the cursor. */
function written({ document, selection }: vscode.TextEditor): string {
  const text = document.getText().replaceAll('\r\n', '\n');
  const at = document.offsetAt(selection.active);
  return `${text.slice(0, at)}|${text.slice(at)}`.replace(head, '');
}

const press = (key: string) => vscode.commands.executeCommand(`speechOutline.${key}Key`);

suite('keys', () => {
  // What they do without an answer is told elsewhere; here the machine may be as busy as it likes.
  suiteSetup(() => waitForKeys(true));
  suiteTeardown(() => waitForKeys(false));
  teardown(closeAll);

  const cases: [name: string, key: string, before: string, after: string][] = [
    [
      'Enter goes on with the list',
      'enter',
      '　　一是学。|\n　　二是干。\n',
      '　　一是学。\n　　二是|\n　　三是干。\n',
    ],
    [
      'Enter takes an empty marker away',
      'enter',
      '　　一是学。\n　　二是|\n　　三是干。\n',
      '　　一是学。\n　　|\n　　二是干。\n',
    ],
    ['Enter splits an item', 'enter', '　　一是学。|大家都学。\n', '　　一是学。\n　　|大家都学。\n'],
    ['Enter after a heading', 'enter', '　　一、学习|\n', '　　一、学习\n　　|\n'],
    ['Backspace removes a marker', 'backspace', '一是学。\n二是|干。\n三是改。\n', '一是学。\n|干。\n二是改。\n'],
    ['Backspace in text', 'backspace', '一是学|。\n二是干。\n', '一是|。\n二是干。\n'],
    ['Tab at a new marker', 'tab', '（一）学习。学好理论。\n（二）|\n', '（一）学习。学好理论。\n1.|\n'],
    ['Tab at a part', 'tab', '一、学习\n|二、工作\n三、生活\n', '一、学习\n|（一）工作\n二、生活\n'],
    ['Shift+Tab', 'shiftTab', '一、学习\n（一）理论\n（二）|业务\n', '一、学习\n（一）理论\n二、|业务\n'],
  ];
  for (const [name, key, before, after] of cases) {
    test(name, async () => {
      const editor = await write(before);
      const text = editor.document.getText();
      await press(key);
      equal(written(editor), after);
      await undo();
      equal(editor.document.getText(), text, 'after undo');
    });
  }

  test('keys one upon the other are answered in their order', async () => {
    const editor = await write('一是学。|\n');
    await Promise.all([press('enter'), press('enter'), press('enter')]);
    equal(written(editor), '一是学。\n\n|\n');
  });

  test('what is typed while a key waits stays behind it', async () => {
    const editor = await write('一是学。|\n二是干。\n');
    const pressed = press('enter');
    await vscode.commands.executeCommand('type', { text: '甲' });
    await pressed;
    equal(written(editor), '一是学。\n二是甲|\n三是干。\n');
  });

  test('what is typed right after Backspace stays', async () => {
    const editor = await write('一是学|。\n二是干。\n');
    const pressed = press('backspace');
    await vscode.commands.executeCommand('type', { text: '甲' });
    await pressed;
    equal(written(editor), '一是甲|。\n二是干。\n');
  });

  test('at several cursors Enter is VS Code’s', async () => {
    const editor = await write('一是学。|\n二是干。\n');
    const ends = [4, 5].map((line) => editor.document.lineAt(line).range.end);
    editor.selections = ends.map((end) => new vscode.Selection(end, end));
    await press('enter');
    equal(editor.document.getText().replace(head, ''), '一是学。\n\n二是干。\n\n');
  });

  test('settings: an outline is drafted, and everything is off', async () => {
    const settings = vscode.workspace.getConfiguration('speechOutline');
    const target = vscode.ConfigurationTarget.Workspace;
    try {
      await settings.update('onEnter', 'all', target);
      const drafted = await write('一、学习|\n');
      await press('enter');
      equal(written(drafted), '一、学习\n二、|\n');
      await settings.update('markerKeys', false, target);
      await press('backspace');
      equal(written(drafted), '一、学习\n二|\n');
    } finally {
      await resetSettings('onEnter', 'markerKeys');
    }
  });
});
