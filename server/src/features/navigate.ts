/** speechOutline/navigate: where the commands for moving through the outline go. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position } from 'vscode-languageserver-types';
import type { Outline, Part } from '../outline/types';
import type { NavigateParams, NavigateResult } from '../protocol';
import { toRange } from './diagnostics';
import { allParts, partAt } from './parts';

/** The part to go to (or, for `part`, to select) from a position; null where there is none. */
export function navigate(
  document: TextDocument,
  outline: Outline,
  position: Position,
  to: NavigateParams['to'],
): NavigateResult | null {
  const offset = document.offsetAt(position);
  const part = target(outline, offset, to);
  return part ? { selectionRange: toRange(document, part.heading), range: toRange(document, part.range) } : null;
}

function target(outline: Outline, offset: number, to: NavigateParams['to']): Part | undefined {
  const here = partAt(outline, offset);
  switch (to) {
    case 'nextPart':
      return allParts(outline).find((part) => part.range.start > offset);
    case 'previousPart':
      return allParts(outline).findLast((part) => part.range.start < offset);
    case 'nextSibling':
      return here && sibling(here, 1);
    case 'previousSibling':
      return here && sibling(here, -1);
    case 'parent':
      return here?.parent;
    case 'part':
      return here;
  }
}

function sibling(part: Part, step: number): Part | undefined {
  return part.run.parts[part.run.parts.indexOf(part) + step];
}
