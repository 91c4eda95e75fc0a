import * as vscode from 'vscode';
import { ok } from './assert';
import { until } from './until';

/** The code of a finding of ours. */
export const codeOf = ({ code }: vscode.Diagnostic) => (typeof code === 'object' ? code.value : code);

/** The words that findings of a rule stand under. */
export function marked(document: vscode.TextDocument, code: string): string[] {
  const found = vscode.languages.getDiagnostics(document.uri).filter((one) => codeOf(one) === code);
  return found.map(({ range }) => document.getText(range));
}

/** Waits until a rule marks exactly this. */
export function marks(document: vscode.TextDocument, code: string, expected: readonly string[]): Promise<unknown> {
  const what = `${code} marks ${JSON.stringify(expected)}`;
  return until(what, () => {
    const now = marked(document, code);
    if (JSON.stringify(now) === JSON.stringify(expected)) return true;
    throw new Error(JSON.stringify(now));
  });
}

/** Runs the command of the quick fix at a place, as a click on it does, as soon as it is offered. */
export async function runQuickFix(editor: vscode.TextEditor, range: vscode.Range, command: string): Promise<void> {
  const { document } = editor;
  const kind = vscode.CodeActionKind.QuickFix.value;
  const name = 'vscode.executeCodeActionProvider';
  const found = await until(`the quick fix ${command}`, async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(name, document.uri, range, kind);
    const action = actions.find((one) => one.command?.command === command);
    if (action?.command) return action.command;
    throw new Error(JSON.stringify(actions.map(({ title }) => title)));
  });
  await vscode.commands.executeCommand(found.command, ...(found.arguments ?? []));
}

/** Where a text stands. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const at = document.getText().indexOf(text);
  ok(at >= 0, `${text} in the text`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + text.length));
}

/** Takes settings back after a test. */
export async function resetSettings(...names: string[]): Promise<void> {
  const settings = vscode.workspace.getConfiguration('speechOutline');
  for (const name of names) await settings.update(name, undefined, vscode.ConfigurationTarget.Workspace);
}
