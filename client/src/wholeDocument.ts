/**
 * The commands that change the whole document, renumbering and reflow: each asks for the code action of its kind and
 * applies it as one undo step.
 */
import * as vscode from 'vscode';
import { type LanguageServer, languageId } from './languageClient';
import { notChanged, notRunning } from './messages';

interface Change {
  /** The kind of the code action. */
  kind: string;
  /** What is said where there is nothing to change. */
  nothing(): string;
}

/** Registers `speechOutline.renumber` and `speechOutline.reflow`. */
export function registerWholeDocument(server: LanguageServer): vscode.Disposable[] {
  const register = (command: string, change: Change) =>
    vscode.commands.registerCommand(command, () => run(server, change));
  return [
    register('speechOutline.renumber', {
      kind: 'source.renumber.speechOutline',
      nothing: () => vscode.l10n.t('The numbering is already right.'),
    }),
    register('speechOutline.reflow', {
      kind: 'refactor.rewrite.reflow',
      nothing: () => vscode.l10n.t('The lines of this text are paragraphs already.'),
    }),
  ];
}

async function run(server: LanguageServer, { kind, nothing }: Change): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== languageId) return;
  await server.start();
  if (!server.running) {
    // Without a server no action is offered, which must not pass for "nothing to do".
    void vscode.window.showWarningMessage(notRunning());
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
  const edit = actions?.find((candidate) => candidate.kind?.value === kind)?.edit;
  const stale = document.version !== version;
  if (!stale && (edit === undefined || edit.size === 0)) {
    void vscode.window.showInformationMessage(nothing());
  } else if (stale || edit === undefined || !(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showWarningMessage(notChanged(document, version));
  }
}
