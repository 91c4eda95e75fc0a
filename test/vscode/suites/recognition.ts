import * as vscode from 'vscode';
import { equal } from '../support/assert';
import { closeAll, closeEditors, open, show } from '../support/editor';
import { speech } from '../support/speech';
import { until } from '../support/until';

suite('recognition of plain text', () => {
  teardown(closeAll);

  test('a speech in a .txt is switched to the language', async () => {
    const document = await open('讲话.txt');
    await becomes(document, 'speech-outline');
  });

  test('switching back is kept for that file, and for that file only', async () => {
    const document = await open('座谈会.txt');
    await becomes(document, 'speech-outline');
    await vscode.commands.executeCommand('speechOutline.switchToPlainText');
    await becomes(document, 'plaintext');
    await closeEditors();
    await until('the document is closed', () => document.isClosed);

    const again = await open('座谈会.txt');
    // The other file is looked at later than this one, so when it is switched, this one has been left alone.
    await becomes(await open('讲话.txt'), 'speech-outline');
    equal(again.languageId, 'plaintext');
  });

  test('a text that is no speech is left alone', async () => {
    const recipe = await open('菜谱.txt');
    await becomes(await open('讲话.txt'), 'speech-outline');
    equal(recipe.languageId, 'plaintext');
  });

  test('a speech pasted into an untitled text is recognised', async () => {
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument());
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), speech));
    await becomes(editor.document, 'speech-outline');
  });

  test('nothing is switched when the setting is off', async () => {
    const settings = vscode.workspace.getConfiguration('speechOutline');
    await settings.update('detect', 'off', vscode.ConfigurationTarget.Workspace);
    const editor = await show(speech, 'txt');
    await settings.update('detect', undefined, vscode.ConfigurationTarget.Workspace);
    await becomes(await open('讲话.txt'), 'speech-outline');
    equal(editor.document.languageId, 'plaintext');
  });
});

function becomes(document: vscode.TextDocument, language: string): Promise<unknown> {
  return until(`${document.uri.path} is ${language}`, () => document.languageId === language);
}
