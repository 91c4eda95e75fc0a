/** What is shown beside the text is always about the active document. */
import * as vscode from 'vscode';
import type { LanguageServer } from './languageClient';

/** Milliseconds: counting can wait until the writer pauses. */
const afterChange = 500;

/**
 * Asks for an update, with milliseconds to wait, whenever something else may have to be shown: for another document or
 * other text, when one of these settings under `speechOutline` changes, and when the server has started.
 */
export function onActiveDocument(
  server: LanguageServer,
  settings: readonly string[],
  update: (milliseconds: number) => void,
): vscode.Disposable {
  const touched = (document: vscode.TextDocument, pause: number): void => {
    if (document === vscode.window.activeTextEditor?.document) update(pause);
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(() => update(0)),
    // Another language is a document closed and opened.
    vscode.workspace.onDidOpenTextDocument((document) => touched(document, 0)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => touched(document, afterChange)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (settings.some((name) => event.affectsConfiguration(`speechOutline.${name}`))) update(afterChange);
    }),
    server.onDidStart(() => update(0)),
  );
}
