/** textDocument/documentHighlight: on a marker, the markers of its list; on a name, the name wherever it stands. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import type { Outline } from '../outline/types';
import { toRange } from './diagnostics';
import { nameUse } from './names';
import { allParts } from './parts';

/** The sibling markers of the marker at a position, or the places of the name there; nothing elsewhere. */
export function documentHighlights(
  document: TextDocument,
  outline: Outline,
  position: Position,
  dictionary: readonly string[] = [],
): DocumentHighlight[] {
  const offset = document.offsetAt(position);
  const part = allParts(outline).findLast(({ range, markEnd }) => range.start <= offset && offset <= markEnd);
  const ranges = part
    ? part.run.parts.map(({ range, markEnd }) => toRange(document, { start: range.start, end: markEnd }))
    : (nameUse(document, outline, dictionary, position)?.ranges ?? []);
  return ranges.map((range) => ({ range, kind: DocumentHighlightKind.Text }));
}
