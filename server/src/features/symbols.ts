// PLACEHOLDER until the feature itself is written: same signature, empty answer.

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import type { Outline } from '../outline/types';

export interface SymbolOptions {
  maxDepth: number;
  inlineItems: boolean;
}

export function documentSymbols(_document: TextDocument, _outline: Outline, _options: SymbolOptions): DocumentSymbol[] {
  return [];
}
