import * as vscode from 'vscode';
import { equal, ok } from '../support/assert';
import { until } from '../support/until';

const ID = 'speech-outline.speech-outline';
/** Of the VS Code that is meant to run, such as 1.100; put here when the suites are bundled. */
declare const VERSION: string;

suite('activation', () => {
  test('it is the package that is tested, installed in the VS Code that is meant', async () => {
    ok(vscode.version.startsWith(VERSION), `VS Code ${VERSION}, not ${vscode.version}`);
    const extension = vscode.extensions.getExtension(ID);
    ok(extension, `the extension ${ID}`);
    ok(!extension.packageJSON.isUnderDevelopment, 'an installed extension');
    const names = ['package.json', 'tsconfig.json'].map((name) => vscode.Uri.joinPath(extension.extensionUri, name));
    const there = await Promise.all(names.map((name) => vscode.workspace.fs.readFile(name).then(Boolean, () => false)));
    equal(there, [true, false], 'what is shipped, and no sources');
  });

  test('the extension is there, and a speech starts it', async () => {
    const extension = vscode.extensions.getExtension(ID);
    ok(extension, `the extension ${ID}`);
    const document = await vscode.workspace.openTextDocument({ language: 'speech-outline', content: '一、开头\n' });
    equal(document.languageId, 'speech-outline');
    await until('the extension is active', () => extension.isActive);
  });
});
