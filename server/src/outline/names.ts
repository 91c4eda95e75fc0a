/**
 * What is a name, and where it stands: a quoted name or book title in its own marks, a name of the writer's dictionary,
 * the name of a unit. Rename, references and highlights all go by this.
 */
import { type Paragraph, toDocument, toDocumentEnd } from './paragraphs';
import { type NameMarks, type Place, quotedNameAt, quotedNames } from './quotes';
import type { Outline, Span } from './types';
import { endsAsUnit, isPartOfUnit, unitAt } from './units';

export interface Name {
  text: string;
  /** `word`: of the dictionary, or chosen by the writer. */
  kind: 'quoted' | 'word' | 'unit';
  /** Of a quoted name. */
  marks?: NameMarks;
}

/** A name where it was found. */
export interface FoundName {
  name: Name;
  place: Place;
}

/** The name at an offset of the document: the longest of those that stand there. */
export function nameAt(outline: Outline, dictionary: readonly string[], offset: number): FoundName | undefined {
  const paragraph = paragraphAt(outline, offset);
  if (!paragraph) return undefined;
  const at = fromDocument(paragraph, offset);
  if (at === undefined) return undefined;
  const word = wordAt(paragraph, dictionary, at);
  const quoted = quotedNameAt(paragraph, at);
  if (quoted && !(word && word.end - word.start >= quoted.end - quoted.start)) {
    const { text, marks, start, end } = quoted;
    return { name: { text, kind: 'quoted', marks }, place: { paragraph, start, end } };
  }
  const found = word ?? unitAt(outline, paragraph, at);
  if (!found) return undefined;
  const text = paragraph.text.slice(found.start, found.end);
  return { name: { text, kind: word ? 'word' : 'unit' }, place: { paragraph, ...found } };
}

/** What is selected as a name: a quoted name where just that is selected, with its marks or without, else a word. */
export function selectedName(outline: Outline, { start, end }: Span): FoundName | undefined {
  const paragraph = paragraphAt(outline, start);
  const from = paragraph && fromDocument(paragraph, start);
  const to = paragraph && end <= paragraph.end ? fromDocument(paragraph, end) : undefined;
  if (paragraph === undefined || from === undefined || to === undefined) return undefined;
  const quoted = quotedNames(paragraph).find(
    (one) => (one.start === from && one.end === to) || (one.start - 1 === from && one.end + 1 === to),
  );
  if (quoted) {
    const { text, marks, start: first, end: last } = quoted;
    return { name: { text, kind: 'quoted', marks }, place: { paragraph, start: first, end: last } };
  }
  const selected = paragraph.text.slice(from, to);
  const text = selected.trim();
  const first = from + selected.indexOf(text);
  // A single character stands in too many words.
  if ([...text].length < 2 || !isWellFormed(text)) return undefined;
  return { name: { text, kind: 'word' }, place: { paragraph, start: first, end: first + text.length } };
}

/** Where a name stands, in the order of the text: as a whole, not as a part of a longer name. */
export function occurrencesOf(outline: Outline, dictionary: readonly string[], name: Name): Place[] {
  const { text, kind, marks } = name;
  if (kind === 'quoted') {
    return outline.paragraphs.flatMap((paragraph) =>
      paragraph.text.includes(text)
        ? quotedNames(paragraph)
            .filter((quoted) => quoted.text === text && quoted.marks.open === marks?.open)
            .map(({ start, end }) => ({ paragraph, start, end }))
        : [],
    );
  }
  const longer = dictionary.filter((other) => other !== text && other.includes(text));
  return outline.paragraphs.flatMap((paragraph) =>
    placesOf(paragraph, text).filter(
      ({ start, end }) =>
        endsAsUnit(paragraph.text, start, end) &&
        !longer.some((other) => holds(paragraph.text, other, start, end)) &&
        !(kind === 'unit' && isPartOfUnit(outline, paragraph, start, end)),
    ),
  );
}

/** The stretch of the document from the first to the last character of a place. */
export function spanOf({ paragraph, start, end }: Place): Span {
  return { start: toDocument(paragraph, start), end: toDocumentEnd(paragraph, end) };
}

/** Whether a line break cuts a place. */
export function isCut(place: Place): boolean {
  const { start, end } = spanOf(place);
  return end - start !== place.end - place.start;
}

/** The paragraph that holds an offset of the document, both its ends included. */
export function paragraphAt({ paragraphs }: Outline, offset: number): Paragraph | undefined {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.end < offset) low = middle + 1;
    else high = middle;
  }
  const found = paragraphs[low];
  return found && found.start <= offset ? found : undefined;
}

/** The logical text of a stretch of the document that stands in a paragraph. */
export function textOf(paragraph: Paragraph, { start, end }: Span): string {
  const from = fromDocument(paragraph, start);
  const last = fromDocument(paragraph, end - 1);
  return from === undefined || last === undefined ? '' : paragraph.text.slice(from, last + 1);
}

/** An offset of the document in a paragraph's text; undefined between its lines. */
export function fromDocument(paragraph: Paragraph, offset: number): number | undefined {
  let before = 0;
  for (const { start, end } of paragraph.pieces) {
    if (offset < start) return undefined;
    if (offset <= end) return before + offset - start;
    before += end - start;
  }
  return undefined;
}

function placesOf(paragraph: Paragraph, text: string): Place[] {
  const places: Place[] = [];
  for (let at = paragraph.text.indexOf(text); at >= 0; at = paragraph.text.indexOf(text, at + text.length))
    places.push({ paragraph, start: at, end: at + text.length });
  return places;
}

/** No half of a pair of surrogates at its ends. */
function isWellFormed(text: string): boolean {
  return !/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(text);
}

/** The longest name of the dictionary around an offset. */
function wordAt({ text }: Paragraph, dictionary: readonly string[], at: number): Omit<Place, 'paragraph'> | undefined {
  let found: Omit<Place, 'paragraph'> | undefined;
  for (const name of dictionary) {
    if (found && name.length <= found.end - found.start) continue;
    const start = text.slice(Math.max(0, at - name.length), at + name.length).indexOf(name);
    if (start >= 0) {
      const begin = Math.max(0, at - name.length) + start;
      if (endsAsUnit(text, begin, begin + name.length)) found = { start: begin, end: begin + name.length };
    }
  }
  return found;
}

/** Whether a longer name stands around a stretch. */
function holds(text: string, longer: string, start: number, end: number): boolean {
  return text.slice(Math.max(0, end - longer.length), start + longer.length).includes(longer);
}
