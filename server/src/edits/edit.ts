/** Text edits as offsets in the document. */
import { type Paragraph, toDocument } from '../outline/paragraphs';
import type { Outline, Span } from '../outline/types';

export interface Edit {
  start: number;
  end: number;
  newText: string;
}

/**
 * Replaces [from, to) of a paragraph's text. Where a hard wrap cuts the stretch, the new text goes before the wrap and
 * the rest is deleted after it, so that the wrap itself stays. Nothing where the text is already so.
 */
export function replaceIn(paragraph: Paragraph, from: number, to: number, newText: string): Edit[] {
  if (paragraph.text.slice(from, to) === newText) return [];
  const edits: Edit[] = [];
  let at = 0;
  for (const piece of paragraph.pieces) {
    const length = piece.end - piece.start;
    const start = Math.max(from, at);
    const end = Math.min(to, at + length);
    if (start < end)
      edits.push({
        start: piece.start + start - at,
        end: piece.start + end - at,
        newText: edits.length === 0 ? newText : '',
      });
    at += length;
  }
  if (edits.length === 0) {
    const offset = toDocument(paragraph, from);
    edits.push({ start: offset, end: offset, newText });
  }
  return edits;
}

/** Replaces a stretch of the document; a line break inside it stays, after the new text. */
export function replaceSpan(outline: Outline, span: Span, newText: string): Edit[] {
  const edits: Edit[] = [];
  for (let start = span.start; start < span.end; ) {
    const gap = /[\r\n]/.test(outline.text.slice(start, span.end))
      ? outline.text.slice(start, span.end).search(/[\r\n]/)
      : span.end - start;
    if (gap > 0) edits.push({ start, end: start + gap, newText: edits.length === 0 ? newText : '' });
    start += Math.max(gap, 1);
  }
  return edits;
}

export function isInside(edit: Span, { start, end }: Span): boolean {
  return edit.start >= start && edit.end <= end;
}

/** The text after the edits, which do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return result + text.slice(at);
}

/**
 * One set of edits that does what `first` and then `second` do. Both are in order and without overlap; an edit of
 * `second` either replaces just what one of `first` wrote or keeps clear of it.
 */
export function composeEdits(first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  let shift = 0;
  let k = 0;
  for (const edit of first) {
    const at = edit.start + shift;
    for (; k < second.length && second[k]!.start < at; k++) result.push(moved(second[k]!, -shift));
    const again = second[k];
    if (again && again.start === at && again.end === at + edit.newText.length) {
      result.push({ ...edit, newText: again.newText });
      k++;
    } else {
      result.push(edit);
    }
    shift += edit.newText.length - (edit.end - edit.start);
  }
  for (; k < second.length; k++) result.push(moved(second[k]!, -shift));
  return result;
}

function moved({ start, end, newText }: Edit, by: number): Edit {
  return { start: start + by, end: end + by, newText };
}
