/** textDocument/documentHighlight: on a marker, the markers of its list. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import type { Outline } from '../outline/types';
import { toRange } from './diagnostics';
import { allParts } from './parts';

/** The sibling markers of the marker at a position; nothing elsewhere. */
export function documentHighlights(document: TextDocument, outline: Outline, position: Position): DocumentHighlight[] {
  const offset = document.offsetAt(position);
  const part = allParts(outline).findLast(({ range, markEnd }) => range.start <= offset && offset <= markEnd);
  if (!part) return [];
  return part.run.parts.map(({ range, markEnd }) => ({
    range: toRange(document, { start: range.start, end: markEnd }),
    kind: DocumentHighlightKind.Text,
  }));
}
