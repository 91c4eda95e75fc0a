/** Where the cursor stands, as completion sees it: its paragraph, what is typed so far, what stands around. */
import { paragraphAt } from '../outline/names';
import type { Paragraph } from '../outline/paragraphs';
import type { Outline, Part, Speech } from '../outline/types';
import { isBlank, skipBlanks, trimEnd } from '../text/characters';
import { lineStart } from '../text/lines';

export interface Place {
  outline: Outline;
  /** The cursor, in the document. */
  offset: number;
  /** The text of the cursor's physical line up to the cursor, and after it. */
  before: string;
  after: string;
  /** The speech that the cursor stands in or after. */
  speech: Speech | undefined;
  /** The paragraph that the cursor stands in, at its start or end; undefined on a blank line. */
  paragraph: Paragraph | undefined;
  /**
   * Where the paragraph begins, in the document: on a blank line the cursor. Undefined where the cursor is not in the
   * paragraph's first line, or still before its indent ends.
   */
  start: number | undefined;
  /** What stands between the paragraph's start and the cursor; '' where `start` is undefined. */
  head: string;
  /** The Latin letters directly before the cursor, which may be initials. */
  latin: string;
}

/** The place of an offset; undefined where nothing is ever offered: in comments and front matter. */
export function placeAt(outline: Outline, offset: number): Place | undefined {
  const { text } = outline;
  if (isHidden(outline, offset)) return undefined;
  const from = lineStart(text, offset);
  const before = text.slice(from, offset);
  const after = /^[^\r\n]*/.exec(text.slice(offset, offset + 4_000))?.[0] ?? '';
  const paragraph = paragraphAt(outline, offset);
  const start = startOf(text, paragraph, from, offset);
  return {
    outline,
    offset,
    before,
    after,
    speech: outline.speeches.findLast(({ range }) => range.start <= offset),
    paragraph,
    start,
    head: start === undefined ? '' : text.slice(start, offset),
    latin: /(?<![A-Za-z])[A-Za-z]*$/.exec(before)?.[0] ?? '',
  };
}

/** The cursor stands at the start of a paragraph that has no text yet. */
export function isBlankStart(place: Place): boolean {
  return place.start === place.offset && place.after.trim() === '';
}

/** Nothing but the heading of `part` stands before the cursor's paragraph. */
export function isUnderHeading({ outline, offset, start = offset }: Place, part: Part): boolean {
  const before = outline.paragraphs.findLast((paragraph) => paragraph.end <= start);
  return part.form === 'block' && before === part.paragraph;
}

function startOf(text: string, paragraph: Paragraph | undefined, from: number, offset: number) {
  // In the middle of a wrapped paragraph a line begins, but no paragraph.
  if (paragraph) return offset <= paragraph.pieces[0]!.end ? paragraph.start : undefined;
  const isAfterBlanks = skipBlanks(text, from, offset) === offset;
  const next = text[offset];
  return isAfterBlanks && (next === undefined || !isBlank(next.charCodeAt(0)) || isLineBlank(text, offset))
    ? offset
    : undefined;
}

function isLineBlank(text: string, offset: number): boolean {
  const end = skipBlanks(text, offset);
  return end === text.length || text[end] === '\n' || text[end] === '\r';
}

/** In a comment, or in the front matter. */
function isHidden({ text, paragraphs }: Outline, offset: number): boolean {
  const first = paragraphs[0]?.start ?? text.length;
  if (offset < first && text.startsWith('---')) return true;
  const open = text.lastIndexOf('<!--', offset - 1);
  if (open < 0 || open >= offset) return false;
  const close = text.indexOf('-->', open);
  const from = lineStart(text, open);
  return (close < 0 || close + 3 > offset) && trimEnd(text, from, open) === from;
}
