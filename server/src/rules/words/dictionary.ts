/**
 * Dictionaries of exact wrong forms (data/*.json). An entry says what is wrong, what is right, where it may be right
 * after all (its guard), where that is known from, and in which sentences it must stay silent: these are its tests.
 */
import type { Severity } from '../types';
import { Trie, type TrieMatch } from './trie';

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

/** How far a guard looks. */
const REACH = 24;

export class WordList {
  private readonly trie = new Trie<Compiled>();

  constructor(readonly entries: readonly Entry[]) {
    for (const entry of entries) this.trie.add(entry.wrong, compile(entry));
  }

  /** The wrong forms in a text, in order. */
  find(text: string): { start: number; end: number; entry: Entry }[] {
    const accepts = ({ start, end, value }: TrieMatch<Compiled>) => value.accepts(text, start, end);
    return this.trie.find(text, accepts).map(({ start, end, value }) => ({ start, end, entry: value.entry }));
  }
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
