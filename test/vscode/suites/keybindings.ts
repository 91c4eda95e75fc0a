import * as vscode from 'vscode';
import { equal, ok } from '../support/assert';

interface Keybinding {
  key: string;
  command: string;
}

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
    const clashes = theirs.filter(({ key }) => ours.some((own) => stroke(own.key) === stroke(key)));
    equal(clashes, []);
  });
});
