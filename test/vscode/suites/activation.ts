import * as vscode from 'vscode';
import { equal, ok } from '../support/assert';
import { until } from '../support/until';

const ID = 'speech-outline.speech-outline';

suite('activation', () => {
  test('the extension is there, and a speech starts it', async () => {
    const extension = vscode.extensions.getExtension(ID);
    ok(extension, `the extension ${ID}`);
    const document = await vscode.workspace.openTextDocument({ language: 'speech-outline', content: '一、开头\n' });
    equal(document.languageId, 'speech-outline');
    await until('the extension is active', () => extension.isActive);
  });
});
