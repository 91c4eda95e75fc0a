/**
 * Where a place of an earlier text is now. A key is answered a moment after it was pressed; what was typed meanwhile
 * stands after the key's own text, and the next key is meant behind that. Knows no VS Code; lines are 0-based.
 */

export interface Place {
  line: number;
  character: number;
}
export interface Stretch {
  start: Place;
  end: Place;
}
export interface TextChange {
  range: Stretch;
  newText: string;
}

/** The changes that made a version of a document of the one before; each in the text as it was before all of them. */
export interface Change {
  version: number;
  changes: readonly TextChange[];
}

/**
 * Where a place is after changes. Text that is put in right there goes behind it, or with `push` before it. A place
 * inside of what was replaced is after the new text.
 */
export function moved(place: Place, changes: readonly TextChange[], push: boolean): Place {
  let at = place;
  // The last in the text first: the others are still where they were said to be.
  for (const { range, newText } of [...changes].sort((a, b) => compare(b.range.start, a.range.start))) {
    const behind = compare(at, range.start);
    if (behind < 0 || (behind === 0 && !push)) continue;
    const end = endOf(range.start, newText);
    if (compare(at, range.end) <= 0) at = end;
    else {
      const sameLine = at.line === range.end.line;
      at = {
        line: at.line + end.line - range.end.line,
        character: sameLine ? at.character + end.character - range.end.character : at.character,
      };
    }
  }
  return at;
}

function endOf(start: Place, text: string): Place {
  const lines = text.split(/\r\n|\r|\n/);
  const last = lines[lines.length - 1]!.length;
  return { line: start.line + lines.length - 1, character: lines.length === 1 ? start.character + last : last };
}

/** Edits of an earlier text for the text after the changes; undefined where both touch the same place. */
export function rebased(edits: readonly TextChange[], changes: readonly TextChange[]): TextChange[] | undefined {
  if (edits.some((edit) => changes.some((change) => touches(edit.range, change.range)))) return undefined;
  return edits.map(({ range, newText }) => ({
    newText,
    range: { start: moved(range.start, changes, !isEmpty(range)), end: moved(range.end, changes, false) },
  }));
}

export function compare(a: Place, b: Place): number {
  return a.line - b.line || a.character - b.character;
}

/** Two insertions at one place do not touch: the earlier key's text comes first. */
function touches(a: Stretch, b: Stretch): boolean {
  return compare(a.start, b.end) < 0 && compare(b.start, a.end) < 0;
}

function isEmpty({ start, end }: Stretch): boolean {
  return compare(start, end) === 0;
}
