/** Finding parts by their place: what highlights, navigation and selection have in common. */
import type { Outline, Part, Speech } from '../outline/types';
import { Kept } from './kept';

const ofOutlines = new Kept<Outline, readonly Part[]>();
const ofSpeeches = new Kept<Speech, readonly Part[]>();

/** All parts of the document, in the order of the text. */
export function allParts(outline: Outline): readonly Part[] {
  return ofOutlines.get(outline, [], () => outline.speeches.flatMap(partsOf));
}

/** The parts of a speech, in the order of the text. */
export function partsOf(speech: Speech): readonly Part[] {
  return ofSpeeches.get(speech, [], () =>
    speech.runs.flatMap((run) => run.parts).sort((a, b) => a.range.start - b.range.start),
  );
}

/** The innermost part that holds an offset; at a part's very end it still counts. */
export function partAt(outline: Outline, offset: number): Part | undefined {
  const parts = allParts(outline);
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.range.start <= offset) low = middle + 1;
    else high = middle;
  }
  // Parts are nested: what holds the offset and begins earlier holds the last part before the offset too.
  let part = parts[low - 1];
  while (part && part.range.end < offset) part = part.parent;
  return part;
}

/** The speech that holds an offset. */
export function speechAt(outline: Outline, offset: number): Speech | undefined {
  return outline.speeches.find(({ range }) => range.start <= offset && offset <= range.end);
}
