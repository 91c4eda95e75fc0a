/**
 * All lists of words looked up at once. Where a first character of any word is followed by a second one of any word is
 * a sign; two tables, of the first two and of the first three characters of the words, say for such a place in which
 * lists a word may begin so. The few places that are left are looked at in the lists themselves.
 */
import { type Sign, type Sought, sign } from '../signs';
import type { FoundEntry, WordList } from './dictionary';

/** Different beginnings may come to the same place of a table: then a list is looked at in vain. */
const SIZE = 0x10000;
/** Beside the bits of at most seven lists: longer words begin so. */
const LONGER = 1 << 7;

export class WordIndex implements Sought {
  readonly sign: Sign;
  /** By the first two characters: a bit for each list with a word of these two. */
  private readonly pairs = new Uint8Array(SIZE);
  /** By the first three characters: a bit for each list with a word that begins so. */
  private readonly triples = new Uint8Array(SIZE);

  /** All words have two characters or more. */
  constructor(private readonly all: readonly WordList[]) {
    const words = all.flatMap(({ entries }) => entries.map(({ wrong }) => wrong));
    const at = (i: number) => [...new Set(words.map((word) => word[i]))].join('');
    this.sign = sign([at(0), at(1)]);
    for (const [i, { entries }] of all.entries()) {
      for (const { wrong } of entries) {
        const pair = pairOf(wrong.charCodeAt(0), wrong.charCodeAt(1));
        this.pairs[pair]! |= wrong.length === 2 ? 1 << i : LONGER;
        if (wrong.length > 2) this.triples[tripleOf(pair, wrong.charCodeAt(2))]! |= 1 << i;
      }
    }
  }

  /** Whether a word may begin one character before. */
  mayStand(before: number, here: number, text: string, at: number): boolean {
    return this.listsAt(pairOf(before, here), text, at + 1) !== 0;
  }

  /** The lists in which a word may begin with two characters and the one at `third`, as bits. */
  private listsAt(pair: number, text: string, third: number): number {
    const lists = this.pairs[pair]!;
    return lists < LONGER ? lists : (lists - LONGER) | this.triples[tripleOf(pair, text.charCodeAt(third))]!;
  }

  /** What stands at such places: each list's words in order, without overlaps. */
  find(text: string, places: readonly number[]): { list: number; found: FoundEntry }[] {
    const all: { list: number; found: FoundEntry }[] = [];
    const free: number[] = [];
    for (const place of places) {
      const start = place - 1;
      const pair = pairOf(text.charCodeAt(start), text.charCodeAt(place));
      for (let rest = this.listsAt(pair, text, place + 1); rest !== 0; rest &= rest - 1) {
        const list = 31 - Math.clz32(rest & -rest);
        if (start < (free[list] ?? 0)) continue;
        const found = this.all[list]!.at(text, start);
        if (!found) continue;
        all.push({ list, found });
        free[list] = found.end;
      }
    }
    return all;
  }
}

function pairOf(first: number, second: number): number {
  return ((first * 0x9e5) ^ second) & (SIZE - 1);
}

function tripleOf(pair: number, third: number): number {
  return ((pair * 0x9e5) ^ third) & (SIZE - 1);
}
