import * as vscode from 'vscode';
import { equal } from '../support/assert';
import { closeAll, show } from '../support/editor';
import { marks, rangeOf, resetSettings, runQuickFix } from '../support/findings';
import { until } from '../support/until';

const TEXT = '在会上的讲话\n\n同志们：\n一、甲\n1.子。\n2、丑。\n三、乙\n1.寅。\n2、卯。\n谢谢大家！\n';
const setting = <T>(name: string) =>
  vscode.workspace.getConfiguration('speechOutline').inspect<T>(name)?.workspaceValue;

suite('what is not to be marked', () => {
  teardown(async function () {
    await resetSettings('rules', 'ignored', 'kind');
    await closeAll.call(this);
  });

  test('a rule is switched off from its finding', async () => {
    const editor = await show(TEXT);
    const { document } = editor;
    await marks(document, 'marker-punct', ['2、', '2、']);
    await runQuickFix(editor, rangeOf(document, '2、丑'), 'speechOutline.switchOffRule');
    await marks(document, 'marker-punct', []);
    await marks(document, 'numbering-gap', ['三、']);
    equal(setting('rules'), { 'marker-punct': 'off' });
    equal(document.getText(), TEXT, 'the text');
  });

  test('a single finding is ignored, and shown again', async () => {
    const editor = await show(TEXT);
    const { document } = editor;
    await marks(document, 'marker-punct', ['2、', '2、']);
    await runQuickFix(editor, rangeOf(document, '2、卯'), 'speechOutline.ignoreFinding');
    await marks(document, 'marker-punct', ['2、']);
    const path = vscode.workspace.asRelativePath(document.uri, false);
    equal(setting('ignored'), { [path]: [{ code: 'marker-punct', text: '2、卯。' }] });
    await vscode.commands.executeCommand('speechOutline.showIgnored');
    await marks(document, 'marker-punct', ['2、', '2、']);
    equal(setting('ignored') ?? null, null, 'the setting');
  });

  test('a rule is ignored in one file only', async () => {
    const editor = await show(TEXT);
    await marks(editor.document, 'marker-punct', ['2、', '2、']);
    await runQuickFix(editor, rangeOf(editor.document, '2、卯'), 'speechOutline.ignoreRule');
    await marks(editor.document, 'marker-punct', []);
    const other = await show(TEXT);
    await marks(other.document, 'marker-punct', ['2、', '2、']);
  });

  test('in an untitled text it is kept as long as the text is open', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'speech-outline', content: TEXT });
    const editor = await vscode.window.showTextDocument(document);
    await marks(document, 'numbering-gap', ['三、']);
    await runQuickFix(editor, rangeOf(document, '三、'), 'speechOutline.ignoreRule');
    await marks(document, 'numbering-gap', []);
    equal(setting('ignored') ?? null, null, 'the setting');
  });

  test('a file is judged as the document that the writer says it is', async () => {
    const text = '在会上的讲话\n\n同志们：\n一、甲\n（1）子。\n（2）丑。\n二、乙\n（1）寅。\n（2）卯。\n谢谢大家！\n';
    const { document } = await show(text);
    const severity = () =>
      vscode.languages
        .getDiagnostics(document.uri)
        .filter(({ code }) => typeof code === 'object' && code.value === 'level-skip')
        .map((found) => found.severity)[0];
    await until('a hint', () => severity() === vscode.DiagnosticSeverity.Hint);
    await vscode.commands.executeCommand('speechOutline.setKind', 'document');
    await until('a warning', () => severity() === vscode.DiagnosticSeverity.Warning);
    await vscode.commands.executeCommand('speechOutline.setKind', 'auto');
    await until('a hint again', () => severity() === vscode.DiagnosticSeverity.Hint);
  });
});
