/**
 * The commands that change the structure: promote, demote, move, duplicate, delete, insert. The server says what
 * becomes of the text; here it is applied as one undo step, if the text is still the same.
 */
import * as vscode from 'vscode';
import type { RestructureParams, RestructureResult } from '../../server/src/protocol';
import { inOrder } from './inOrder';
import { type LanguageServer, languageId } from './languageClient';
import { notChanged, notRunning, sayInStatusBar, sayNothing } from './messages';
import { select } from './navigation';
import { asRange, asWorkspaceEdit, toPosition } from './ranges';

const actions: Record<string, RestructureParams['action']> = {
  'speechOutline.promotePart': 'promote',
  'speechOutline.demotePart': 'demote',
  'speechOutline.movePartUp': 'moveUp',
  'speechOutline.movePartDown': 'moveDown',
  'speechOutline.duplicatePart': 'duplicate',
  'speechOutline.deletePart': 'delete',
  'speechOutline.insertPart': 'insert',
};

/** What the commands may be given, by the tree view for example: the part that begins at a place of a document. */
export interface PartAt {
  uri: vscode.Uri | string;
  position: { line: number; character: number };
}

/** Registers the commands of structure editing. */
export function registerStructure(server: LanguageServer): vscode.Disposable {
  const next = inOrder();
  const commands = Object.entries(actions).map(([command, action]) =>
    vscode.commands.registerCommand(command, (at?: PartAt) => next(() => run(server, action, at))),
  );
  return vscode.Disposable.from(...commands);
}

async function run(server: LanguageServer, action: RestructureParams['action'], at?: PartAt): Promise<boolean> {
  const document = isPlace(at) ? await documentOf(at.uri) : vscode.window.activeTextEditor?.document;
  if (document?.languageId !== languageId) return false;
  const position = toPosition(isPlace(at) ? at.position : vscode.window.activeTextEditor!.selection.active);
  const textDocument = { uri: document.uri.toString() };
  return applyRestructure(server, document, { textDocument, position, action });
}

/** Keybindings and menus pass all kinds of arguments. */
function isPlace(at: unknown): at is PartAt {
  return typeof at === 'object' && at !== null && 'uri' in at && 'position' in at;
}

function documentOf(uri: PartAt['uri']): Thenable<vscode.TextDocument> {
  return vscode.workspace.openTextDocument(typeof uri === 'string' ? vscode.Uri.parse(uri) : uri);
}

/**
 * Asks the server and applies what it answers, as one undo step. True where the text was changed; where nothing could
 * be done the status bar says why.
 */
export async function applyRestructure(
  server: LanguageServer,
  document: vscode.TextDocument,
  params: RestructureParams,
): Promise<boolean> {
  const { version } = document;
  const result = await server.request<RestructureResult | null>('speechOutline/restructure', params);
  if (result === undefined) return say(notRunning());
  if (result === null) return say(vscode.l10n.t('There is no part here.'));
  if (result.problem !== undefined) return say(result.problem);
  const { edits } = result;
  const isStale = document.version !== version || result.version !== version;
  if (isStale || (edits.length > 0 && !(await apply(document, edits)))) return say(notChanged(document, version));
  sayNothing();
  const editor = editorOf(document);
  if (editor !== undefined && result.selection !== undefined) {
    const { start, end } = asRange(result.selection);
    await select(editor, new vscode.Selection(start, end), new vscode.Range(start, end));
  }
  return edits.length > 0;
}

/** In the editor that shows the document, so that undo brings the cursor back as well. */
async function apply(document: vscode.TextDocument, edits: RestructureResult['edits']): Promise<boolean> {
  const editor = editorOf(document);
  if (editor !== undefined) {
    return editor.edit((builder) => {
      for (const { range, newText } of edits) builder.replace(asRange(range), newText);
    });
  }
  return vscode.workspace.applyEdit(asWorkspaceEdit(document.uri, edits));
}

function editorOf(document: vscode.TextDocument): vscode.TextEditor | undefined {
  const active = vscode.window.activeTextEditor;
  if (active?.document === document) return active;
  return vscode.window.visibleTextEditors.find((editor) => editor.document === document);
}

function say(message: string): false {
  sayInStatusBar(message);
  return false;
}
