import * as vscode from 'vscode';
import { equal, ok } from '../support/assert';
import { closeAll, cursorAt, show } from '../support/editor';
import { speech } from '../support/speech';
import { until } from '../support/until';

interface Api {
  length: vscode.StatusBarItem;
}

const settings = () => vscode.workspace.getConfiguration('speechOutline');
const length = () => {
  const api = vscode.extensions.getExtension<Api>('speech-outline.speech-outline')?.exports;
  ok(api, 'the extension is active');
  return api.length;
};

/** Selects a stretch of the text as a writer does with the mouse. */
function select(editor: vscode.TextEditor, text: string): void {
  const at = editor.document.getText().indexOf(text);
  const position = (offset: number) => editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(position(at), position(at + text.length));
}

suite('measures', () => {
  teardown(closeAll);

  test('the status bar has the length of the text, and of what is selected', async () => {
    const editor = await show(speech);
    await until('the length of the text', () => /^2\d\d\D+1\.\d/.test(length().text));
    select(editor, '谢谢大家！');
    await until('the length of the selection', () => /\D5\D/.test(` ${length().text}`.replace(/·.*/, '')));
    cursorAt(editor, '谢谢');
    await until('the length of the text again', () => /^2\d\d\D+1\.\d/.test(length().text));
  });

  test('the length grows with the text', async () => {
    const editor = await show('同志们：\n');
    await until('the length', () => length().text.startsWith('4'));
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), '会后就办。'));
    await until('the new length', () => length().text.startsWith('9'));
  });

  test('a target is set, shown, exceeded and taken back', async () => {
    await show(speech);
    const run = (target: string) => vscode.commands.executeCommand('speechOutline.setTarget', target);
    await run('1500');
    await until('the target', () => length().text.includes('/1,500'));
    ok(length().backgroundColor === undefined, 'no warning below the target');
    await run('1分钟');
    await until('a target in minutes', () => /\/1\D/.test(length().text));
    await until('a warning', () => (length().backgroundColor as vscode.ThemeColor | undefined) !== undefined);
    await run('');
    await until('no target', () => !length().text.includes('/'));
    ok(length().backgroundColor === undefined, 'no warning without a target');
  });

  test('a hover tells the length of a part and its siblings', async () => {
    const { document } = await show(speech);
    const at = document.positionAt(document.getText().indexOf('二、抓住') + 3);
    const text = await until('a hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        at,
      );
      return hovers.flatMap(({ contents }) => contents).map((content) => (content as vscode.MarkdownString).value)[0];
    });
    for (const part of ['二、抓住重点，补齐工作短板', '4+6', '| 四、压实责任'])
      ok(text.includes(part), `${part} in ${text}`);
  });

  test('hints stand at the ends of headings and go when they are switched off', async () => {
    const { document } = await show(speech);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = async () => {
      const command = 'vscode.executeInlayHintProvider';
      const all = await vscode.commands.executeCommand<vscode.InlayHint[]>(command, document.uri, whole);
      return all.map(({ position }) => `${position.line}:${position.character}`).sort();
    };
    const sections = ['10:13', '4:13', '8:13'];
    await until('hints', async () => (await hints()).length > 0);
    equal(await hints(), sections);
    const set = (value: string | undefined) =>
      settings().update('lengthHints', value, vscode.ConfigurationTarget.Global);
    try {
      await set('off');
      await until('no hints', async () => (await hints()).length === 0);
      await set('all');
      await until('more hints', async () => (await hints()).length === 5);
    } finally {
      await set(undefined);
    }
    await until('hints again', async () => (await hints()).length === sections.length);
  });

  test('lenses show the patterns of headings where they are asked for', async () => {
    const { document } = await show(speech);
    const lenses = async () => {
      const command = 'vscode.executeCodeLensProvider';
      const all = await vscode.commands.executeCommand<vscode.CodeLens[]>(command, document.uri);
      return all.map(({ range, command: shown }) => `${range.start.line} ${shown?.title}`);
    };
    const set = (value: boolean | undefined) =>
      settings().update('parallelLens', value, vscode.ConfigurationTarget.Global);
    try {
      await set(true);
      const shown = await until('lenses', async () => {
        const all = await lenses();
        return all.length > 0 ? all : undefined;
      });
      ok(/^4 .*4\+6 · 4\+6 · 4\+6$/.test(shown[0]!), `the patterns of the sections: ${shown}`);
    } finally {
      await set(undefined);
    }
    await until('no lenses', async () => (await lenses()).length === 0);
  });
});
