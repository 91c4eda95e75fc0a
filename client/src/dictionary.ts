/** The commands that add to the writer's own words: to the file of the folder where there is one, else to settings. */
import * as vscode from 'vscode';
import type { DictionaryFiles } from './dictionaryFile';
import { changeSetting, isRecord } from './workspaceSettings';

/** Registers `speechOutline.addName` and `speechOutline.addTerm`; without arguments they take the selection. */
export function registerDictionary(files: DictionaryFiles): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('speechOutline.addName', async (uri?: string, text?: string) => {
      const here = place(uri, text) ?? selected();
      if (here === undefined) return;
      if (await append(files, here.uri, here.text)) return;
      await changeSetting(here.uri, 'names', isList, (names = []) => [...new Set([...names, here.text])]);
    }),
    registerCommand('speechOutline.addTerm', async (uri?: string, text?: string, right?: string) => {
      const here = place(uri, text) ?? selected();
      if (here === undefined) return;
      const answer = right ?? (await askRight(here.text));
      if (answer === undefined) return;
      if (await append(files, here.uri, `${here.text}=${answer}`)) return;
      await changeSetting(here.uri, 'terms', isRecord, (terms) => ({ ...terms, [here.text]: answer }));
    }),
  );
}

/** Whatever else is in it stays; the server names what it cannot use. */
function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

interface Selected {
  uri: vscode.Uri;
  text: string;
}

function place(uri: unknown, text: unknown): Selected | undefined {
  return typeof uri === 'string' && typeof text === 'string' ? { uri: vscode.Uri.parse(uri), text } : undefined;
}

function selected(): Selected | undefined {
  const editor = vscode.window.activeTextEditor;
  const text = editor?.document.getText(editor.selection).trim();
  if (editor && text && !/[\r\n]/.test(text)) return { uri: editor.document.uri, text };
  void vscode.window.showInformationMessage(vscode.l10n.t('Select the words first.'));
  return undefined;
}

async function askRight(wrong: string): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t('What is right instead of “{0}”?', wrong),
    value: wrong,
    validateInput: (text) => {
      const right = text.trim();
      if (right === '' || right === wrong) return vscode.l10n.t('Write the right form.');
      return /[=＝→#]/.test(right) ? vscode.l10n.t('The signs = → # cannot be used here.') : undefined;
    },
  });
  return answer?.trim();
}

/** Adds a line to the folder's file; false where there is none. */
async function append(files: DictionaryFiles, uri: vscode.Uri, line: string): Promise<boolean> {
  const file = files.locate(uri);
  const current = await files.read(uri);
  if (file === undefined || current === undefined) return false;
  const { text } = current;
  // Read in a wrong encoding: it would be written back without what was not understood.
  if (text.includes('\ufffd')) return false;
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.some((one) => one.trim() === line)) return true;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === file.toString());
  try {
    if (open === undefined) {
      const before = text === '' || /[\r\n]$/.test(text) ? text : text + newline;
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(before + line + newline));
      return true;
    }
    // It may have changes that are not saved; these are not lost, and saved along.
    const end = open.lineAt(open.lineCount - 1).range.end;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(file, end, `${end.character === 0 ? '' : newline}${line}${newline}`);
    return (await vscode.workspace.applyEdit(edit)) && (await open.save());
  } catch {
    return false;
  }
}
