import * as vscode from 'vscode';
import { equal, ok } from '../support/assert';
import { closeAll, hasPart, show } from '../support/editor';

const text = '在全县工作会议上的讲话\n\n同志们：\n　　下面，我讲两点意见。\n　　一是学。\n　　二是干。\n';
const copied = '　　一是查。\n　　二是改。';

/** VS Code itself cancels, and drops the paste, as soon as the text changes: that is what these do in its place. */
suite('pasting', () => {
  let provider: vscode.DocumentPasteEditProvider;
  let editor: vscode.TextEditor;

  suiteSetup(async () => {
    type Api = { paste: typeof provider };
    provider = (await vscode.extensions.getExtension<Api>('speech-outline.speech-outline')!.activate()).paste;
  });
  setup(async () => {
    editor = await show(text);
    await hasPart(editor, '二是');
  });
  teardown(closeAll);

  /** The cursor behind some text. */
  function behind(words: string): vscode.Position {
    const position = editor.document.positionAt(text.indexOf(words) + words.length);
    editor.selection = new vscode.Selection(position, position);
    return position;
  }

  /** What is offered for a paste at a place; it is cancelled by the next change of the text, or at once. */
  async function paste(at: vscode.Position, when?: 'at once'): Promise<readonly vscode.DocumentPasteEdit[]> {
    const source = new vscode.CancellationTokenSource();
    if (when) source.cancel();
    const changed = vscode.workspace.onDidChangeTextDocument(() => source.cancel());
    const data = new vscode.DataTransfer();
    data.set('text/plain', new vscode.DataTransferItem(copied));
    const context = { triggerKind: vscode.DocumentPasteTriggerKind.Automatic, only: undefined };
    try {
      const ranges = [new vscode.Range(at, at)];
      const edits = await provider.provideDocumentPasteEdits!(editor.document, ranges, data, context, source.token);
      return edits ?? [];
    } finally {
      changed.dispose();
      source.dispose();
    }
  }

  test('the numbers of the new place are offered, and nothing is changed yet', async () => {
    const offered = await paste(behind('二是干。\n'));
    ok(offered.length === 1, `offered: ${offered.length}`);
    equal(offered[0]!.insertText, '　　三是查。\n　　四是改。');
    equal(editor.document.getText(), text);
  });

  test('what is typed right after pasting drops nothing, and stands behind it', async () => {
    const at = behind('二是干。\n');
    const typed = vscode.commands.executeCommand('type', { text: '好' });
    equal((await paste(at, 'at once')).length, 0, 'offered');
    await typed;
    equal(editor.document.getText(), `${text}${copied}好`);
  });

  test('nor does an Enter right before it', async () => {
    const at = behind('下面，我讲两点意见。');
    const entered = vscode.commands.executeCommand('speechOutline.enterKey');
    const pasted = paste(at);
    await Promise.all([entered, pasted]);
    equal(editor.document.getText(), text.replace('意见。', `意见。\n　　${copied}`));
  });
});
