/** Finding parts by their place: what highlights, navigation and selection have in common. */
import type { Outline, Part, Speech } from '../outline/types';

/** All parts of the document, in the order of the text. */
export function allParts(outline: Outline): Part[] {
  return outline.speeches.flatMap(partsOf);
}

/** The parts of a speech, in the order of the text. */
export function partsOf(speech: Speech): Part[] {
  return speech.runs.flatMap((run) => run.parts).sort((a, b) => a.range.start - b.range.start);
}

/** The innermost part that holds an offset; at a part's very end it still counts. */
export function partAt(outline: Outline, offset: number): Part | undefined {
  let found: Part | undefined;
  for (const part of allParts(outline)) {
    if (part.range.start > offset) break;
    if (offset <= part.range.end) found = part;
  }
  return found;
}

/** The speech that holds an offset. */
export function speechAt(outline: Outline, offset: number): Speech | undefined {
  return outline.speeches.find(({ range }) => range.start <= offset && offset <= range.end);
}
