import * as vscode from 'vscode';
import { until } from './until';

const LANGUAGE = 'speech-outline';

/** Shows a new text in an editor. */
export async function show(content: string, language = LANGUAGE): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  return vscode.window.showTextDocument(document);
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

/** Leaves no editor behind for the next test, whatever state this one's are in. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
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
