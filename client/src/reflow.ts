/** The command that makes paragraphs of the lines of a PDF: asks for the code action of that kind and applies it. */
import * as vscode from 'vscode';
import { type LanguageServer, languageId } from './languageClient';

const kind = 'refactor.rewrite.reflow';

/** Registers `speechOutline.reflow`. */
export function registerReflow(server: LanguageServer): vscode.Disposable {
  return vscode.commands.registerCommand('speechOutline.reflow', () => reflow(server));
}

async function reflow(server: LanguageServer): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== languageId) return;
  await server.start();
  if (!server.running) {
    void vscode.window.showWarningMessage(vscode.l10n.t('Speech Outline is not running; nothing was changed.'));
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
  const stale = document.version !== version;
  if (!stale && (action?.edit === undefined || action.edit.size === 0)) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The lines of this text are paragraphs already.'));
    return;
  }
  if (stale || !(await vscode.workspace.applyEdit(action!.edit!))) {
    void vscode.window.showWarningMessage(vscode.l10n.t('The text changed meanwhile; nothing was changed.'));
  }
}
