/** Whatever is done to a text: one undo, and it is what it was, to the last character. */
import * as vscode from 'vscode';
import { equal, ok } from '../support/assert';
import { closeAll, cursorAt, hasPart, show, undo } from '../support/editor';
import { marks, rangeOf } from '../support/findings';
import { fixingOnSave } from '../support/fixingOnSave';
import { speech, wrappedLines } from '../support/speech';
import { until } from '../support/until';

/** Half-width commas, a wrong number, blanks, a name that stands twice; and \r\n, as Windows writes it. */
const text = speech
  .replace('隐患仍然存在', '“双基”薄弱,“双基”要强')
  .replace('今年以来，', '  今年以来,')
  .replaceAll('\n', '\r\n');
const { executeCommand } = vscode.commands;
const run = (name: string) => executeCommand(`speechOutline.${name}`);

type Act = (editor: vscode.TextEditor) => Thenable<unknown>;

/** A command with the cursor at some text. */
const at =
  (words: string, command: string, argument?: object): Act =>
  (editor) => {
    cursorAt(editor, words);
    return executeCommand(command, argument);
  };
/** One of ours. */
const ours = (words: string, name: string): Act => at(words, `speechOutline.${name}`);

suite('one undo', () => {
  suiteSetup(() => setPatience(10_000));
  suiteTeardown(() => setPatience(100));
  teardown(closeAll);

  const edits: Record<string, Act> = {
    'a quick fix': at('四、', 'editor.action.codeAction', { kind: 'quickfix', apply: 'first', preferred: true }),
    'fix all': at('四、', 'editor.action.fixAll'),
    renumber: () => run('renumber'),
    format: () => executeCommand('editor.action.formatDocument'),
    'format a selection': (editor) => {
      const { start, end } = editor.document.lineAt(6).range;
      editor.selection = new vscode.Selection(start, end);
      return executeCommand('editor.action.formatSelection');
    },
    promote: ours('（二）责任', 'promotePart'),
    demote: ours('二、抓住', 'demotePart'),
    'move up': ours('二、抓住', 'movePartUp'),
    'move down': ours('一、认清', 'movePartDown'),
    duplicate: ours('（二）责任', 'duplicatePart'),
    delete: ours('一、认清', 'deletePart'),
    insert: ours('二、抓住', 'insertPart'),
    Enter: ours('\r\n（二）责任', 'enterKey'),
    Backspace: ours('责任还不够', 'backspaceKey'),
    Tab: ours('二、抓住', 'tabKey'),
    'Shift+Tab': ours('（二）责任', 'shiftTabKey'),
    paste: async (editor) => {
      await vscode.env.clipboard.writeText('（一）新的一条。\r\n（二）又是一条。\r\n');
      return at('二、抓住', 'editor.action.pasteAs', { kind: 'text.speechOutline.renumber' })(editor);
    },
    rename: async ({ document }) => {
      const place = rangeOf(document, '双基').start.translate(0, 1);
      const command = 'vscode.executeDocumentRenameProvider';
      const edit = await executeCommand<vscode.WorkspaceEdit>(command, document.uri, place, '三基');
      ok(await vscode.workspace.applyEdit(edit), 'the edit to be applied');
    },
  };
  for (const [name, act] of Object.entries(edits)) {
    test(`takes back: ${name}`, async () => {
      const editor = await show(text);
      await hasPart(editor, '压实责任');
      await marks(editor.document, 'numbering-gap', ['四、']);
      await act(editor);
      await takenBack(editor, text);
    });
  }

  test('takes back: reflow', async () => {
    const wrapped = wrappedLines.join('\r\n');
    const editor = await show(wrapped);
    await run('reflow');
    await takenBack(editor, wrapped);
  });

  test('takes back: a template', async () => {
    await executeCommand('speechOutline.newSpeech', 'mobilization');
    await takenBack(vscode.window.activeTextEditor!, '');
  });

  test('takes back: fix all on save', async () => {
    await fixingOnSave(async () => {
      const editor = await show(text);
      await hasPart(editor, '压实责任');
      await editor.edit((edit) => edit.insert(editor.document.lineAt(1).range.start, '　'));
      const before = editor.document.getText();
      await executeCommand('workbench.action.files.save');
      await takenBack(editor, before);
    });
  });
});

/** Waits until the text is changed, and undoes that. */
async function takenBack({ document }: vscode.TextEditor, before: string): Promise<void> {
  await until('a change', () => document.getText() !== before);
  await undo();
  equal(document.getText(), before, 'after one undo');
}

/** What keys do without an answer is told elsewhere; here the machine may be as busy as it likes. */
async function setPatience(milliseconds: number): Promise<void> {
  const extension = vscode.extensions.getExtension<{ patience: { milliseconds: number } }>(
    'speech-outline.speech-outline',
  );
  (await extension!.activate()).patience.milliseconds = milliseconds;
}
