/**
 * Pasting parts: beside plain text, which stays the usual way, VS Code offers to paste with the numbers of the new
 * place. It asks before each paste, so what holds no marker never reaches the server.
 */
import * as vscode from 'vscode';
import type { PasteParams, PasteResult } from '../../server/src/protocol';
import { type LanguageServer, languageId } from './languageClient';
import { asWorkspaceEdit, toRange } from './ranges';

const kind = vscode.DocumentDropOrPasteEditKind.Text.append('speechOutline', 'renumber');
/** A line that may begin with a number: a quick test, the server decides. */
const mayHoldPart = /^[ \t\u00a0\u3000#*]*(?:[（(第其]?[0-9０-９一二三四五六七八九十百]|[①-⑳])/m;
/** The text of a book is no part. */
const longest = 100_000;

/** Registers `Paste and renumber`. */
export function registerPaste(server: LanguageServer): vscode.Disposable {
  const provider: vscode.DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(document, ranges, data, context, token) {
      const text = await data.get('text/plain')?.asString();
      const range = ranges[0];
      if (!text || !range || ranges.length > 1 || text.length > longest || !mayHoldPart.test(text)) return undefined;
      if (context.only && !context.only.intersects(kind)) return undefined;
      const { version } = document;
      const params: PasteParams = {
        textDocument: { uri: document.uri.toString() },
        range: toRange(range),
        text,
      };
      if (!server.running) return undefined;
      const result = await server.request<PasteResult | null>('speechOutline/paste', params);
      if (!result || token.isCancellationRequested || result.version !== version || document.version !== version)
        return undefined;
      const edit = new vscode.DocumentPasteEdit(result.text, vscode.l10n.t('Paste and renumber'), kind);
      edit.additionalEdit = asWorkspaceEdit(document.uri, result.edits);
      edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
      return [edit];
    },
  };
  return vscode.languages.registerDocumentPasteEditProvider({ language: languageId }, provider, {
    providedPasteEditKinds: [kind],
    pasteMimeTypes: ['text/plain'],
  });
}
