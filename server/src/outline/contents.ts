/** 目录: a table of contents repeats the headings of the text. It is no part of the outline. */
import { Attached } from '../text/attached';
import type { Paragraph } from './paragraphs';

/** Fewer headings in a row are parts still without text. */
const LINES_AT_LEAST = 3;

/** The lines of the tables of contents of a text, their labels included. */
export function findContents(paragraphs: readonly Paragraph[]): Set<Paragraph> {
  const contents = new Set<Paragraph>();
  let places: Map<string, number> | undefined;
  for (let i = 0; i < paragraphs.length; i++) {
    const labelled = paragraphs[i]!.scan.contentsLabel;
    const from = labelled ? i + 1 : i;
    let to = from;
    while (to < paragraphs.length && isEntry(paragraphs[to]!)) to++;
    if (to - from >= (labelled ? 1 : LINES_AT_LEAST)) {
      places ??= lastPlaces(paragraphs);
      // The headings come again, with their text.
      const end = repeatedUpTo(paragraphs, from, to, places);
      if (labelled || end - from >= LINES_AT_LEAST)
        for (let k = i; k < Math.max(end, from); k++) contents.add(paragraphs[k]!);
    }
    i = Math.max(i, to - 1);
  }
  return contents;
}

/** Whether tables of contents may stand among some paragraphs: a label, or as many headings in a row as a table has. */
export function mayHoldContents(paragraphs: readonly Paragraph[], from: number, to: number): boolean {
  let row = 0;
  for (let i = Math.max(0, from); i < Math.min(to, paragraphs.length); i++) {
    if (paragraphs[i]!.scan.contentsLabel) return true;
    row = isEntry(paragraphs[i]!) ? row + 1 : 0;
    if (row === LINES_AT_LEAST) return true;
  }
  return false;
}

/** Whether a change of some paragraphs may have put such a row there, of which others may stand around them. */
export function mayBringContents(paragraphs: readonly Paragraph[], from: number, to: number): boolean {
  return mayHoldContents(paragraphs, from - LINES_AT_LEAST + 1, to + LINES_AT_LEAST - 1);
}

/** Whether a paragraph by itself may be a line of a table of contents, or the heading that such a line repeats. */
export function mayBeContents({ scan }: Paragraph): boolean {
  return scan.contentsLabel || (scan.start !== undefined && !scan.sentence);
}

/** A heading alone on its line, perhaps with a page number. */
function isEntry({ scan, text }: Paragraph): boolean {
  return scan.start !== undefined && !scan.sentence && scan.shape === 'text' && text.length <= 60;
}

/** Where each heading stands last. What holds 。！？ is no heading and cannot have the name of one. */
function lastPlaces(paragraphs: readonly Paragraph[]): Map<string, number> {
  const places = new Map<string, number>();
  for (let i = 0; i < paragraphs.length; i++) if (!paragraphs[i]!.scan.sentence) places.set(nameOf(paragraphs[i]!), i);
  return places;
}

const names = new Attached<Paragraph, string>();

/** Without blanks, and without the page number and what leads to it. */
function nameOf(paragraph: Paragraph): string {
  let name = names.get(paragraph);
  if (name === undefined) {
    const { text } = paragraph;
    name = text.slice(0, beforeLeader(text)).replace(/\s+/g, '');
    names.set(paragraph, name);
  }
  return name;
}

const LEADER = /[\s.．…·•\-—]/;
const DIGITS_AT_MOST = 3;

function beforeLeader(text: string): number {
  let end = text.length;
  while (end > 0 && text.length - end < DIGITS_AT_MOST && /\d/.test(text[end - 1]!)) end--;
  while (end > 0 && LEADER.test(text[end - 1]!)) end--;
  return end;
}

/** The end of the lines from `from` on that stand again further down. */
function repeatedUpTo(
  paragraphs: readonly Paragraph[],
  from: number,
  to: number,
  places: ReadonlyMap<string, number>,
): number {
  let end = from;
  while (end < to && places.get(nameOf(paragraphs[end]!))! > end) end++;
  return end;
}
