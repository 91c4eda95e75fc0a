/** speechOutline/key: what Enter, Tab and Backspace do in the numbered parts of a text. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { backspace, enter, markerEnd, partOn } from '../edits/keys';
import { lineAt } from '../edits/newline';
import type { Outline } from '../outline/types';
import type { KeyParams, KeyResult } from '../protocol';
import type { Settings } from '../settings';
import { toTextEdits } from './codeActions';
import { restructure } from './restructure';

/** Null where the editor's own key is meant. */
export function pressKey(
  document: TextDocument,
  outline: Outline,
  { position, key, textDocument }: KeyParams,
  { onEnter, markerKeys }: Pick<Settings, 'onEnter' | 'markerKeys'>,
): KeyResult | null {
  if (textDocument.version !== document.version) return null;
  const offset = document.offsetAt(position);
  switch (key) {
    case 'enter':
      return onEnter === 'off' ? null : { edits: toTextEdits(document, enter(outline, offset, onEnter)) };
    case 'backspace': {
      const edits = markerKeys ? backspace(outline, offset) : undefined;
      return edits ? { edits: toTextEdits(document, edits) } : null;
    }
    case 'tab':
    case 'shiftTab':
      if (!markerKeys || !isAtMarker(outline, offset)) return null;
      return restructure(document, outline, position, key === 'tab' ? 'demote' : 'promote');
  }
}

/** From the beginning of the line to the end of the marker and its blanks. */
function isAtMarker(outline: Outline, offset: number): boolean {
  const line = lineAt(outline.text, offset);
  const part = partOn(outline, line);
  return part !== undefined && offset <= markerEnd(part, line);
}
