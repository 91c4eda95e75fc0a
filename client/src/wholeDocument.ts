/**
 * The commands that change the whole document, renumbering and reflow: each asks for the code action of its kind and
 * applies it as one undo step.
 */
import * as vscode from 'vscode';
import type { CodeAction, CodeActionParams, TextEdit } from 'vscode-languageclient';
import { type LanguageServer, languageId } from './languageClient';
import { notChanged, notRunning } from './messages';
import { asWorkspaceEdit, toRange } from './ranges';
import { applyTo } from './versionedEdit';

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
  const { version } = document;
  const actions = await actionsOf(server, document, kind);
  // Without an answer nobody knows whether there is anything to do.
  if (actions === undefined) return void vscode.window.showWarningMessage(notRunning());
  const edits = editsOf(actions.find((action) => action.kind === kind));
  if (edits.length > 0) await applyTo(document, version, asWorkspaceEdit(document.uri, edits));
  else if (document.version === version) void vscode.window.showInformationMessage(nothing());
  else void vscode.window.showWarningMessage(notChanged(document, version));
}

/** The actions of a kind with their edits, asked of our server alone; undefined where it does not answer. */
async function actionsOf(
  server: LanguageServer,
  document: vscode.TextDocument,
  kind: string,
): Promise<CodeAction[] | undefined> {
  const params: CodeActionParams = {
    textDocument: { uri: document.uri.toString() },
    range: toRange(document.validateRange(new vscode.Range(0, 0, document.lineCount, 0))),
    context: { diagnostics: [], only: [kind] },
  };
  const actions = await server.request<CodeAction[]>('textDocument/codeAction', params);
  if (actions === undefined) return undefined;
  const whole = await Promise.all(actions.map((one) => server.request<CodeAction>('codeAction/resolve', one)));
  return whole.every((one) => one !== undefined) ? whole : undefined;
}

function editsOf(action: CodeAction | undefined): TextEdit[] {
  return (action?.edit?.documentChanges ?? []).flatMap((change) =>
    'edits' in change ? change.edits : [],
  ) as TextEdit[];
}
