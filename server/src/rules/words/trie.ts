/**
 * Finds many words at once. A text has a million characters and a dictionary hundreds of forms; nearly every position
 * fails at its first character, so a plain trie is as good as an automaton and easier to read.
 */
interface Node<T> {
  next: Map<number, Node<T>>;
  values: T[];
}

export interface TrieMatch<T> {
  start: number;
  end: number;
  value: T;
}

export class Trie<T> {
  private readonly root: Node<T> = { next: new Map(), values: [] };

  /** An empty word is never found; one word may have several values. */
  add(word: string, value: T): void {
    if (word === '') return;
    let node = this.root;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      let next = node.next.get(unit);
      if (!next) {
        next = { next: new Map(), values: [] };
        node.next.set(unit, next);
      }
      node = next;
    }
    node.values.push(value);
  }

  /** Leftmost and longest first, without overlaps; `accepts` may refuse a match, then a shorter one may do. */
  find(text: string, accepts: (match: TrieMatch<T>) => boolean = () => true): TrieMatch<T>[] {
    const found: TrieMatch<T>[] = [];
    for (let start = 0; start < text.length; ) {
      const match = this.longest(text, start, accepts);
      if (match) found.push(match);
      start = match ? match.end : start + 1;
    }
    return found;
  }

  /** The longest word that begins at `start`. */
  longest(text: string, start: number, accepts: (match: TrieMatch<T>) => boolean): TrieMatch<T> | undefined {
    let best: TrieMatch<T> | undefined;
    let node = this.root.next.get(text.charCodeAt(start));
    for (let end = start + 1; node; end++) {
      for (const value of node.values) {
        const match = { start, end, value };
        if (accepts(match)) best = match;
      }
      node = end < text.length ? node.next.get(text.charCodeAt(end)) : undefined;
    }
    return best;
  }
}
