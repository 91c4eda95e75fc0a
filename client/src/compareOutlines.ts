/** The commands that show two outlines side by side: of two speeches, or of one as it is and as it was saved. */
import * as vscode from 'vscode';
import { type LanguageServer, languageId } from './languageClient';
import { nameOf, OutlineDocuments, outlineUri } from './outlineDocuments';

/** Registers `speechOutline.compareOutlines` and `speechOutline.compareOutlinesWithSaved`. */
export function registerCompareOutlines(server: LanguageServer): vscode.Disposable {
  return vscode.Disposable.from(
    new OutlineDocuments(server),
    vscode.commands.registerCommand('speechOutline.compareOutlines', compare),
    vscode.commands.registerCommand('speechOutline.compareOutlinesWithSaved', compareWithSaved),
  );
}

/** Of two files selected in the explorer; else of the text in the editor and one that is picked. */
async function compare(_clicked?: unknown, selected?: unknown): Promise<void> {
  if (Array.isArray(selected) && selected.length === 2 && selected.every((one) => one instanceof vscode.Uri)) {
    await show(selected[0] as vscode.Uri, selected[1] as vscode.Uri);
    return;
  }
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== languageId) return;
  const other = await pickOther(document);
  if (other !== undefined) await show(document.uri, other);
}

async function show(left: vscode.Uri, right: vscode.Uri): Promise<void> {
  const isAlike = nameOf(left) === nameOf(right);
  const [a, b] = [left, right].map((uri) => (isAlike ? vscode.workspace.asRelativePath(uri) : nameOf(uri)));
  const title = vscode.l10n.t('Outlines: {0} ↔ {1}', a ?? '', b ?? '');
  await vscode.commands.executeCommand('vscode.diff', outlineUri(left, 'current'), outlineUri(right, 'current'), title);
}

async function compareWithSaved(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== languageId) return;
  const { uri } = document;
  if (document.isUntitled || !document.isDirty) {
    const never = vscode.l10n.t('This text has not been saved yet.');
    const same = vscode.l10n.t('Nothing was changed since this text was saved.');
    void vscode.window.showInformationMessage(document.isUntitled ? never : same);
    return;
  }
  const title = vscode.l10n.t('Outline of {0}: as saved ↔ now', nameOf(uri));
  await vscode.commands.executeCommand('vscode.diff', outlineUri(uri, 'saved'), outlineUri(uri, 'current'), title);
}

type Choice = vscode.QuickPickItem & { uri?: vscode.Uri };

/** Another speech that is open, or any file. */
async function pickOther(document: vscode.TextDocument): Promise<vscode.Uri | undefined> {
  const { l10n, workspace, window } = vscode;
  const others = workspace.textDocuments.filter((one) => one.languageId === languageId && one !== document);
  if (others.length === 0) return chooseFile(document);
  const items = others.map(({ uri, isUntitled }) => ({
    label: nameOf(uri),
    description: isUntitled ? l10n.t('not saved') : workspace.asRelativePath(uri),
    uri,
  }));
  const file: Choice = { label: l10n.t('Choose a file…') };
  const separator: Choice = { label: '', kind: vscode.QuickPickItemKind.Separator };
  const title = l10n.t('Compare the outline of {0} with', nameOf(document.uri));
  const picked = await window.showQuickPick<Choice>([...items, separator, file], { title, matchOnDescription: true });
  return picked === file ? chooseFile(document) : picked?.uri;
}

async function chooseFile({ uri, isUntitled }: vscode.TextDocument): Promise<vscode.Uri | undefined> {
  const folder = isUntitled ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(uri, '..');
  const chosen = await vscode.window.showOpenDialog({
    ...(folder ? { defaultUri: folder } : {}),
    filters: { [vscode.l10n.t('Speeches')]: ['txt', 'speech', '讲话稿', 'gongwen', '公文', 'md'] },
    title: vscode.l10n.t('Compare the outline of {0} with', nameOf(uri)),
    openLabel: vscode.l10n.t('Compare'),
  });
  return chosen?.[0];
}
