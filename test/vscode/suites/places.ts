import * as vscode from 'vscode';
import { equal, ok } from '../support/assert';
import { asList, closeAll, cursorAt, show, symbolsOf } from '../support/editor';
import { marks } from '../support/findings';
import { MemoryFiles } from '../support/memoryFiles';
import { waitForKeys } from '../support/patience';
import { renumbered, speech } from '../support/speech';
import { until } from '../support/until';

const files = new MemoryFiles();
const elsewhere = (name: string) => vscode.Uri.from({ scheme: 'elsewhere', path: `/${name}` });
const bytes = (text: string) => new TextEncoder().encode(text);
const isSpeech = (document: vscode.TextDocument) => document.languageId === 'speech-outline';

/** Opens a plain text and waits until it is seen to be a speech. */
async function recognised(uri: vscode.Uri): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  return until(`${uri} is recognised`, () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.toString() === uri.toString() && isSpeech(editor.document) ? editor : undefined;
  });
}

suite('wherever a text is', () => {
  let provider: vscode.Disposable;

  suiteSetup(async () => {
    provider = vscode.workspace.registerFileSystemProvider('elsewhere', files, { isCaseSensitive: true });
    await waitForKeys(true);
  });
  suiteTeardown(async () => {
    await waitForKeys(false);
    provider.dispose();
  });
  teardown(closeAll);

  const places: [place: string, open: () => Promise<vscode.TextEditor>][] = [
    ['in the folder', () => show(speech)],
    [
      'in a file system that another extension brings',
      () => {
        files.writeFile(elsewhere('讲话.txt'), bytes(speech));
        return recognised(elsewhere('讲话.txt'));
      },
    ],
    [
      'in no file',
      async () => {
        const document = await vscode.workspace.openTextDocument({ language: 'speech-outline', content: speech });
        return vscode.window.showTextDocument(document);
      },
    ],
  ];
  for (const [place, open] of places) {
    test(`${place}: outline, finding, fix and Enter`, async () => {
      const editor = await open();
      const { document } = editor;
      const names = await until('the outline', async () => {
        const list = asList(await symbolsOf(document));
        return list.length > 0 ? list : undefined;
      });
      ok(names.includes('  四、压实责任，形成整体合力'), `the last part among ${names}`);
      await marks(document, 'numbering-gap', ['四、']);
      await vscode.commands.executeCommand('speechOutline.renumber');
      equal(document.getText(), renumbered, 'after the fix');

      const item = '（二）责任还不够实。有的单位检查走过场，整改打折扣。';
      cursorAt(editor, item);
      editor.selection = new vscode.Selection(
        editor.selection.active.translate(0, item.length),
        editor.selection.active.translate(0, item.length),
      );
      await vscode.commands.executeCommand('speechOutline.enterKey');
      equal(document.getText(), renumbered.replace(item, `${item}\n（三）`), 'after Enter');
    });
  }

  test('in that file system it is saved', async () => {
    files.writeFile(elsewhere('另一篇.speech'), bytes(speech));
    const document = await vscode.workspace.openTextDocument(elsewhere('另一篇.speech'));
    await vscode.window.showTextDocument(document);
    await marks(document, 'numbering-gap', ['四、']);
    await vscode.commands.executeCommand('speechOutline.renumber');
    ok(await document.save(), 'saved');
    equal(new TextDecoder().decode(files.readFile(document.uri)), renumbered, 'the file');
  });
});
