// PLACEHOLDER until the feature itself is written: same signature, empty answer.

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position } from 'vscode-languageserver-types';
import type { Outline } from '../outline/types';
import type { NavigateParams, NavigateResult } from '../protocol';

export function navigate(
  _document: TextDocument,
  _outline: Outline,
  _position: Position,
  _to: NavigateParams['to'],
): NavigateResult | null {
  return null;
}
