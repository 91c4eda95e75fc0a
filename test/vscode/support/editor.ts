import * as vscode from 'vscode';
import { say } from './lines';
import { until } from './until';

let shown = 0;

/**
 * Shows a text in an editor, as a file of its own. Not as an untitled text: those share their names, and VS Code now
 * and then restores what was thrown away under the same name a moment ago.
 */
export async function show(content: string, extension = 'speech'): Promise<vscode.TextEditor> {
  const uri = fileUri(`shown-${++shown}.${extension}`);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

/**
 * Opens a file of the workspace as a click in the explorer does. Not with openTextDocument, which would keep the
 * document open for minutes after its editor is closed.
 */
export async function open(name: string): Promise<vscode.TextDocument> {
  const uri = fileUri(name);
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  return until(`${name} is in an editor`, () => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.uri.toString() === uri.toString() ? document : undefined;
  });
}

export function fileUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('the suites need their workspace folder');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** A teardown: leaves no editor behind for the next test, and says what was open when a test failed. */
export async function closeAll(this: Mocha.Context): Promise<void> {
  if (this.currentTest?.state === 'failed') {
    const documents = vscode.workspace.textDocuments.map(
      ({ uri, languageId, version }) => `${uri} ${languageId} v${version}`,
    );
    say(`      open: ${documents.join(', ')}; shown: ${vscode.window.activeTextEditor?.document.uri}`);
  }
  await closeEditors();
}

export async function closeEditors(): Promise<void> {
  await until('no editor is left', async () => {
    if (vscode.window.tabGroups.all.every(({ tabs }) => tabs.length === 0)) return true;
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    return false;
  });
}

/** Undo as Ctrl+Z does it, in the active editor. */
export const undo = () => vscode.commands.executeCommand('undo');

/** Puts the cursor where a text stands. */
export function cursorAt(editor: vscode.TextEditor, text: string): void {
  const position = editor.document.positionAt(editor.document.getText().indexOf(text));
  editor.selection = new vscode.Selection(position, position);
}

/** The text from the cursor to the end of its line. */
export function textAtCursor({ document, selection }: vscode.TextEditor): string {
  return document.lineAt(selection.active.line).text.slice(selection.active.character);
}

/** The outline as VS Code gets it. */
export async function symbolsOf(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  const command = 'vscode.executeDocumentSymbolProvider';
  return (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(command, document.uri)) ?? [];
}

/** Names as an indented list, to be read at a glance when a test fails. */
export function asList(symbols: vscode.DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, children }) => [indent + name, ...asList(children, `${indent}  `)]);
}

/** Waits until a part whose heading contains this text is in the outline. */
export function hasPart({ document }: vscode.TextEditor, heading: string): Promise<unknown> {
  return until(`${heading} in the outline`, async () =>
    asList(await symbolsOf(document)).some((name) => name.includes(heading)),
  );
}
