import * as vscode from 'vscode';
import { equal, ok } from '../support/assert';
import { closeAll, fileUri, open } from '../support/editor';
import { until } from '../support/until';

const NAME = '国标编码.txt';

suite('GB18030', () => {
  teardown(closeAll);

  test('a file in GB18030 is opened again in it, recognised, and saved with its bytes', async () => {
    const before = await vscode.workspace.fs.readFile(fileUri(NAME));
    const misread = await open(NAME);
    ok(misread.getText().includes('\uFFFD'), 'the text misread at first');

    // The offer is a notification; its only button is its primary action.
    const document = await until('the file is read as GB18030', async () => {
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      const shown = vscode.window.activeTextEditor?.document;
      return shown?.encoding === 'gb18030' ? shown : undefined;
    });
    await until('the text is there as it was written', () => document.getText().includes('同志们：'));
    await until('it is recognised', () => document.languageId === 'speech-outline');

    const editor = await vscode.window.showTextDocument(document);
    const end = document.lineAt(document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, 'A'));
    ok(await document.save(), 'the file to be saved');
    const after = await vscode.workspace.fs.readFile(fileUri(NAME));
    equal([...after], [...before, 'A'.charCodeAt(0)], 'the bytes of the file');
  });
});
