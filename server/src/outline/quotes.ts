/** Quoted names and book titles: “一村一品”, 《实施方案》. Offsets are in the paragraph's text. */

import { Attached } from '../text/attached';
import type { Paragraph } from './paragraphs';

/** A stretch of a paragraph's text. */
export interface Place {
  paragraph: Paragraph;
  start: number;
  end: number;
}

/** A pair of marks in which names stand. */
export interface NameMarks {
  open: string;
  close: string;
}

/** A name in its marks; the place is without them. */
export interface QuotedName extends Place {
  text: string;
  marks: NameMarks;
}

/** The innermost pair of a kind. What ends in a sentence mark is speech, not a name; titles may be long. */
const KINDS: readonly { marks: NameMarks; pattern: RegExp }[] = [
  { marks: { open: '“', close: '”' }, pattern: /“([^“”。！？；…]{1,30})”/g },
  { marks: { open: '‘', close: '’' }, pattern: /‘([^‘’。！？；…]{1,30})’/g },
  { marks: { open: '《', close: '》' }, pattern: /《([^《》。；]{1,60})》/g },
  { marks: { open: '〈', close: '〉' }, pattern: /〈([^〈〉。；]{1,60})〉/g },
];

const ANY_MARK = /[“‘《〈]/;
const known = new Attached<Paragraph, QuotedName[]>();

/** The quoted names of a paragraph; kept with it. */
export function quotedNames(paragraph: Paragraph): readonly QuotedName[] {
  let found = known.get(paragraph);
  if (found === undefined) {
    found = ANY_MARK.test(paragraph.text) ? findNames(paragraph) : [];
    known.set(paragraph, found);
  }
  return found;
}

/** The innermost quoted name with an offset in or at the end of it. */
export function quotedNameAt(paragraph: Paragraph, at: number): QuotedName | undefined {
  return quotedNames(paragraph)
    .filter(({ start, end }) => start <= at && at <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

function findNames(paragraph: Paragraph): QuotedName[] {
  return KINDS.flatMap(({ marks, pattern }) =>
    [...paragraph.text.matchAll(pattern)]
      .map(({ index, 1: text = '' }) => ({ paragraph, start: index + 1, end: index + 1 + text.length, text, marks }))
      .filter(({ text }) => text.trim() !== ''),
  );
}
