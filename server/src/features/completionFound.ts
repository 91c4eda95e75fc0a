/** Which words fit what stands before the cursor, and what each of them replaces. */
import type { Role } from '../outline/paragraphs';
import type { Span } from '../outline/types';
import type { Dictionary } from '../rules/types';
import { pushAll } from '../text/pushAll';
import type { Place } from './completionPlace';
import {
  beginningWith,
  builtIn,
  type Match,
  namesOfText,
  ownNames,
  type Word,
  type WordIndex,
  withInitials,
} from './completionWords';

export interface Found {
  word: Word;
  span: Span;
  newText: string;
}

/** Lines of names, where set phrases are offered only when one is being typed. */
const NAMES_ONLY: ReadonlySet<Role> = new Set<Role>([
  'title',
  'note',
  'documentNumber',
  'signature',
  'date',
  'addressee',
]);
const CLOSING_MARKS: Record<string, string> = { '“': '”', '《': '》' };

/** The words that go on with what is typed; all names where nothing of a word is typed yet. */
export function foundWords(place: Place, dictionary: Dictionary): Found[] {
  const { before, latin, outline } = place;
  const open = namesInMarks(place);
  const names = [ownNames(dictionary), namesOfText(outline)];
  const matches = [...names, builtIn()].flatMap((source) =>
    latin === '' ? beginningWith(before, source) : withInitials(latin, source),
  );
  if (matches.length === 0 && open.length === 0 && latin === '') pushAll(matches, names.flatMap(untyped));
  matches.sort((a, b) => b.length - a.length);
  const taken = new Set(open.map(({ word }) => word.text));
  const rest = matches.filter(({ word }) => !taken.has(word.text) && taken.add(word.text));
  return [...open, ...rest.flatMap((match) => inText(place, match))];
}

/** All set phrases, for a place of which nothing more is known; none while something is typed. */
export function setPhrases(place: Place): Found[] {
  const { latin, paragraph } = place;
  if (latin !== '' || NAMES_ONLY.has(paragraph?.role ?? 'body')) return [];
  return untyped(builtIn()).flatMap((match) => inText(place, match));
}

function untyped({ words }: WordIndex): Match[] {
  return words.map((word) => ({ word, length: 0 }));
}

/** The names of the document that stand in such marks as have just been opened, 《| or “作风|. */
export function namesInMarks(place: Place): Found[] {
  const { before, latin, outline } = place;
  const opened = /([“《])([^“”《》]{0,24})$/.exec(before);
  if (!opened) return [];
  const [, mark = '', typed = ''] = opened;
  const names = namesOfText(outline).words.filter(({ text }) => text[0] === mark);
  const isLatin = latin !== '' && latin === typed;
  const fits = ({ key, initials }: Word) =>
    key.startsWith(typed) || (isLatin && initials.some((reading) => reading.startsWith(latin.toLowerCase())));
  return names.filter(fits).flatMap((word) => inText(place, { word, length: typed.length }));
}

/** A word with its marks, as far as they do not stand there already; nothing where the word itself does. */
function inText({ before, after, offset }: Place, { word, length }: Match): Found[] {
  const start = offset - length;
  const typed = before.slice(before.length - length);
  if (word.key.startsWith(typed) && after.startsWith(word.key.slice(length))) return [];
  const mark = word.text.length > word.key.length ? word.text[0]! : '';
  if (mark === '' || before[before.length - length - 1] !== mark)
    return [{ word, span: { start, end: offset }, newText: word.text }];
  // The editor has closed the marks by itself.
  const close = CLOSING_MARKS[mark];
  const isClosed = after[0] === close && word.key.endsWith(close ?? '');
  return [{ word, span: { start, end: offset + (isClosed ? 1 : 0) }, newText: word.key }];
}
