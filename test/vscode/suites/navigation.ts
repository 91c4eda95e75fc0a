import * as vscode from 'vscode';
import { equal, ok } from '../support/assert';
import { closeAll, cursorAt, show, textAtCursor } from '../support/editor';
import { speech } from '../support/speech';

suite('navigation', () => {
  teardown(closeAll);

  const moves: [command: string, from: string, to: string][] = [
    ['nextPart', '一、认清', '（一）隐患'],
    ['nextPart', '（二）责任', '二、抓住'],
    ['previousPart', '二、抓住', '（二）责任'],
    ['nextSibling', '一、认清', '二、抓住'],
    ['nextSibling', '一是排查', '二是整改'],
    ['previousSibling', '四、压实', '二、抓住'],
    ['parentPart', '（二）责任', '一、认清'],
  ];
  for (const [command, from, to] of moves) {
    test(`${command} leads from ${from} to ${to}`, async () => {
      const editor = await show(speech);
      cursorAt(editor, from);
      await vscode.commands.executeCommand(`speechOutline.${command}`);
      ok(textAtCursor(editor).startsWith(to), `the cursor at ${to}, not at ${textAtCursor(editor)}`);
    });
  }

  test('selectPart selects the part around the cursor', async () => {
    const editor = await show(speech);
    cursorAt(editor, '带病运转');
    await vscode.commands.executeCommand('speechOutline.selectPart');
    equal(editor.document.getText(editor.selection).trim(), '（一）隐患仍然存在。有的企业设备老化，带病运转。');
  });
});
