/** Where a heading ends: what a part is called, and what its symbol's selection covers. */
import { classTable, POINT_MARKS, SENTENCE_ENDS, skipBlanks, trimEnd } from '../text/characters';
import { type Paragraph, toDocument, toDocumentEnd } from './paragraphs';
import { Place } from './place';
import type { Mark, PartForm } from './types';

/** It is its own place: from the marker to the heading's end, final mark excluded. */
export class Heading extends Place {
  constructor(
    paragraph: Paragraph,
    start: number,
    end: number,
    readonly form: PartForm,
    readonly title: string,
    /** False where the first sentence is too long for a heading. */
    readonly titled: boolean,
  ) {
    const { start: at } = paragraph;
    super(paragraph, toDocument(paragraph, start) - at, paragraph, toDocumentEnd(paragraph, end) - at);
  }
}

/** A run-in sentence longer than this is no heading. */
const RUN_IN_AT_MOST = 60;
/** An inline member's clause up to a mark within so many characters is its heading. */
const CLAUSE_AT_MOST = 20;
const NAME_LENGTH = 30;

/** 。！？, which end a run-in heading. */
const STOP = 1;
const SENTENCE_END = 2;
const CLAUSE_END = 4;
const COMMA = 8;
const POINT = 16;
const MARKS = classTable([
  [STOP, '。！？'],
  [SENTENCE_END, SENTENCE_ENDS],
  [CLAUSE_END, '；：'],
  [COMMA, '，'],
  [POINT, POINT_MARKS],
]);
const STAR = 0x2a;

/**
 * The heading of a paragraph that begins with a marker: the whole line (block), or what stands before the first
 * 。！？ (run-in). `before` is where the paragraph's next member begins, if there is one.
 */
export function startHeading(paragraph: Paragraph, mark: Mark, before?: number): Heading {
  const { text } = paragraph;
  const limit = before ?? text.length;
  const stop = sentenceEnd(text, mark.end, limit);
  const block = stop === text.length || (stop >= text.length - 1 && stop - mark.end <= NAME_LENGTH);
  return makeHeading(paragraph, mark, stop, block ? 'block' : 'runin');
}

/** The heading of a member inside a paragraph; `before` is where the next member begins. */
export function inlineHeading(paragraph: Paragraph, mark: Mark, before: number): Heading {
  const { text } = paragraph;
  let comma = -1;
  let end = before;
  for (let i = mark.end; i < before; i++) {
    const found = MARKS[text.charCodeAt(i)]!;
    const near = i - mark.end <= CLAUSE_AT_MOST;
    if (found & SENTENCE_END || (found & CLAUSE_END && near)) {
      end = i;
      break;
    }
    if (found & COMMA && comma < 0) comma = i;
    if (!near && comma >= 0) {
      end = comma;
      break;
    }
  }
  if (end - mark.end > CLAUSE_AT_MOST && comma >= 0) end = comma;
  return makeHeading(paragraph, mark, end, 'inline');
}

function makeHeading(paragraph: Paragraph, mark: Mark, stop: number, form: PartForm): Heading {
  const { text } = paragraph;
  const start = skipBlanks(text, mark.end, stop);
  let end = trimEnd(text, start, stop);
  while (end > start && (MARKS[text.charCodeAt(end - 1)]! & POINT || isBoldEnd(text, end)))
    end = trimEnd(text, start, end - 1);
  const titled = end - mark.end <= RUN_IN_AT_MOST || form === 'block';
  const name = text.slice(start, end);
  const title = titled ? name : `${clip(name, NAME_LENGTH)}…`;
  return new Heading(paragraph, mark.start, Math.max(end, mark.end), form, title, titled);
}

/** The offset of the first 。！？ in [from, to) outside quotation marks; `to` where there is none. */
function sentenceEnd(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (MARKS[text.charCodeAt(i)]! & STOP) return i;
  return to;
}

function isBoldEnd(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) === STAR && text.charCodeAt(end - 2) === STAR;
}

/** At most `length` units of a text, never half of a surrogate pair. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const code = text.charCodeAt(length - 1);
  return text.slice(0, code >= 0xd800 && code <= 0xdbff ? length - 1 : length);
}
