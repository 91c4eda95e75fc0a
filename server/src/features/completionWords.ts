/**
 * Words that are known in their exact form: set phrases, the writer's names, book titles and quoted names of the
 * document. They are found by their first characters or by their pinyin initials.
 */
import { quotedNames } from '../outline/quotes';
import type { Outline } from '../outline/types';
import type { Dictionary } from '../rules/types';
import { Attached } from '../text/attached';
import { initialsOf } from '../text/pinyin';
import phraseInitials from './data/phraseInitials.json';

export type WordKind = 'name' | 'bookTitle' | 'quoted' | 'phrase';

export interface Word {
  kind: WordKind;
  /** As it is written, with the marks around it. */
  text: string;
  /** Without a mark at its beginning: what is typed of it. */
  key: string;
  /** Its pinyin initials, in each of its readings. */
  initials: readonly string[];
}

/** Words by their first character; within a list in the order in which they are offered. */
export interface WordIndex {
  words: readonly Word[];
  byFirst: ReadonlyMap<string, readonly Word[]>;
}

function index(words: readonly Word[]): WordIndex {
  const byFirst = new Map<string, Word[]>();
  for (const one of words) {
    const first = one.key[0] ?? '';
    const others = byFirst.get(first);
    if (others) others.push(one);
    else byFirst.set(first, [one]);
  }
  return { words, byFirst };
}

function word(kind: WordKind, text: string, initials = initialsOf(text)): Word {
  return { kind, text, key: text.replace(/^[“《]/, ''), initials };
}

let phrases: WordIndex | undefined;

/** The set phrases that come with the extension. */
export function builtIn(): WordIndex {
  phrases ??= index(Object.entries(phraseInitials).map(([text, initials]) => word('phrase', text, [initials])));
  return phrases;
}

const ofDictionary = new Attached<Dictionary, WordIndex>();

/** The writer's names, and the right forms of the wrong ones. */
export function ownNames(dictionary: Dictionary): WordIndex {
  let found = ofDictionary.get(dictionary);
  if (!found) {
    const names = new Set([...dictionary.names, ...dictionary.terms.values()]);
    found = index([...names].filter((name) => name.length > 1).map((name) => word('name', name)));
    ofDictionary.set(dictionary, found);
  }
  return found;
}

/** More nobody looks through. */
const MOST = 300;
/** A quotation is longer than a name, or has commas. */
const NO_NAME = /[，、：]|^.{17}/;
/** What is still to be filled in is no name. */
const OPEN = /×|\*\*|某某|____/;

const ofOutline = new Attached<Outline, WordIndex>();

/** The book titles and quoted names of the document, the most frequent first. */
export function namesOfText(outline: Outline): WordIndex {
  let found = ofOutline.get(outline);
  if (!found) {
    const counts = new Map<string, number>();
    for (const { text, marks } of outline.paragraphs.flatMap(quotedNames)) {
      if (text.length < 2 || OPEN.test(text)) continue;
      if (marks.open !== '《' && (marks.open !== '“' || NO_NAME.test(text))) continue;
      const name = marks.open + text + marks.close;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const names = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST);
    found = index(names.map(([name]) => word(name.startsWith('《') ? 'bookTitle' : 'quoted', name)));
    ofOutline.set(outline, found);
  }
  return found;
}

export interface Match {
  word: Word;
  /** How many characters before the cursor belong to it. */
  length: number;
}

/** Longest stretch before the cursor that is looked at. */
const REACH = 24;

/** The words that begin with what stands before the cursor, the longest such stretch for each. */
export function beginningWith(before: string, { byFirst }: WordIndex): Match[] {
  const found = new Map<Word, number>();
  for (let length = Math.min(before.length, REACH); length > 0; length--) {
    const typed = before.slice(-length);
    for (const candidate of byFirst.get(typed[0]!) ?? []) {
      if (found.has(candidate) || candidate.key.length <= length || !candidate.key.startsWith(typed)) continue;
      found.set(candidate, length);
    }
  }
  return [...found].map(([candidate, length]) => ({ word: candidate, length }));
}

/** The words with these initials. */
export function withInitials(latin: string, { words }: WordIndex): Match[] {
  const typed = latin.toLowerCase();
  return words
    .filter(({ initials }) => initials.some((reading) => reading.startsWith(typed)))
    .map((found) => ({ word: found, length: latin.length }));
}
