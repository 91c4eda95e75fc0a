/**
 * Format Document and Format Selection. The library would offer them only while a server runs; for a text that was
 * opened a moment ago VS Code would say that nothing formats it. Here the server is waited for.
 */
import * as vscode from 'vscode';
import type { TextEdit } from 'vscode-languageclient';
import { type LanguageServer, languageId } from './languageClient';
import { notRunning, sayInStatusBar } from './messages';
import { asRange, toRange } from './ranges';

/** Registers both formatters. VS Code drops their edits when the text changes meanwhile. */
export function registerFormatting(server: LanguageServer): vscode.Disposable {
  const ask = async (
    method: string,
    document: vscode.TextDocument,
    params: object,
    token: vscode.CancellationToken,
  ): Promise<vscode.TextEdit[]> => {
    const textDocument = { uri: document.uri.toString() };
    const edits = await server.request<TextEdit[] | null>(method, { textDocument, ...params }, token);
    if (edits === undefined && !server.running) sayInStatusBar(notRunning());
    return (edits ?? []).map(({ range, newText }) => vscode.TextEdit.replace(asRange(range), newText));
  };
  const { registerDocumentFormattingEditProvider, registerDocumentRangeFormattingEditProvider } = vscode.languages;
  return vscode.Disposable.from(
    registerDocumentFormattingEditProvider(languageId, {
      provideDocumentFormattingEdits: (document, { tabSize, insertSpaces }, token) =>
        ask('textDocument/formatting', document, { options: { tabSize, insertSpaces } }, token),
    }),
    registerDocumentRangeFormattingEditProvider(languageId, {
      provideDocumentRangeFormattingEdits: (document, range, { tabSize, insertSpaces }, token) =>
        ask(
          'textDocument/rangeFormatting',
          document,
          { range: toRange(range), options: { tabSize, insertSpaces } },
          token,
        ),
    }),
  );
}
