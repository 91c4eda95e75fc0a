// PLACEHOLDER until the feature itself is written: same signature, empty answer.

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentHighlight, Position } from 'vscode-languageserver-types';
import type { Outline } from '../outline/types';

export function documentHighlights(
  _document: TextDocument,
  _outline: Outline,
  _position: Position,
): DocumentHighlight[] {
  return [];
}
