// PLACEHOLDER until the feature itself is written: same signature, empty answer.

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { Outline } from '../outline/types';

export function selectionRanges(
  _document: TextDocument,
  _outline: Outline,
  positions: readonly Position[],
): SelectionRange[] {
  return positions.map((position) => ({ range: { start: position, end: position } }));
}
