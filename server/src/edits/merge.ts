/** Many fixes as one change: those that get in each other's way are left out, whole rounds are put together. */

import { pushAll } from '../text/pushAll';
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
  const taken = new Taken();
  for (const edits of sorted) {
    const fresh = edits.filter((edit) => !taken.near(edit).some((one) => isSame(one, edit)));
    if (!fresh.some((edit) => taken.near(edit).some((one) => overlap(one, edit)))) taken.add(fresh);
  }
  return taken.edits;
}

/** Edits in order, in which those near a place are found without looking at all: a long text may have many thousands. */
class Taken {
  readonly edits: Edit[] = [];

  add(edits: readonly Edit[]): void {
    for (const edit of edits) this.edits.splice(this.indexOf(edit), 0, edit);
  }

  /** All that can overlap an edit: they do not overlap each other, so of those before it only the last. */
  near({ start, end }: Edit): Edit[] {
    const first = this.firstFrom(start);
    const found = first > 0 ? [this.edits[first - 1]!] : [];
    for (let i = first; i < this.edits.length && this.edits[i]!.start <= Math.max(start, end - 1); i++)
      found.push(this.edits[i]!);
    return found;
  }

  private indexOf(edit: Edit): number {
    let i = this.firstFrom(edit.start);
    while (i < this.edits.length && byPlace(this.edits[i]!, edit) < 0) i++;
    return i;
  }

  /** The index of the first edit that begins at or after an offset. */
  private firstFrom(offset: number): number {
    let low = 0;
    let high = this.edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.edits[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
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
  const rest = new Rest(pieces);
  let at = 0;
  for (const { start, end, newText } of edits) {
    pushAll(result, rest.take(start - at));
    if (newText !== '') result.push(newText);
    rest.take(end - start);
    at = end;
  }
  pushAll(result, rest.take(Number.POSITIVE_INFINITY));
  return result;
}

/** Pieces that are taken from the front: each is looked at once, however many edits there are. */
class Rest {
  private next = 0;
  /** How much of the next piece is taken already. */
  private taken = 0;

  constructor(private readonly pieces: readonly Piece[]) {}

  /** The pieces of the next `length` units of the text. */
  take(length: number): Piece[] {
    const result: Piece[] = [];
    let left = length;
    while (left > 0 && this.next < this.pieces.length) {
      const piece = this.pieces[this.next]!;
      const size = typeof piece === 'string' ? piece.length : piece.end - piece.start;
      const to = Math.min(size, this.taken + left);
      if (to > this.taken) result.push(part(piece, this.taken, to));
      left -= to - this.taken;
      this.taken = to;
      if (to < size) break;
      this.next++;
      this.taken = 0;
    }
    return result;
  }
}

function part(piece: Piece, from: number, to: number): Piece {
  if (typeof piece === 'string') return piece.slice(from, to);
  return { start: piece.start + from, end: piece.start + to };
}
