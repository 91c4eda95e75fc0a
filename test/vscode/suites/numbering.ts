import * as vscode from 'vscode';
import { equal, ok } from '../support/assert';
import { closeAll, show, undo } from '../support/editor';
import { renumbered, speech, wrongLine } from '../support/speech';
import { until } from '../support/until';

const RENUMBER = 'source.renumber.speechOutline';

suite('numbering', () => {
  teardown(closeAll);

  test('a wrong number is reported once, at its marker, with a page that explains it', async () => {
    const { document } = await show(speech);
    const found = await gap(document);
    equal(found.range.start, new vscode.Position(wrongLine, 0), 'where');
    ok(document.getText(found.range).startsWith('四'), `the marker, not ${document.getText(found.range)}`);
    equal(found.severity, vscode.DiagnosticSeverity.Warning, 'severity');
    ok(found.source, 'a source');
    const { code } = found;
    ok(typeof code === 'object', 'a code with a target');
    ok(code.target.toString(true).endsWith('docs/rules/numbering-gap.md'), `a page of docs/rules, not ${code.target}`);
    ok(found.relatedInformation?.length, 'the last right sibling as related information');
    equal(codesOf(document), ['numbering-gap'], 'all findings');
  });

  test('the fixes change this number, the numbers from here on, or the whole run', async () => {
    const run = (numbers: string) => [...numbers].map((number) => `${number}、这是一个小标题\n`).join('');
    const { document } = await show(run('一二四六'));
    const { range } = await gap(document);
    const offered = async () =>
      (await actions(document, range, vscode.CodeActionKind.QuickFix.value)).filter(
        ({ command }) => command?.command === 'speechOutline.applyFix',
      );
    const results = new Set<string>();
    for (let i = 0; i < (await offered()).length; i++) {
      // For this version: what was offered for the one before is refused now.
      await apply((await offered())[i]);
      results.add(document.getText());
      await undo();
    }
    equal([...results].sort(), [run('一二三四'), run('一二三六')].sort(), 'what the fixes make of 一二四六');
  });

  test('the preferred fix puts the run right in one step, and undo takes it back', async () => {
    const { document } = await show(speech);
    const { range } = await gap(document);
    const fixes = await actions(document, range, vscode.CodeActionKind.QuickFix.value);
    const preferred = fixes.filter(({ isPreferred }) => isPreferred);
    equal(preferred.length, 1, `preferred among ${fixes.map(({ title }) => title)}`);
    await apply(preferred[0]);
    equal(document.getText(), renumbered, 'the text after the fix');
    await until('the finding is gone', () => codesOf(document).length === 0);
    await undo();
    equal(document.getText(), speech, 'the text after undo');
    await gap(document);
  });

  test('the whole document is renumbered by its own kind of action, and a second time changes nothing', async () => {
    const { document } = await show(speech);
    await gap(document);
    const all = new vscode.Range(0, 0, document.lineCount - 1, 0);
    const found = await actions(document, all, RENUMBER);
    equal(found.length, 1, 'actions of that kind');
    await apply(found[0]);
    equal(document.getText(), renumbered);
    const again = await actions(document, all, RENUMBER);
    equal(again.length, 0, 'actions when nothing is left to renumber');
  });

  test('the command renumbers in one undo step', async () => {
    const { document } = await show(speech);
    await gap(document);
    await vscode.commands.executeCommand('speechOutline.renumber');
    equal(document.getText(), renumbered);
    await undo();
    equal(document.getText(), speech);
  });

  test('fix-all never renumbers', async () => {
    const { document } = await show(speech);
    await gap(document);
    const all = new vscode.Range(0, 0, document.lineCount - 1, 0);
    equal((await actions(document, all, 'source.fixAll')).length, 0, 'fix-all actions for a wrong number');
  });

  test('a rule can be turned off', async () => {
    const { document } = await show(speech);
    await gap(document);
    const settings = vscode.workspace.getConfiguration('speechOutline');
    try {
      await settings.update('rules', { 'numbering-gap': 'off' }, vscode.ConfigurationTarget.Workspace);
      await until('the finding is gone', () => codesOf(document).length === 0);
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await gap(document);
  });
});

const codeOf = ({ code }: vscode.Diagnostic) => (typeof code === 'object' ? code.value : code);
const codesOf = (document: vscode.TextDocument) => vscode.languages.getDiagnostics(document.uri).map(codeOf);

function gap(document: vscode.TextDocument): Promise<vscode.Diagnostic> {
  return until('the finding', () =>
    vscode.languages.getDiagnostics(document.uri).find((found) => codeOf(found) === 'numbering-gap'),
  );
}

async function actions(document: vscode.TextDocument, range: vscode.Range, kind: string): Promise<vscode.CodeAction[]> {
  const command = 'vscode.executeCodeActionProvider';
  const RESOLVE = 10;
  return (await vscode.commands.executeCommand<vscode.CodeAction[]>(command, document.uri, range, kind, RESOLVE)) ?? [];
}

/** As a click on it does: the edit is behind a command that compares versions. */
async function apply(action: vscode.CodeAction | undefined): Promise<void> {
  ok(action?.command, 'an action with a command');
  ok(action.edit === undefined, 'no edit, which VS Code would put into whatever the text has become');
  ok(
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? [])),
    'the edit to be applied',
  );
}
