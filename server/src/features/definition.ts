/** textDocument/definition and references of parts: from 第二部分 or 讲三点意见 to the part, and back. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LocationLink, Position, Range } from 'vscode-languageserver-types';
import type { Outline, Part } from '../outline/types';
import { pushAll } from '../text/pushAll';
import { type Resolved, resolvedAt, resolvedOf } from './crossReferences';
import { toRange } from './diagnostics';
import { allParts, speechAt } from './parts';

/** Where the reference or announcement at a position leads; empty where there is none. */
export function definition(document: TextDocument, outline: Outline, position: Position): LocationLink[] {
  const found = resolvedAt(outline, document.offsetAt(position));
  if (!found) return [];
  const originSelectionRange = toRange(document, found.span);
  return found.targets.map(({ range, selection }) => ({
    originSelectionRange,
    targetUri: document.uri,
    targetRange: toRange(document, range),
    targetSelectionRange: toRange(document, selection),
  }));
}

/**
 * Where the text speaks of the part whose marker stands at a position, or of the parts that are spoken of there;
 * undefined where the position is no such place. The markers of these parts are added where `declaration` asks for them.
 */
export function partReferences(
  document: TextDocument,
  outline: Outline,
  position: Position,
  declaration: boolean,
): Range[] | undefined {
  const offset = document.offsetAt(position);
  const speech = speechAt(outline, offset);
  if (!speech) return undefined;
  const marked = allParts(outline).findLast(({ range, markEnd }) => range.start <= offset && offset <= markEnd);
  const parts = marked ? [marked] : (resolvedAt(outline, offset)?.targets.flatMap((target) => target.parts) ?? []);
  if (parts.length === 0) return undefined;
  const meant = new Set<Part>(parts);
  const speaks = ({ targets }: Resolved) => targets.some((target) => target.parts.some((part) => meant.has(part)));
  const spans = resolvedOf(outline, speech)
    .filter(speaks)
    .map(({ span }) => span);
  if (declaration)
    pushAll(
      spans,
      parts.map(({ range, markEnd }) => ({ start: range.start, end: markEnd })),
    );
  return spans.sort((a, b) => a.start - b.start).map((span) => toRange(document, span));
}
