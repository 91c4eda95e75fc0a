/** `speechOutline.saveAsTemplate`: the text, or what is selected of it, becomes a file of the templates folder. */
import * as vscode from 'vscode';
import { extension, readTemplates, templatesFolder } from './folder';
import { explainOwnTemplates } from './ownFolder';
import { nameFor, nameProblem } from './values';

/** With a name nothing is asked but whether a template of that name is to be replaced. */
export async function saveAsTemplate(home: string | undefined, given?: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const { document, selection } = editor;
  const text = document.getText(selection.isEmpty ? undefined : selection);
  if (text.trim() === '') {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no text to save as a template.'));
    return;
  }
  const workspace = await folderFor(document);
  const folder = templatesFolder(workspace, home);
  if (folder === undefined) return explainOwnTemplates(undefined, true);
  const asked = typeof given === 'string' && problemOf(given) === undefined ? given : await askForName(nameFor(text));
  if (asked === undefined) return;
  const name = asked.trim().replace(extension, '');
  const same = (await readTemplates(folder)).find(({ label }) => label === name)?.file;
  const file = same ?? vscode.Uri.joinPath(folder, `${name}.txt`);
  if ((await exists(file)) && !(await mayReplace(name))) return;
  await write(file, folder, text);
}

/** Also where only capitals differ and the file system sees no difference. */
async function exists(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}

async function write(file: vscode.Uri, folder: vscode.Uri, text: string): Promise<void> {
  const { l10n } = vscode;
  try {
    await vscode.workspace.fs.createDirectory(folder);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  } catch {
    void vscode.window.showErrorMessage(l10n.t('“{0}” could not be written.', file.fsPath));
    return;
  }
  const open = l10n.t('Open');
  const message = l10n.t('Saved as a template: {0}', vscode.workspace.asRelativePath(file, false));
  void vscode.window.showInformationMessage(message, open).then((chosen) => {
    if (chosen === open) void vscode.window.showTextDocument(file);
  });
}

/** The folder that the text belongs to; of several the writer chooses. */
async function folderFor(document: vscode.TextDocument): Promise<vscode.WorkspaceFolder | undefined> {
  const own = vscode.workspace.getWorkspaceFolder(document.uri);
  const folders = vscode.workspace.workspaceFolders ?? [];
  return own ?? (folders.length > 1 ? vscode.window.showWorkspaceFolderPick() : folders[0]);
}

function askForName(value: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Save as template'),
    prompt: vscode.l10n.t('What is the template called?'),
    value,
    validateInput: problemOf,
  });
}

async function mayReplace(name: string): Promise<boolean> {
  const replace = vscode.l10n.t('Replace');
  const message = vscode.l10n.t('There is a template called “{0}” already.', name);
  return (await vscode.window.showWarningMessage(message, { modal: true }, replace)) === replace;
}

function problemOf(name: string): string | undefined {
  const { l10n } = vscode;
  switch (nameProblem(name.trim().replace(extension, ''))) {
    case 'empty':
      return l10n.t('A template needs a name.');
    case 'long':
      return l10n.t('This name is too long.');
    case 'character':
      return l10n.t('The name of a file cannot have \\ / : * ? " < > | in it.');
    case 'reserved':
      return l10n.t('No file can have this name.');
    default:
      return undefined;
  }
}
