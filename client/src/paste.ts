/**
 * Pasting parts: beside plain text, which stays the usual way, VS Code offers to paste with the numbers of the new
 * place. It asks before each paste, so what holds no marker never reaches the server.
 *
 * While it asks, VS Code drops the paste as soon as the text or the cursor changes: by what is typed right after it, or
 * by the answer to an Enter right before it. Nothing that was pasted may be lost, so it is put in here then.
 */
import * as vscode from 'vscode';
import type { PasteParams, PasteResult } from '../../server/src/protocol';
import { askWithin } from './askWithin';
import type { Press, PressedKeys } from './keys/pressed';
import { type LanguageServer, languageId } from './languageClient';
import { asWorkspaceEdit, toRange } from './ranges';

const kind = vscode.DocumentDropOrPasteEditKind.Text.append('speechOutline', 'renumber');
/** A line that may begin with a number: a quick test, the server decides. */
const mayHoldPart = /^[ \t\u00a0\u3000#*]*(?:[（(第其]?[0-9０-９一二三四五六七八九十百]|[①-⑳])/m;
/** The text of a book is no part. */
const longest = 100_000;
/**
 * How long a paste may wait for the server. Less than the half second after which VS Code lets the writer break it off
 * and pastes by itself: so whenever it is cancelled here, it would be lost.
 */
const milliseconds = 400;

/** Registers `Paste and renumber`. */
export function registerPaste(provider: vscode.DocumentPasteEditProvider): vscode.Disposable {
  return vscode.languages.registerDocumentPasteEditProvider({ language: languageId }, provider, {
    providedPasteEditKinds: [kind],
    pasteMimeTypes: ['text/plain'],
  });
}

/** What VS Code asks before each paste. */
export function pasteProvider(server: LanguageServer, pressed: PressedKeys): vscode.DocumentPasteEditProvider {
  return {
    async provideDocumentPasteEdits(document, ranges, data, context, token) {
      const text = await data.get('text/plain')?.asString();
      const range = ranges[0];
      if (!text || !range || ranges.length > 1) return undefined;
      if (context.only && !context.only.intersects(kind)) return undefined;
      const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
      const isKey = context.triggerKind === vscode.DocumentPasteTriggerKind.Automatic;
      const press = isKey && editor ? pressed.begin(editor, range.start) : undefined;
      try {
        // An Enter right before it.
        await pressed.next(async () => {});
        const edit = token.isCancellationRequested ? undefined : await renumbered(server, document, range, text, token);
        if (!token.isCancellationRequested) return edit && [edit];
        if (press) await putIn(pressed, press, range, text);
        return undefined;
      } finally {
        if (press) pressed.end(press);
      }
    },
  };
}

/** The choice beside plain text; undefined where nothing in it would differ. */
async function renumbered(
  server: LanguageServer,
  document: vscode.TextDocument,
  range: vscode.Range,
  text: string,
  token: vscode.CancellationToken,
): Promise<vscode.DocumentPasteEdit | undefined> {
  if (text.length > longest || !mayHoldPart.test(text)) return undefined;
  const { uri, version } = document;
  const params: PasteParams = { textDocument: { uri: uri.toString() }, range: toRange(range), text };
  const result = await askWithin<PasteResult | null>(milliseconds, server, 'speechOutline/paste', params, token);
  if (!result || result.version !== version || document.version !== version) return undefined;
  const edit = new vscode.DocumentPasteEdit(result.text, vscode.l10n.t('Paste and renumber'), kind);
  edit.additionalEdit = asWorkspaceEdit(uri, result.edits);
  edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
  return edit;
}

/** The plain text where it was pasted: behind the keys before, and before what was typed since. */
async function putIn(pressed: PressedKeys, press: Press, range: vscode.Range, text: string): Promise<void> {
  await pressed.edit(press, (_, place) => {
    const isSame = press.editor.document.version === press.version;
    return [{ range: isSame ? toRange(range) : { start: place, end: place }, newText: text }];
  });
}
