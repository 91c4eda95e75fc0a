import * as vscode from 'vscode';
import { equal, ok } from '../support/assert';

interface Keybinding {
  key: string;
  command: string;
  when?: string;
}

/** Keys for writing are VS Code's own too; ours must be off wherever the key may mean something else. */
const WRITING = ['enter', 'tab', 'shift+tab', 'backspace'];
const ONLY_WHEN = [
  'editorTextFocus',
  'editorLangId == speech-outline',
  '!editorReadonly',
  '!editorHasSelection',
  '!editorHasMultipleSelections',
  '!isComposing',
  '!suggestWidgetVisible',
  '!inlineSuggestionVisible',
  '!inlineEditIsVisible',
  '!inSnippetMode',
  "(!vim.active || vim.mode == 'Insert')",
];

/** The keys of one stroke in an order of their own: `ctrl+alt+]` and `alt+ctrl+]` are the same. */
function stroke(key: string): string {
  const first = key.split(' ')[0] ?? '';
  return first.split('+').sort().join('+');
}

suite('keybindings', () => {
  test('none of ours is one of VS Code’s, wherever that one applies', async () => {
    const manifest = vscode.extensions.getExtension('speech-outline.speech-outline')?.packageJSON;
    const ours: Keybinding[] = manifest?.contributes.keybindings ?? [];
    ok(ours.length > 0, 'keybindings');

    const file = vscode.Uri.parse('vscode://defaultsettings/keybindings.json');
    const text = (await vscode.workspace.openTextDocument(file)).getText();
    const all: Keybinding[] = JSON.parse(text.replace(/^\s*\/\/.*$/gm, ''));
    ok(all.length > 500, 'the default keybindings');
    const theirs = all.filter(({ command }) => !command.replace(/^-/, '').startsWith('speechOutline.'));
    const others = ours.filter(({ key }) => !WRITING.includes(key));
    ok(others.length > 0, 'other keybindings');
    const clashes = theirs.filter(({ key }) => others.some((own) => stroke(own.key) === stroke(key)));
    equal(clashes, []);
  });

  test('keys for writing are ours only where they can mean nothing else', () => {
    const manifest = vscode.extensions.getExtension('speech-outline.speech-outline')?.packageJSON;
    const ours: Keybinding[] = manifest?.contributes.keybindings ?? [];
    for (const key of WRITING) {
      const conditions = ours.find((own) => own.key === key)?.when?.split(' && ') ?? [];
      equal(
        ONLY_WHEN.filter((condition) => !conditions.includes(condition)),
        [],
        key,
      );
      ok(
        conditions.some((condition) => condition.includes('config.speechOutline.')),
        `a setting for ${key}`,
      );
    }
  });
});
