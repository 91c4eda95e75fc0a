/** A plain new line: what Enter does where no list goes on. It carries the indent of the paragraphs around it. */
import type { Paragraph } from '../outline/paragraphs';
import type { Outline } from '../outline/types';
import { displayWidth, skipBlanks } from '../text/characters';
import { lineEnd, lineStart } from '../text/lines';
import type { Edit } from './edit';

/** A physical line, and where its text begins. */
export interface LineAt {
  start: number;
  /** After its indent; `end` where it is blank. */
  text: number;
  /** Before its line break. */
  end: number;
}

/** The physical line that holds an offset. */
export function lineAt(text: string, offset: number): LineAt {
  const start = lineStart(text, offset);
  const end = lineEnd(text, offset);
  return { start, text: skipBlanks(text, start, end), end };
}

/** The paragraph that stands on a line, whole or in part. */
export function paragraphOn({ paragraphs }: Outline, line: LineAt): Paragraph | undefined {
  return paragraphs.find(({ start, end }) => start < line.end && end > line.start);
}

/** Breaks the line at an offset, where the new paragraph gets its indent. */
export function newline(outline: Outline, offset: number): Edit[] {
  const { text } = outline;
  const line = lineAt(text, offset);
  const own = text.slice(line.start, line.text);
  const eol = lineBreakAt(text, line);
  if (line.text === line.end) {
    // A blank line is left really blank.
    const inserted = eol + (isIndent(own) ? own : '');
    return [
      { start: line.start, end: offset, newText: '' },
      { start: offset, end: offset, newText: inserted },
      { start: offset, end: line.end, newText: '' },
    ].filter(({ start, end, newText }) => start < end || newText !== '');
  }
  // Before the text: an empty line above, and the cursor stays where it is.
  if (offset <= line.text) return [{ start: line.start, end: line.start, newText: (isIndent(own) ? own : '') + eol }];
  return breakAt(text, offset, line, eol + indentAfter(outline, line));
}

/** Writes `inserted`, which begins with a line break, at an offset; blanks that would lead the new line go. */
export function breakAt(text: string, offset: number, line: LineAt, inserted: string): Edit[] {
  const blanks = skipBlanks(text, offset, line.end);
  const insertion = { start: offset, end: offset, newText: inserted };
  return blanks === offset ? [insertion] : [insertion, { start: offset, end: blanks, newText: '' }];
}

/** The line break that the document uses at this line. */
export function lineBreakAt(text: string, line: LineAt): string {
  const after = line.end < text.length ? line.end : line.start - 1;
  if (text[after] === '\r') return text[after + 1] === '\n' ? '\r\n' : '\r';
  return text[after - 1] === '\r' && after === line.start - 1 ? '\r\n' : '\n';
}

/** Two characters wide at most: more is layout (a centred title, a signature at the right). */
const INDENT_AT_MOST = 2;
const LOOK_AT_MOST = 5;

/** A short paragraph with a mark at its end passes for a heading (一是学习。) but is set like the text around it. */
function isProse({ role, scan }: Paragraph): boolean {
  return role === 'opening' || role === 'body' || role === 'closing' || (role === 'heading' && scan.ending !== 'none');
}

function isIndent(blanks: string): boolean {
  return blanks !== '' && displayWidth(blanks, 0, blanks.length) <= INDENT_AT_MOST;
}

/** The indent of a paragraph that comes after a line: the line's own, or at the margin that of its neighbours. */
function indentAfter(outline: Outline, line: LineAt): string {
  const own = outline.text.slice(line.start, line.text);
  if (own !== '') return isIndent(own) ? own : '';
  const paragraph = paragraphOn(outline, line);
  if (!paragraph) return '';
  const before = proseIndent(outline, paragraph, -1);
  const after = proseIndent(outline, paragraph, 1);
  // A paragraph at the margin all by itself among others with an indent.
  if (isProse(paragraph)) return before !== '' && after !== '' ? (before ?? after ?? '') : '';
  return ['salutation', 'addressee', 'heading'].includes(paragraph.role) ? (after ?? before ?? '') : '';
}

/** The indent of the nearest paragraph of prose in one direction; undefined where there is none near. */
function proseIndent({ paragraphs, text }: Outline, from: Paragraph, step: 1 | -1): string | undefined {
  const at = paragraphs.indexOf(from);
  for (let i = at + step, looked = 0; i >= 0 && i < paragraphs.length && looked < LOOK_AT_MOST; i += step, looked++) {
    if (!isProse(paragraphs[i]!)) continue;
    const line = lineAt(text, paragraphs[i]!.start);
    const blanks = text.slice(line.start, line.text);
    return isIndent(blanks) ? blanks : '';
  }
  return undefined;
}
