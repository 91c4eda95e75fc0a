/** Many fixes as one change: those that get in each other's way are left out, whole rounds are put together. */
import type { Edit } from './edit';

/**
 * The edits of all changes that do not overlap, in order. A change is taken whole or not at all; which one of two
 * that overlap is taken depends on where they begin, not on the order they come in.
 */
export function mergeChanges(changes: readonly (readonly Edit[])[]): Edit[] {
  const sorted = changes
    .filter((edits) => edits.length > 0)
    .map((edits) => [...edits].sort(byPlace))
    .sort((a, b) => byPlace(a[0]!, b[0]!) || a.length - b.length || compare(JSON.stringify(a), JSON.stringify(b)));
  const taken: Edit[] = [];
  for (const edits of sorted) {
    const fresh = edits.filter((edit) => !taken.some((one) => isSame(one, edit)));
    if (!fresh.some((edit) => taken.some((one) => overlap(one, edit)))) taken.push(...fresh);
  }
  return taken.sort(byPlace);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byPlace = (a: Edit, b: Edit): number => a.start - b.start || a.end - b.end || compare(a.newText, b.newText);
const isSame = (a: Edit, b: Edit): boolean => a.start === b.start && a.end === b.end && a.newText === b.newText;
/** Two insertions at one place are in each other's way too: nobody knows which comes first. */
const overlap = (a: Edit, b: Edit): boolean =>
  (a.start < b.end && b.start < a.end) || (a.start === b.start && (a.start === a.end || b.start === b.end));

/** Text that stays from the original, or that is new. */
type Piece = { start: number; end: number } | string;

/** One set of edits that does what all rounds do one after the other; the edits of a round do not overlap. */
export function composeRounds(length: number, rounds: readonly (readonly Edit[])[]): Edit[] {
  let pieces: Piece[] = [{ start: 0, end: length }];
  for (const edits of rounds) pieces = applyTo(pieces, [...edits].sort(byPlace));
  const result: Edit[] = [];
  let at = 0;
  let added = '';
  for (const piece of [...pieces, { start: length, end: length }]) {
    if (typeof piece === 'string') {
      added += piece;
      continue;
    }
    if (piece.start > at || added !== '') result.push({ start: at, end: piece.start, newText: added });
    at = piece.end;
    added = '';
  }
  return result;
}

function applyTo(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const { start, end, newText } of edits) {
    result.push(...cut(pieces, at, start), newText);
    at = end;
  }
  result.push(...cut(pieces, at, Number.POSITIVE_INFINITY));
  return result.filter((piece) => (typeof piece === 'string' ? piece !== '' : piece.end > piece.start));
}

/** What stands from one offset to another of the text that the pieces make. */
function cut(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const length = typeof piece === 'string' ? piece.length : piece.end - piece.start;
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, length);
    if (start < end) {
      result.push(
        typeof piece === 'string' ? piece.slice(start, end) : { start: piece.start + start, end: piece.start + end },
      );
    }
    at += length;
  }
  return result;
}
