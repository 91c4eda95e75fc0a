// PLACEHOLDER until the feature itself is written: same signature, empty answer.

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { Outline } from '../outline/types';

export function diagnostics(_document: TextDocument, _outline: Outline, _settings: unknown): Diagnostic[] {
  return [];
}
