/** The command that renumbers the whole document: asks for the code action of that kind and applies it in one step. */
import * as vscode from 'vscode';
import { type LanguageServer, languageId } from './languageClient';

const kind = 'source.renumber.speechOutline';

/** Registers `speechOutline.renumber`. */
export function registerRenumber(server: LanguageServer): vscode.Disposable {
  return vscode.commands.registerCommand('speechOutline.renumber', () => renumber(server));
}

async function renumber(server: LanguageServer): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== languageId) return;
  await server.start();
  if (!server.running) {
    // Without a server no action is offered, which must not pass for "nothing to do".
    void vscode.window.showWarningMessage(vscode.l10n.t('Speech Outline is not running; nothing was renumbered.'));
    return;
  }
  const { version } = document;
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[] | undefined>(
    'vscode.executeCodeActionProvider',
    document.uri,
    document.validateRange(whole),
    kind,
    1,
  );
  const action = actions?.find((candidate) => candidate.kind?.value === kind);
  if (document.version !== version) {
    void vscode.window.showWarningMessage(vscode.l10n.t('The text changed meanwhile; nothing was renumbered.'));
    return;
  }
  if (action?.edit === undefined || action.edit.size === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The numbering is already right.'));
    return;
  }
  if (!(await vscode.workspace.applyEdit(action.edit))) {
    void vscode.window.showWarningMessage(vscode.l10n.t('The text changed meanwhile; nothing was renumbered.'));
  }
}
