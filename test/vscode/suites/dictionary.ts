import * as vscode from 'vscode';
import { equal } from '../support/assert';
import { closeAll, fileUri, show } from '../support/editor';
import { marks, rangeOf, resetSettings, runQuickFix } from '../support/findings';
import { fixingOnSave } from '../support/fixingOnSave';
import { until } from '../support/until';

const TEXT =
  '在会上的讲话\n\n同志们：\n这件事由县医疗保障局牵头，县医保疗障局配合。\n大家都要支持县医保中心。\n谢谢大家！\n';
const NAME = '县医疗保障局';
const NEAR = '县医保疗障局';
const words = '讲稿词典.txt';
const setting = (name: string) =>
  vscode.workspace.getConfiguration('speechOutline').inspect(name)?.workspaceValue ?? null;
const write = (text: string) => vscode.workspace.fs.writeFile(fileUri(words), new TextEncoder().encode(text));
const read = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(words)));

suite('the dictionary', () => {
  teardown(async function () {
    await resetSettings('names', 'terms');
    await vscode.workspace.fs.delete(fileUri(words)).then(undefined, () => undefined);
    await closeAll.call(this);
  });

  test('a selection becomes a name, and what is nearly that name is marked', async () => {
    const editor = await show(TEXT);
    const { document } = editor;
    await runQuickFix(editor, rangeOf(document, NAME), 'speechOutline.addName');
    equal(setting('names'), [NAME]);
    await marks(document, 'user-name', [NEAR]);
    equal(document.getText(), TEXT, 'the text');
  });

  test('a selection becomes a wrong form, which is marked', async () => {
    const editor = await show(TEXT);
    const { document } = editor;
    const uri = document.uri.toString();
    await vscode.commands.executeCommand('speechOutline.addTerm', uri, '县医保中心', '县医疗保障中心');
    equal(setting('terms'), { 县医保中心: '县医疗保障中心' });
    await marks(document, 'user-term', ['县医保中心']);
  });

  test('the file of the folder is read, watched and written', async () => {
    await write(`# 本单位\n${NAME}\n`);
    const editor = await show(TEXT);
    const { document } = editor;
    await marks(document, 'user-name', [NEAR]);
    await write(`# 本单位\n县医保中心=县医疗保障中心`);
    await marks(document, 'user-name', []);
    await marks(document, 'user-term', ['县医保中心']);
    await runQuickFix(editor, rangeOf(document, NAME), 'speechOutline.addName');
    await marks(document, 'user-name', [NEAR]);
    equal(await read(), `# 本单位\n县医保中心=县医疗保障中心\n${NAME}\n`, 'the file');
    equal(setting('names'), null, 'the setting');
  });
});

suite('saving', () => {
  teardown(closeAll);

  test('puts right what is safe, and nothing else', async () => {
    const text = '在会上的讲话\n\n同志们：\n一、甲\n1.子。\n2、丑。\n3.寅。\n三、乙\n谢谢大家！\n';
    await fixingOnSave(async () => {
      const editor = await show(text);
      const { document } = editor;
      await marks(document, 'marker-punct', ['2、']);
      await editor.edit((edit) => edit.insert(document.lineAt(document.lineCount - 1).range.end, '\n'));
      await vscode.commands.executeCommand('workbench.action.files.save');
      await until('the text is saved', () => !document.isDirty);
      equal(document.getText(), `${text.replace('2、', '2.')}\n`);
    });
  });
});
