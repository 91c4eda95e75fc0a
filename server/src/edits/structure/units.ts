/**
 * The stretches of text that structure editing moves. A part that begins a paragraph is moved in whole lines, from the
 * line of its marker to the last line of its last part below. The blank lines between two parts are a gap: it goes with
 * the part after it. A part inside a paragraph is moved as a stretch of the sentence, without its final mark.
 */
import type { Outline, Part, Span } from '../../outline/types';
import { trimEnd } from '../../text/characters';
import { lineEnd, lineStart } from '../../text/lines';

/** What may stand on a part's line before its marker: indent, Markdown. */
const LEAD = /^[ \t\u00a0\u3000]*(?:#{1,6}[ \t]+)?(?:\*\*)?$/;
/** What may stand on its last line after its text. */
const REST = /^(?:\*\*)?[ \t\u00a0\u3000]*$/;
const BLANK = /[ \t\u00a0\u3000\r\n]/;

/** Whether the part is this one or stands below it. */
export function isWithin(part: Part | undefined, whole: Part): boolean {
  for (let at = part; at; at = at.parent) if (at === whole) return true;
  return false;
}

/** The lines of a part that begins a paragraph, final line break excluded; undefined where other text shares them. */
export function lineUnit({ text, speeches, paragraphs }: Outline, part: Part): Span | undefined {
  const start = lineStart(text, part.range.start);
  let end = lineEnd(text, part.range.end);
  if (!LEAD.test(text.slice(start, part.range.start)) || !REST.test(text.slice(part.range.end, end))) return undefined;
  for (const speech of speeches) {
    for (const { parts } of speech.runs) {
      for (const other of parts) {
        const inside = other.range.start >= start && other.range.start < end;
        if (inside !== isWithin(other, part)) return undefined;
      }
    }
  }
  // A heading without a number at the end leads what comes next, and stays.
  let last = paragraphs.findLastIndex((paragraph) => paragraph.end <= end);
  while (last > 0 && paragraphs[last]!.role === 'heading' && !paragraphs[last]!.scan.start) {
    last--;
    if (paragraphs[last]!.start < start) return undefined;
    end = lineEnd(text, paragraphs[last]!.end);
  }
  return { start, end };
}

/** The lines of a part with what is nobody's behind it: comments, page numbers, watermarks. They go where it goes. */
export function withResidue({ text, paragraphs }: Outline, { start, end }: Span): Span {
  const next = paragraphs.find((paragraph) => paragraph.start >= end && paragraph.role !== 'residue');
  let last = next ? lineStart(text, next.start) : text.length;
  while (last > end && BLANK.test(text[last - 1]!)) last--;
  return { start, end: lineEnd(text, last) };
}

/** The blank lines before a line of text, from the end of the text before; undefined where none stands before. */
export function gapBefore(text: string, start: number): Span | undefined {
  let at = start;
  while (at > 0 && BLANK.test(text[at - 1]!)) at--;
  if (at === 0) return undefined;
  return { start: lineEnd(text, at), end: start };
}

/** The blank lines after a line of text, to the beginning of the line of the text after it. */
export function gapAfter(text: string, end: number): Span {
  let at = end;
  while (at < text.length && BLANK.test(text[at]!)) at++;
  return { start: end, end: at === text.length ? at : Math.max(end, lineStart(text, at)) };
}

/** 。 in quotation marks ends no item. */
const QUOTED = /“[^”]*”?/g;
const STOP = /[；。，、！？：…;,.!?:]/;

/** Where the words of an item end and its final mark begins: the last mark, with all like it (……) and blanks after it. */
export function wordsEnd(item: string): number {
  let at = trimEnd(item, 0, item.length);
  const mark = item[at - 1] ?? '';
  if (STOP.test(mark)) while (item[at - 1] === mark) at--;
  return at;
}

/** The final mark that begins at an offset: one character, or several that are the same; '' where none stands there. */
export function finalMarkAt(text: string, offset: number): string {
  const mark = text[offset] ?? '';
  if (!STOP.test(mark)) return '';
  let end = offset;
  while (text[end] === mark) end++;
  return text.slice(offset, end);
}

/** The text with another character for each one in quotation marks that are closed. */
function maskQuoted(text: string): string {
  return text.replace(QUOTED, (quoted) => (quoted.endsWith('”') ? '“'.repeat(quoted.length) : quoted));
}

/**
 * The items of a list inside one paragraph, each from its marker to before its final mark, in order. Where the items
 * are set apart by 。 the last one goes to the end of the paragraph. Where they are set apart by ； or ， it ends with
 * its sentence, and what follows in the paragraph is no item's. Undefined where the list runs over several paragraphs
 * or lines, or where it cannot be told what belongs to an item.
 */
export function inlineItems({ text }: Outline, part: Part): Span[] | undefined {
  const { paragraph } = part;
  if (paragraph.pieces.length > 1) return undefined;
  const items: Span[] = [];
  const { parts } = part.run;
  for (const [i, { range, paragraph: own }] of parts.entries()) {
    if (own !== paragraph || range.end > paragraph.end) return undefined;
    let stretch = text.slice(range.start, range.end);
    const plain = maskQuoted(stretch);
    const stop = plain.search(/[。！？]/);
    const clauses = items.length > 0 && !/[。！？]/.test(text[items[0]!.end] ?? '');
    if (clauses && stop >= 0) {
      if (i < parts.length - 1) return undefined;
      stretch = stretch.slice(0, stop + 1);
    }
    items.push({ start: range.start, end: range.start + wordsEnd(stretch) });
  }
  const [first, second] = items;
  if (
    first &&
    second &&
    !/[。！？]/.test(text[first.end] ?? '') &&
    /[。！？]/.test(maskQuoted(text.slice(first.start, first.end)))
  )
    return undefined;
  return items;
}
