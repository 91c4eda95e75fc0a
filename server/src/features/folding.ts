// PLACEHOLDER until the feature itself is written: same signature, empty answer.

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FoldingRange } from 'vscode-languageserver-types';
import type { Outline } from '../outline/types';

export function foldingRanges(
  _document: TextDocument,
  _outline: Outline,
  _options: { rangeLimit: number },
): FoldingRange[] {
  return [];
}
