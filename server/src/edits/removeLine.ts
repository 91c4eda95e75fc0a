/** Taking out a line that is no text: a page number, a watermark. */
import type { Paragraph } from '../outline/paragraphs';
import { firstFrom } from '../outline/textLines';
import type { Outline, Span } from '../outline/types';
import { isLineBreak, lineEnd, lineStart } from '../text/lines';
import type { Edit } from './edit';

/**
 * Deletes the lines of a stretch. In ordinary text the paragraph that the line cut in two is joined again; where a
 * blank line stands before it, those after it go too, so that no gap grows. A comment stays.
 */
export function removeLine(outline: Outline, span: Span): Edit[] {
  const { text } = outline;
  const around = neighbours(outline, span);
  const isCommented = (from: number, to: number) =>
    /<!--|-->/.test(`${text.slice(from, span.start)} ${text.slice(span.end, to)}`);
  if (!outline.wrapped && around && cuts(around.before, around.after)) {
    const [start, end] = [around.before.end, around.after.start];
    if (!isCommented(start, end)) return [{ start, end, newText: '' }];
  }
  let start = lineStart(text, span.start);
  let end = nextLine(text, span.end);
  if (isCommented(start, end)) return [{ start: span.start, end: span.end, newText: '' }];
  const blankBefore = start === 0 || /(?:\r\n|\r|\n)[ \t\u3000\u00a0]*(?:\r\n|\r|\n)$/.test(text.slice(0, start));
  if (blankBefore) {
    for (;;) {
      const next = nextLine(text, end);
      if (next === end || /[^\s\u3000]/.test(text.slice(end, next))) break;
      end = next;
    }
  }
  // The last line of a text: the break before it goes instead, unless that one goes with another such line.
  const before = outline.paragraphs.findLast((paragraph) => paragraph.end <= start);
  if (end === text.length && !isLineBreak(text.charCodeAt(end - 1)) && before?.role !== 'residue') {
    if (text[start - 1] === '\n') start--;
    if (text[start - 1] === '\r') start--;
  }
  return [{ start, end, newText: '' }];
}

/** Whether a line stands in the middle of a sentence that goes on after it. */
export function goesOnAround(outline: Outline, span: Span): boolean {
  const around = neighbours(outline, span);
  return around !== undefined && cuts(around.before, around.after);
}

const PROSE_AT_LEAST = 20;

function cuts(before: Paragraph, after: Paragraph): boolean {
  const open = before.scan.ending === 'none' || /[，、]$/.test(before.text);
  if (!open || before.scan.shape !== 'text' || after.scan.shape !== 'text') return false;
  if (!['body', 'opening', 'closing'].includes(before.role) || before.text.length < PROSE_AT_LEAST) return false;
  return /[，。；]/.test(before.text) && after.scan.start === undefined && after.scan.sentence;
}

/** The paragraphs before and after a line. */
function neighbours({ paragraphs }: Outline, span: Span): { before: Paragraph; after: Paragraph } | undefined {
  const at = firstFrom(paragraphs, span.start);
  const [before, after] = [paragraphs[at - 1], paragraphs[at + 1]];
  return before && after && paragraphs[at]!.end === span.end ? { before, after } : undefined;
}

/** After the line break of the line that holds `at`. */
function nextLine(text: string, at: number): number {
  const i = lineEnd(text, at);
  if (text[i] === '\r' && text[i + 1] === '\n') return i + 2;
  return Math.min(i + 1, text.length);
}
