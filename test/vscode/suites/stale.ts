/** An edit that was computed for another version of the text is never applied: what the writer typed meanwhile stays. */
import * as vscode from 'vscode';
import { equal, ok } from '../support/assert';
import { closeAll, cursorAt, hasPart, show } from '../support/editor';
import { marks, rangeOf } from '../support/findings';
import { fixingOnSave } from '../support/fixingOnSave';
import { meanwhile } from '../support/meanwhile';
import { speech } from '../support/speech';
import { until } from '../support/until';

/** A mistake for each kind of edit: a half-width comma, a number, a name that stands twice. */
const text = speech.replace('隐患仍然存在', '“双基”薄弱,“双基”要强');
const right = (wrong: string) => wrong.replace('薄弱,', '薄弱，');
const { executeCommand } = vscode.commands;

suite('an edit for another version', () => {
  let editor: vscode.TextEditor;

  setup(async () => {
    editor = await show(text);
    await hasPart(editor, '压实责任');
    await marks(editor.document, 'numbering-gap', ['四、']);
  });
  teardown(closeAll);

  /** At the very beginning, so that every later place is another one. */
  const type = () => editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '新\n'));

  const edits: [name: string, method: string, expected: string, command: string, argument?: object][] = [
    ['renumber', 'codeAction/resolve', text.replace('四、', '三、'), 'speechOutline.renumber'],
    ['delete', 'speechOutline/restructure', text.replace(/四、.*\n.*\n/, ''), 'speechOutline.deletePart'],
    ['format', 'textDocument/formatting', right(text), 'editor.action.formatDocument'],
    ['fix all', 'codeAction/resolve', right(text), 'editor.action.fixAll'],
    [
      'a quick fix',
      'codeAction/resolve',
      text.replace('四、', '三、'),
      'editor.action.codeAction',
      { kind: 'quickfix', apply: 'first', preferred: true },
    ],
  ];
  for (const [name, method, expected, command, argument] of edits) {
    test(`${name} is refused, and done when asked for again`, async () => {
      const run = async () => {
        cursorAt(editor, '四、压实');
        await executeCommand(command, argument);
      };
      await meanwhile(method, type, run);
      await marks(editor.document, 'numbering-gap', ['四、']);
      await run();
      await until(
        'the edit',
        () => {
          const now = editor.document.getText();
          if (now === `新\n${expected}`) return true;
          throw new Error(now);
        },
        5,
      );
    });
  }

  test('fix all on save is refused, and done with the next save', async () => {
    const save = async () => {
      await type();
      await executeCommand('workbench.action.files.save');
    };
    await fixingOnSave(async () => {
      await meanwhile('codeAction/resolve', type, save);
      equal(editor.document.getText(), `新\n新\n${text}`);
      await save();
      await until('the text is saved', () => !editor.document.isDirty);
      equal(editor.document.getText(), `新\n新\n新\n${right(text)}`);
    });
  });

  test('numbers for a paste are not offered', async () => {
    const api = vscode.extensions.getExtension<{ paste: vscode.DocumentPasteEditProvider }>(
      'speech-outline.speech-outline',
    )!.exports;
    const end = editor.document.lineAt(11).range.end;
    const data = new vscode.DataTransfer();
    data.set('text/plain', new vscode.DataTransferItem('\n一、新的一段'));
    const offer = () =>
      api.paste.provideDocumentPasteEdits!(
        editor.document,
        [new vscode.Range(end, end)],
        data,
        { triggerKind: vscode.DocumentPasteTriggerKind.PasteAs, only: undefined },
        new vscode.CancellationTokenSource().token,
      );
    equal((await offer())?.length, 1, 'offered for the text as it stands');
    let offered: readonly vscode.DocumentPasteEdit[] | null | undefined;
    await meanwhile('speechOutline/paste', type, async () => {
      offered = await offer();
    });
    equal(offered?.length ?? 0, 0, 'offered');
  });

  test('a suggestion that moves the numbers after it is asked for again', async () => {
    const [before, after] = ['在全县工作会议上的讲话\n\n同志们：\n一、甲\n文。\n二', '、乙\n文。\n三、丙\n文。\n'];
    const draft = await show(`${before}\n二${after}`);
    const at = draft.document.positionAt(before.length);
    draft.selection = new vscode.Selection(at, at);
    // In the line whose number would be another one.
    const indent = () => draft.edit((edit) => edit.insert(at.translate(1, -1), '　　'));
    await meanwhile('textDocument/completion', indent, () => executeCommand('editor.action.triggerSuggest'));
    await until('the numbers', async () => {
      await executeCommand('acceptSelectedSuggestion');
      const now = draft.document.getText();
      if (now === `${before}、\n　　三${after.replace('三', '四')}`) return true;
      ok(now === `${before}\n　　二${after}`, `nothing else, as ${now}`);
      throw new Error(now);
    });
  });

  test('a name is refused', async () => {
    const { uri } = editor.document;
    const at = rangeOf(editor.document, '双基').start.translate(0, 1);
    const command = 'vscode.executeDocumentRenameProvider';
    const edits = async () => (await executeCommand<vscode.WorkspaceEdit>(command, uri, at, '三基')).size;
    equal(await edits(), 1, 'texts with edits');
    let problem = '';
    await meanwhile('textDocument/rename', type, async () => {
      problem = await edits().then(
        () => 'none',
        (error: Error) => error.message,
      );
    });
    ok(problem.includes('not valid anymore'), `a refusal, not: ${problem}`);
  });
});
