import * as vscode from 'vscode';
import { equal } from '../support/assert';
import { closeAll, show, undo } from '../support/editor';
import { rangeOf, resetSettings } from '../support/findings';
import { until } from '../support/until';

const TEXT =
  '在会议上的讲话\n\n同志们：\n今天,我们开会，部署工作。\n一、提高认识\n\n\n  要提高认识,抓好落实。\n二、狠抓落实\n谢谢大家！\n';
const SAFE = TEXT.replaceAll(',', '，');
const SET =
  '在会议上的讲话\n\n同志们：\n　　今天，我们开会，部署工作。\n　　一、提高认识\n　　要提高认识，抓好落实。\n　　二、狠抓落实\n　　谢谢大家！\n';

async function set(): Promise<void> {
  const settings = vscode.workspace.getConfiguration('speechOutline');
  await settings.update('format.indent', 'two', vscode.ConfigurationTarget.Workspace);
  await settings.update('format.blankLines', 'none', vscode.ConfigurationTarget.Workspace);
}

suite('formatting', () => {
  // Before an extension is active VS Code knows of no formatter; the server need not be there.
  suiteSetup(() => vscode.extensions.getExtension('speech-outline.speech-outline')!.activate());
  teardown(async function () {
    await resetSettings('format.indent', 'format.blankLines');
    await closeAll.call(this);
  });

  test('Format Document puts right what is safe, in one step', async () => {
    const { document } = await show(TEXT);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    await until('the text is formatted', () => document.getText() === SAFE);
    await undo();
    equal(document.getText(), TEXT, 'after undo');
  });

  test('a server that is not there yet is waited for', async () => {
    const { document } = await show(TEXT);
    const restarting = vscode.commands.executeCommand('speechOutline.restart');
    await vscode.commands.executeCommand('editor.action.formatDocument');
    await until('the text is formatted', () => document.getText() === SAFE);
    await restarting;
  });

  test('sets indent and blank lines where the settings say so', async () => {
    await set();
    const { document } = await show(TEXT);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    await until('the text is formatted', () => document.getText() === SET);
    const options = { tabSize: 4, insertSpaces: true };
    const again = await vscode.commands.executeCommand('vscode.executeFormatDocumentProvider', document.uri, options);
    equal(again ?? [], [], 'edits of formatting again');
  });

  test('Format Selection leaves the rest', async () => {
    const editor = await show(TEXT);
    const range = rangeOf(editor.document, '  要提高认识,抓好落实。');
    editor.selection = new vscode.Selection(range.start, range.end);
    await vscode.commands.executeCommand('editor.action.formatSelection');
    const expected = TEXT.replace('要提高认识,', '要提高认识，');
    await until('the selection is formatted', () => editor.document.getText() === expected);
  });

  test('on save, where the writer wants it', async () => {
    await set();
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'speech-outline' });
    const onSave = (value: unknown) =>
      settings.update('formatOnSave', value, vscode.ConfigurationTarget.Workspace, true);
    await onSave(true);
    try {
      const editor = await show(TEXT);
      const { document } = editor;
      const end = document.lineAt(document.lineCount - 1).range.end;
      await editor.edit((edit) => edit.insert(end, '县防汛办公室\n2026年6月3日\n'));
      await vscode.commands.executeCommand('workbench.action.files.save');
      await until('the text is saved', () => !document.isDirty);
      const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(document.uri));
      equal(saved, `${SET}县防汛办公室\n2026年6月3日\n`, 'the file');
    } finally {
      await onSave(undefined);
    }
  });
});
