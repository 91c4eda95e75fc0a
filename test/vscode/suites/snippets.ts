import * as vscode from 'vscode';
import runs from '../../../client/snippets/runs.json';
import { equal, ok } from '../support/assert';
import { closeAll, closeEditors, show, symbolsOf } from '../support/editor';
import { until } from '../support/until';

const [name, snippet] = Object.entries(runs)[0] ?? [];

suite('snippets', () => {
  teardown(closeAll);

  test('every prefix of a snippet finds it, directly after Han text', async () => {
    ok(snippet, 'a snippet in runs.json');
    for (const prefix of [snippet.prefix].flat()) {
      const editor = await show(`做好这项工作，${prefix}`);
      const end = editor.document.lineAt(0).range.end;
      const labels = await until(`completions after ${prefix}`, async () => {
        const command = 'vscode.executeCompletionItemProvider';
        const list = await vscode.commands.executeCommand<vscode.CompletionList>(command, editor.document.uri, end);
        return list?.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      });
      ok(labels.includes(prefix), `${prefix} among ${labels.slice(0, 20)}`);
      await closeEditors();
    }
  });

  test('a snippet is inserted with its tab stops', async () => {
    const editor = await show('');
    await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'speech-outline', name });
    ok(editor.document.getText().length > 10, `the text of ${name}, not ${editor.document.getText()}`);
    ok(!editor.document.getText().includes('$'), 'no tab stop left as text');
    const first = editor.selection;
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    ok(!editor.selection.isEqual(first), 'the next tab stop selected');
  });

  test('a new speech opens as a full skeleton with an outline', async () => {
    await vscode.commands.executeCommand('speechOutline.newSpeech', 'mobilization');
    const editor = vscode.window.activeTextEditor;
    ok(editor, 'an editor');
    equal(editor.document.languageId, 'speech-outline');
    await until('the outline', async () => (await symbolsOf(editor.document)).length);
  });
});
