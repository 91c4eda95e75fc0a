/** Renaming what is selected, or the name at the cursor, throughout the document: for names that F2 does not know. */
import * as vscode from 'vscode';
import type { RenameNameParams, RenameNameResult } from '../../server/src/protocol';
import { type LanguageServer, languageId } from './languageClient';
import { notRunning } from './messages';
import { asWorkspaceEdit, toRange } from './ranges';
import { applyTo } from './versionedEdit';

/** Registers `speechOutline.renameName`. */
export function registerRenameName(server: LanguageServer): vscode.Disposable {
  return vscode.commands.registerCommand('speechOutline.renameName', () => run(server));
}

async function run(server: LanguageServer): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== languageId) return;
  const { document, selection } = editor;
  const { version } = document;
  const ask = (newName?: string): Promise<RenameNameResult | null | undefined> => {
    const params: RenameNameParams = {
      textDocument: { uri: document.uri.toString() },
      range: toRange(selection),
    };
    if (newName !== undefined) params.newName = newName;
    return server.request('speechOutline/renameName', params);
  };
  const found = await ask();
  if (!found) return void vscode.window.showWarningMessage(notRunning());
  if (found.problem !== undefined) return void vscode.window.showWarningMessage(found.problem);
  const newName = await vscode.window.showInputBox({
    prompt: vscode.l10n.t('New name for “{0}”, which stands here {1} times', found.name, found.places),
    value: found.name,
    validateInput: async (value) => (value === found.name ? undefined : (await ask(value))?.problem),
  });
  if (newName === undefined || newName === found.name) return;
  const result = await ask(newName);
  if (!result) return void vscode.window.showWarningMessage(notRunning());
  if (result.problem !== undefined) return void vscode.window.showWarningMessage(result.problem);
  // Both the selection and the answer have to be of the text as it stands.
  await applyTo(document, Math.min(version, result.version), asWorkspaceEdit(document.uri, result.edits));
}
