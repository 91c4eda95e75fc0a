/**
 * An edit that was computed for one version of a text is applied to that version only. VS Code itself sees to that for
 * formatting and for what an extension applies by its own hand, the library for renaming; but the edit of a code action
 * VS Code puts into whatever the text has become meanwhile, which takes characters away when somebody types on. So code
 * actions get no edit from us but a command that applies it.
 */
import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { notChanged } from './messages';

/** Not for the writer: it stands in code actions only. */
const command = 'speechOutline.applyFix';

/** Applies the edit as one undo step, or says why not. VS Code compares the versions again where the text is. */
export async function applyTo(
  document: vscode.TextDocument,
  version: number,
  edit: vscode.WorkspaceEdit,
): Promise<boolean> {
  if (document.version === version && (await vscode.workspace.applyEdit(edit))) return true;
  void vscode.window.showWarningMessage(notChanged(document, version));
  return false;
}

/** Registers the command that stands in code actions. */
export function registerVersionedEdits(): vscode.Disposable {
  return vscode.commands.registerCommand(command, applyTo);
}

/** Puts the edits of code actions behind the command. */
export const versionedEdits: Pick<Middleware, 'resolveCodeAction'> = {
  async resolveCodeAction(item, token, next) {
    // What is asked for now is answered for the texts as they are known here now.
    const versions = new Map(vscode.workspace.textDocuments.map((document) => [document, document.version]));
    const action = await next(item, token);
    if (!action?.edit) return action;
    const uri = action.edit.entries()[0]?.[0].toString();
    for (const [document, version] of versions) {
      if (document.uri.toString() !== uri) continue;
      action.command = { title: action.title, command, arguments: [document, version, action.edit] };
    }
    delete action.edit;
    return action;
  },
};
