/**
 * All lists of words looked up at once. A word can begin only where its first two characters stand: where a first
 * character of any word is followed by a second one of any word is a sign, and a table of the pairs says for each such
 * place in which lists a word begins so. Few places are left to be looked at in the lists themselves.
 */
import { type Sign, sign } from '../signs';
import type { FoundEntry, WordList } from './dictionary';

const PAIRS = 0x10000;

export class WordIndex {
  /** Where it stands a word may begin, one character before. */
  readonly sign: Sign;
  /** For each pair, thrown together by `pairOf`, a bit for each list that has a word with it. */
  private readonly lists = new Uint32Array(PAIRS);

  /** All words have two characters or more. */
  constructor(private readonly all: readonly WordList[]) {
    const words = all.flatMap(({ entries }) => entries.map(({ wrong }) => wrong));
    const at = (i: number) => [...new Set(words.map((word) => word[i]))].join('');
    this.sign = sign([at(0), at(1)]);
    for (const [i, { entries }] of all.entries())
      for (const { wrong } of entries) this.lists[pairOf(wrong, 0)]! |= 1 << i;
  }

  /** What stands at the places where the sign was seen: each list's words in order, without overlaps. */
  find(text: string, places: readonly number[]): { list: number; found: FoundEntry }[] {
    const all: { list: number; found: FoundEntry }[] = [];
    const free: number[] = [];
    for (const place of places) {
      const start = place - 1;
      for (let rest = this.lists[pairOf(text, start)]!; rest !== 0; rest &= rest - 1) {
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

/** Different pairs may come to the same number: then a list is looked at in vain. */
function pairOf(text: string, at: number): number {
  return ((text.charCodeAt(at) * 0x9e5) ^ text.charCodeAt(at + 1)) & (PAIRS - 1);
}
