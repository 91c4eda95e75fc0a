// PLACEHOLDER until the feature itself is written: same signature, empty answer.

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, CodeActionContext, Range } from 'vscode-languageserver-types';
import type { Outline } from '../outline/types';

export function codeActions(
  _document: TextDocument,
  _outline: Outline,
  _range: Range,
  _context: CodeActionContext,
  _settings: unknown,
): CodeAction[] {
  return [];
}
