import * as vscode from 'vscode';
import { equal, ok } from '../support/assert';
import { closeAll, cursorAt, hasPart, show, textAtCursor, undo } from '../support/editor';
import { renumbered, speech } from '../support/speech';
import { until } from '../support/until';

/** The sections of the speech in the order of their first words. */
const headings = (text: string) => text.match(/^[一二三四五]、..|^（[一二三]）../gm)?.join(' ');

/** Shows a text and waits until the server knows it. */
async function opened(text: string): Promise<vscode.TextEditor> {
  const editor = await show(text);
  await hasPart(editor, '压实');
  return editor;
}

suite('structure', () => {
  teardown(closeAll);

  const changes: [command: string, at: string, expected: string][] = [
    ['movePartUp', '二、抓住', '一、抓住 二、认清 （一）隐患 （二）责任 三、压实'],
    ['movePartDown', '一、认清', '一、抓住 二、认清 （一）隐患 （二）责任 三、压实'],
    ['promotePart', '（一）隐患', '一、认清 （一）责任 二、隐患 三、抓住 四、压实'],
    ['demotePart', '二、抓住', '一、认清 （一）隐患 （二）责任 （三）抓住 二、压实'],
    ['duplicatePart', '（一）隐患', '一、认清 （一）隐患 （二）隐患 （三）责任 二、抓住 三、压实'],
    ['deletePart', '一、认清', '一、抓住 二、压实'],
  ];
  for (const [command, at, expected] of changes) {
    test(`${command} at ${at}, and one undo takes it back`, async () => {
      const editor = await opened(renumbered);
      cursorAt(editor, at);
      await vscode.commands.executeCommand(`speechOutline.${command}`);
      equal(headings(editor.document.getText()), expected, 'the parts afterwards');
      if (command !== 'deletePart') {
        const words = at.replace(/^.*[、）]/, '');
        ok(textAtCursor(editor).includes(words), `the cursor at ${words}, not at ${textAtCursor(editor)}`);
      }
      await undo();
      equal(editor.document.getText(), renumbered, 'the text after undo');
    });
  }

  test('insertPart begins the next part, ready to be written', async () => {
    const editor = await opened(renumbered);
    cursorAt(editor, '能改的当天改');
    await vscode.commands.executeCommand('speechOutline.insertPart');
    ok(editor.document.getText().includes('能改的当天改。三是。四是执法'), 'a third item in the sentence');
    await undo();
    cursorAt(editor, '各单位要');
    await vscode.commands.executeCommand('speechOutline.insertPart');
    const { line, character } = editor.selection.active;
    equal(editor.document.lineAt(line).text, '四、', 'a line of its own');
    equal(character, 2, 'the cursor behind the number');
    ok(editor.document.lineAt(line + 1).text.startsWith('同志们'), 'in front of the closing');
  });

  test('commands take the place of a part, as a view of the outline gives it', async () => {
    const editor = await opened(speech);
    const position = editor.document.positionAt(speech.indexOf('四、压实'));
    await vscode.commands.executeCommand('speechOutline.movePartUp', { uri: editor.document.uri, position });
    equal(headings(editor.document.getText()), '一、认清 （一）隐患 （二）责任 二、压实 三、抓住', 'right numbers');
  });

  test('keys pressed faster than the server answers act one after the other', async () => {
    const editor = await opened(renumbered);
    cursorAt(editor, '三、压实');
    const up = () => vscode.commands.executeCommand('speechOutline.movePartUp');
    await Promise.all([up(), up(), up()]);
    equal(headings(editor.document.getText()), '一、压实 二、认清 （一）隐患 （二）责任 三、抓住', 'at the top');
  });

  test('where nothing can be done, nothing is changed', async () => {
    const editor = await opened(renumbered);
    for (const [command, at] of [
      ['movePartUp', '一、认清'],
      ['promotePart', '一、认清'],
      ['demotePart', '（一）隐患'],
    ] as const) {
      cursorAt(editor, at);
      await vscode.commands.executeCommand(`speechOutline.${command}`);
      equal(editor.document.getText(), renumbered, command);
    }
  });

  test('pasting is plain by itself (window/paste.ts has the choice)', async () => {
    const editor = await opened(renumbered);
    await vscode.env.clipboard.writeText('一、新的一段\n');
    cursorAt(editor, '二、抓住');
    await vscode.commands.executeCommand('editor.action.clipboardPasteAction');
    const wanted = '一、认清 （一）隐患 （二）责任 一、新的 二、抓住 三、压实';
    await until('the text is pasted', () => headings(editor.document.getText()) === wanted);
    await undo();
    equal(editor.document.getText(), renumbered, 'one undo takes it back');
  });
});
