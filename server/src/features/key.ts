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
    case 'shiftTab': {
      const at = markerKeys ? placeAtMarker(outline, offset) : undefined;
      if (at === undefined) return null;
      return restructure(document, outline, document.positionAt(at), key === 'tab' ? 'demote' : 'promote');
    }
  }
}

/** The offset, or the end of the text where only blanks come between; undefined where it is at no marker. */
function placeAtMarker(outline: Outline, offset: number): number | undefined {
  const line = lineAt(outline.text, offset);
  const part = partOn(outline, line);
  return part && offset <= markerEnd(part, line) ? Math.min(offset, part.paragraph.end) : undefined;
}
