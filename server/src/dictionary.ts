/**
 * The writer's own words, from settings and from a file of the workspace, checked one by one: an entry that makes no
 * sense is named and left out, the others are used.
 */
import * as l10n from '@vscode/l10n';
import type { DictionaryFile } from './protocol';
import type { Dictionary } from './rules/types';

/** A word or a set phrase; what is longer is a paragraph pasted by mistake. */
const LONGEST = 60;
/** More than any unit has; each costs a look at every paragraph. */
const MOST = 5_000;

interface Words {
  terms: Map<string, string>;
  names: Set<string>;
  problems: string[];
}

/** The words of both places together; the file wins where both say something about the same wrong form. */
export function readDictionary(
  terms: Readonly<Record<string, unknown>>,
  names: readonly unknown[],
  file: DictionaryFile | undefined,
): { dictionary: Dictionary; problems: string[] } {
  const words: Words = { terms: new Map(), names: new Set(), problems: [] };
  for (const [wrong, right] of Object.entries(terms)) addTerm(words, 'speechOutline.terms', wrong, right);
  for (const name of names) addName(words, 'speechOutline.names', name);
  if (file) addFile(words, file);
  dropChains(words);
  return { dictionary: { terms: words.terms, names: [...words.names] }, problems: words.problems };
}

/** One entry a line: `wrong=right`, or a name. `#` begins a comment, a line that is only blank is none. */
function addFile(words: Words, { name, text }: DictionaryFile): void {
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    const entry = line
      .replace(/^\uFEFF/, '')
      .replace(/(?:^|\s)#.*$/, '')
      .trim();
    if (entry === '') return;
    const where = `${name}:${index + 1}`;
    const [wrong = '', right, ...rest] = entry.split(/=|＝|→/).map((part) => part.trim());
    if (rest.length > 0) problem(words, where, entry, l10n.t('wrong=right, or a name'));
    else if (right === undefined) addName(words, where, wrong);
    else addTerm(words, where, wrong, right);
  });
}

function addTerm(words: Words, where: string, given: string, right: unknown): void {
  const wrong = given.trim();
  const shown = `${given}=${typeof right === 'string' ? right : JSON.stringify(right)}`;
  if (typeof right !== 'string') problem(words, where, shown, l10n.t('the right form as a string'));
  else if (!isWord(wrong)) problem(words, where, shown, l10n.t('a wrong form of 2 to {0} characters', LONGEST));
  else if (!isPhrase(right.trim(), 1)) {
    problem(words, where, shown, l10n.t('a right form of 1 to {0} characters', LONGEST));
  } else if (wrong === right.trim())
    problem(words, where, shown, l10n.t('a right form that differs from the wrong one'));
  else if (words.terms.size >= MOST) problem(words, where, shown, l10n.t('at most {0} entries', MOST));
  else words.terms.set(wrong, right.trim());
}

function addName(words: Words, where: string, given: unknown): void {
  const name = typeof given === 'string' ? given.trim() : '';
  if (!isWord(name)) problem(words, where, given, l10n.t('a name of 2 to {0} characters', LONGEST));
  else if (words.names.size >= MOST) problem(words, where, given, l10n.t('at most {0} entries', MOST));
  else words.names.add(name);
}

/** A right form that is itself a wrong one would be marked as soon as it was put in. */
function dropChains(words: Words): void {
  for (const [wrong, right] of words.terms) {
    if (!words.terms.has(right)) continue;
    problem(words, 'speechOutline.terms', `${wrong}=${right}`, l10n.t('a right form that is not itself a wrong one'));
    words.terms.delete(wrong);
  }
}

const isWord = (text: string): boolean => isPhrase(text, 2) && /[\p{L}\p{N}]/u.test(text);

function isPhrase(text: string, least: number): boolean {
  const { length } = [...text];
  return length >= least && length <= LONGEST && !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text);
}

function problem({ problems }: Words, where: string, given: unknown, expected: string): void {
  const text = typeof given === 'string' ? given : (JSON.stringify(given) ?? '?');
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  problems.push(l10n.t('{0}: “{1}” makes no sense here (expected: {2}).', where, shown, expected));
}
