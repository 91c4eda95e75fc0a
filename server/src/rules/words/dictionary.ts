/**
 * Dictionaries of exact wrong forms (data/*.json). An entry says what is wrong, what is right, where it may be right
 * after all (its guard), where that is known from, and in which sentences it must stay silent: these are its tests,
 * and are left out of what ships.
 */
import type { Severity } from '../types';
import { Trie } from './trie';

export interface Entry {
  wrong: string;
  right: string;
  /** Regex sources for what must, or must not, stand directly before and after. */
  before?: string;
  notBefore?: string;
  after?: string;
  notAfter?: string;
  /** Milder than the rule's own, where the form is only unusual. */
  severity?: Severity;
  /** Where it is known from. */
  source: string;
  /** A sentence with the wrong form. */
  example: string;
  /** Sentences where nothing is wrong: the right form, and the same characters by chance. */
  legitimate: readonly string[];
}

interface Compiled {
  entry: Entry;
  accepts(text: string, start: number, end: number): boolean;
}

export interface FoundEntry {
  start: number;
  end: number;
  entry: Entry;
}

/** How far a guard looks. */
const REACH = 24;

export class WordList {
  private trie: Trie<Compiled> | undefined;

  constructor(readonly entries: readonly Entry[]) {}

  /** The wrong forms in a text, in order. */
  find(text: string): FoundEntry[] {
    const found: FoundEntry[] = [];
    for (let start = 0; start < text.length; ) {
      const match = this.at(text, start);
      if (match) found.push(match);
      start = match ? match.end : start + 1;
    }
    return found;
  }

  /** The longest wrong form that begins at `start`. */
  at(text: string, start: number): FoundEntry | undefined {
    this.trie ??= trieOf(this.entries);
    const match = this.trie.longest(text, start, ({ end, value }) => value.accepts(text, start, end));
    return match && { start, end: match.end, entry: match.value.entry };
  }
}

function trieOf(entries: readonly Entry[]): Trie<Compiled> {
  const trie = new Trie<Compiled>();
  for (const entry of entries) trie.add(entry.wrong, compile(entry));
  return trie;
}

function compile(entry: Entry): Compiled {
  const before = source(entry.before, '', '$');
  const notBefore = source(entry.notBefore, '', '$');
  const after = source(entry.after, '^');
  const notAfter = source(entry.notAfter, '^');
  return {
    entry,
    accepts(text, start, end) {
      if (before || notBefore) {
        const head = text.slice(Math.max(0, start - REACH), start);
        if (before?.test(head) === false || notBefore?.test(head)) return false;
      }
      if (!after && !notAfter) return true;
      const tail = text.slice(end, end + REACH);
      return after?.test(tail) !== false && !notAfter?.test(tail);
    },
  };
}

function source(guard: string | undefined, from: string, to = ''): RegExp | undefined {
  return guard === undefined ? undefined : new RegExp(`${from}(?:${guard})${to}`);
}
