/** The commands that go from one placeholder to the next: what a template left open is selected, to be written over. */
import * as vscode from 'vscode';
import type { PlaceholdersParams, PlaceholdersResult } from '../../server/src/protocol';
import { inOrder } from './inOrder';
import { type LanguageServer, languageId } from './languageClient';
import { sayInStatusBar } from './messages';
import { select } from './navigation';
import { asRange } from './ranges';

/** Registers `speechOutline.nextPlaceholder` and `speechOutline.previousPlaceholder`. */
export function registerPlaceholders(server: LanguageServer): vscode.Disposable {
  const next = inOrder();
  const register = (command: string, forward: boolean) =>
    vscode.commands.registerCommand(command, () => next(() => go(server, forward)));
  return vscode.Disposable.from(
    register('speechOutline.nextPlaceholder', true),
    register('speechOutline.previousPlaceholder', false),
  );
}

async function go(server: LanguageServer, forward: boolean): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== languageId) return;
  const { document } = editor;
  const { version } = document;
  const params: PlaceholdersParams = { textDocument: { uri: document.uri.toString() } };
  const result = await server.request<PlaceholdersResult>('speechOutline/placeholders', params);
  if (result === undefined || document.version !== version) return;
  const places = result.map(asRange);
  const place = forward ? after(places, editor.selection) : before(places, editor.selection);
  if (place === undefined) {
    sayInStatusBar(vscode.l10n.t('Nothing is left to fill in.'));
    return;
  }
  await select(editor, new vscode.Selection(place.start, place.end), place);
}

/** The next one after the selection; after the last one the first. */
function after(places: readonly vscode.Range[], selection: vscode.Selection): vscode.Range | undefined {
  const from = selection.isEmpty ? selection.start : selection.end;
  return places.find(({ start }) => start.isAfterOrEqual(from)) ?? places[0];
}

/** The last one before the selection; before the first one the last. */
function before(places: readonly vscode.Range[], selection: vscode.Selection): vscode.Range | undefined {
  return places.findLast(({ end }) => end.isBeforeOrEqual(selection.start)) ?? places[places.length - 1];
}
