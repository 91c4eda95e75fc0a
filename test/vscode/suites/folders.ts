/** A workspace of several folders (test/vscode/folders), each with settings, words and templates of its own. */
import * as vscode from 'vscode';
import { equal, ok } from '../support/assert';
import { closeAll } from '../support/editor';
import { codeOf, marked, marks } from '../support/findings';
import { until } from '../support/until';

type Folder = '甲局' | '乙局';
const GAP = 'numbering-gap';
const { executeCommand } = vscode.commands;

const uriOf = (folder: Folder, name: string) => {
  const found = vscode.workspace.workspaceFolders?.find((one) => one.name === folder);
  if (!found) throw new Error(`the folder ${folder} is not open`);
  return vscode.Uri.joinPath(found.uri, name);
};
const settings = (folder: Folder) => vscode.workspace.getConfiguration('speechOutline', uriOf(folder, '讲话.speech'));
const read = async (folder: Folder, name: string) =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(folder, name)));

async function open(folder: Folder, name = '讲话.speech'): Promise<vscode.TextDocument> {
  await executeCommand('vscode.open', uriOf(folder, name), { preview: false });
  return until(`${folder}/${name} is in an editor`, () => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.uri.toString() === uriOf(folder, name).toString() ? document : undefined;
  });
}

function severities(document: vscode.TextDocument): vscode.DiagnosticSeverity[] {
  const found = vscode.languages.getDiagnostics(document.uri).filter((one) => codeOf(one) === GAP);
  return found.map(({ severity }) => severity);
}

async function hints(document: vscode.TextDocument): Promise<number> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const all = await executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole);
  return all.length;
}

suite('several folders', () => {
  suiteSetup(async () => {
    // Now and then VS Code does not tell its extension host of the folders that a .code-workspace names.
    if (!vscode.workspace.workspaceFolders?.length) {
      const folder = (name: Folder) => ({
        uri: vscode.Uri.joinPath(vscode.workspace.workspaceFile!, '..', name),
        name,
      });
      vscode.workspace.updateWorkspaceFolders(0, 0, folder('甲局'), folder('乙局'));
    }
    for (const name of ['甲局', '乙局'] as const)
      await until(`the settings of ${name}`, () => settings(name).inspect('rules')?.workspaceFolderValue);
  });
  teardown(closeAll);

  test('each has settings and words of its own', async () => {
    const [a, b] = [await open('甲局'), await open('乙局')];
    await marks(a, 'user-name', ['县水务理管中心']);
    await marks(b, 'user-name', ['县林业服中务心']);
    equal(marked(a, GAP), [], 'a rule that is off here');
    equal(severities(b), [vscode.DiagnosticSeverity.Error], 'and an error there');
    await until('hints in the one', async () => (await hints(b)) > 0);
    equal(await hints(a), 0, 'hints in the other, by the settings of the workspace');
  });

  test('a plain text is recognised where its folder has it so', async () => {
    const a = await open('甲局', '讲话.txt');
    const b = await open('乙局', '讲话.txt');
    await until('recognised', () => b.languageId === 'speech-outline');
    equal(a.languageId, 'plaintext');
  });

  test('changed settings of one folder change its texts, and no others', async () => {
    const [a, b] = [await open('甲局'), await open('乙局')];
    await marks(b, GAP, ['四、']);
    const { rules } = settings('甲局');
    await settings('甲局').update('rules', { [GAP]: 'hint' }, vscode.ConfigurationTarget.WorkspaceFolder);
    await marks(a, GAP, ['四、']);
    equal(severities(a), [vscode.DiagnosticSeverity.Hint]);
    equal(severities(b), [vscode.DiagnosticSeverity.Error]);
    await settings('甲局').update('rules', rules, vscode.ConfigurationTarget.WorkspaceFolder);
    await marks(a, GAP, []);
  });

  test('what is set from a text is set for its folder', async () => {
    const before = settings('甲局').get('rules');
    const b = await open('乙局');
    await marks(b, GAP, ['四、']);
    await executeCommand('speechOutline.switchOffRule', b.uri.toString(), GAP);
    await marks(b, GAP, []);
    equal(settings('乙局').inspect('rules')?.workspaceFolderValue, { [GAP]: 'off' });
    equal(settings('甲局').get('rules'), before, 'the settings of the other folder');
    await settings('乙局').update('rules', { [GAP]: 'error' }, vscode.ConfigurationTarget.WorkspaceFolder);

    await executeCommand('speechOutline.addName', b.uri.toString(), '县水务管理中心');
    await marks(b, 'user-name', ['县水务理管中心', '县林业服中务心']);
    ok((await read('乙局', '讲稿词典.txt')).includes('县水务管理中心'), 'the word in the file of its folder');
  });

  test('templates are those of the folder that the text is in', async () => {
    for (const folder of ['甲局', '乙局'] as const) {
      await open(folder);
      await executeCommand('speechOutline.newSpeech', '发言');
      const { document } = vscode.window.activeTextEditor!;
      ok(document.getText().startsWith(`${folder}在`), `${folder} begins ${document.getText()}`);
      await closeAll.call({} as Mocha.Context);
    }
  });
});
