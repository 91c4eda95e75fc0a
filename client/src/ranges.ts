/** Between the protocol's positions, ranges and edits, and those of VS Code. */
import * as vscode from 'vscode';
import type { RestructureResult } from '../../server/src/protocol';

type Edit = RestructureResult['edits'][number];
type Range = Edit['range'];

/** A range of the protocol in VS Code's form. */
export function asRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** A position, or what has one, as a plain value to be sent. */
export function toPosition({ line, character }: Range['start']): Range['start'] {
  return { line, character };
}

export function toRange({ start, end }: vscode.Range): Range {
  return { start: toPosition(start), end: toPosition(end) };
}

/** Edits of one document as VS Code applies them. */
export function asWorkspaceEdit(uri: vscode.Uri, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(uri, asRange(range), newText);
  return edit;
}
