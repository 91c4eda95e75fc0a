/**
 * Makes paragraphs of the lines of a text that came out of a PDF. Only what stands between the lines is touched: line
 * breaks, the blanks at the joints, page numbers, lines of watermarks; every other character stays. Between paragraphs
 * one line break remains, and one blank line where more blank lines stood than between the lines of a paragraph. The
 * result is parsed again: where it would not have the same outline, less is done, at last nothing.
 */
import { parseOutline } from '../outline/outline';
import type { Paragraph } from '../outline/paragraphs';
import type { Outline, Span } from '../outline/types';
import { Attached } from '../text/attached';
import { applyEdits, type Edit } from './edit';
import { describeOutline } from './sameOutline';

/** The edits that turn a wrapped text into paragraphs; none where it is not wrapped. */
export function reflow(outline: Outline): Edit[] {
  if (!outline.fromPdf) return [];
  const before = describeOutline(outline);
  for (const dropWatermarks of [true, false]) {
    for (const keepBlanks of [false, true]) {
      const edits = joints(outline, dropWatermarks).flatMap((joint) => jointEdit(outline, joint, keepBlanks));
      const after = parseOutline(applyEdits(outline.text, edits));
      if (describeOutline(after) === before && isFlat(after)) return edits;
    }
  }
  return [];
}

/** A place between two lines of text. */
interface Joint {
  from: number;
  to: number;
  /** The lines belong to one paragraph. */
  inside: boolean;
  /** Lines of no text between the two. */
  dropped: Span[];
  /** Blank lines, as many as stand together. */
  blankLines: number;
}

function joints(outline: Outline, dropWatermarks: boolean): Joint[] {
  const { text, paragraphs } = outline;
  const isDropped = ({ role, scan }: Paragraph) =>
    role === 'residue' && (dropWatermarks || scan.shape === 'pageNumber');
  const kept = paragraphs.filter((paragraph) => !isDropped(paragraph));
  const lost = [...outline.pageNumbers, ...paragraphs.filter(isDropped)].sort((a, b) => a.start - b.start);
  const lines = kept.flatMap((paragraph) =>
    paragraph.pieces.map(({ start, end }, i) => ({ start, end, first: i === 0 })),
  );
  const found: Joint[] = [];
  let k = 0;
  let from = 0;
  for (const [i, { start, end, first }] of [
    ...lines,
    { start: text.length, end: text.length, first: true },
  ].entries()) {
    const dropped: Span[] = [];
    for (; k < lost.length && lost[k]!.start < start; k++) dropped.push(lost[k]!);
    // Before the first line and after the last only residue goes.
    const edge = i === 0 || i === lines.length;
    if (!edge || dropped.length > 0 || i === 0) {
      found.push({ from, to: start, inside: !first, dropped, blankLines: blankLines(text.slice(from, start), edge) });
    }
    from = end;
  }
  return found;
}

/** The most blank lines that stand together; before the first line of the text none count. */
function blankLines(between: string, edge: boolean): number {
  if (edge) return 0;
  const lines = between.split(/\r\n|\r|\n/).slice(1, -1);
  let most = 0;
  let run = 0;
  for (const line of lines) {
    run = /\S/.test(line) ? 0 : run + 1;
    most = Math.max(most, run);
  }
  return most;
}

const BLANKS = /^[\s\u3000\u00a0\ufeff]*$/;
const LATIN = /[A-Za-z]/;

function jointEdit(outline: Outline, joint: Joint, keepBlanks: boolean): Edit[] {
  const { text } = outline;
  const { from, to, dropped } = joint;
  let rest = '';
  let at = from;
  for (const span of dropped) {
    rest += text.slice(at, span.start);
    at = span.end;
  }
  rest += text.slice(at, to);
  // Marks of Markdown or a comment between the lines: nothing is touched.
  if (!BLANKS.test(rest)) return [];
  const newText = joint.inside ? inside(text, from, to) : between(outline, joint, rest, keepBlanks);
  return smallest(text, { start: from, end: to, newText });
}

/** Between the lines of a paragraph: nothing, or the blank between two Latin words. */
function inside(text: string, from: number, to: number): string {
  return LATIN.test(text[from - 1]!) && LATIN.test(text[to] ?? '') ? ' ' : '';
}

/** Between paragraphs: a line break, a blank line where one set something off, and the next paragraph's indent. */
function between(outline: Outline, joint: Joint, rest: string, keepBlanks: boolean): string {
  const { text } = outline;
  const newLine = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const indent = /(?<![^\r\n])[^\r\n]*$/.exec(rest)![0].replace(/^[ \u00a0](?![ \u3000\u00a0\t])/, '');
  if (joint.from === 0) return indent;
  if (joint.to === text.length) return /[\r\n]$/.test(text) ? newLine : '';
  const usual = usualBlanks(outline);
  const apart = keepBlanks ? joint.blankLines > 0 : joint.blankLines > usual;
  return (apart ? newLine + newLine : newLine) + indent;
}

/** How many blank lines stand between the lines of a paragraph: 1 in texts with a blank line after each line. */
function usualBlanks(outline: Outline): number {
  let known = usual.get(outline);
  if (known === undefined) {
    const counts = outline.paragraphs.flatMap(({ pieces }) =>
      pieces.slice(1).map((piece, i) => blankLines(outline.text.slice(pieces[i]!.end, piece.start), false)),
    );
    counts.sort((a, b) => a - b);
    known = counts[Math.floor(counts.length / 2)] ?? 0;
    usual.set(outline, known);
  }
  return known;
}
const usual = new Attached<Outline, number>();

/** The edit without what stays the same at its ends; none where nothing changes. */
function smallest(text: string, { start, end, newText }: Edit): Edit[] {
  let head = 0;
  const length = Math.min(end - start, newText.length);
  while (head < length && text[start + head] === newText[head]) head++;
  let tail = 0;
  while (tail < length - head && text[end - 1 - tail] === newText[newText.length - 1 - tail]) tail++;
  // A line break of two units stays whole.
  if (head > 0 && text[start + head - 1] === '\r' && text[start + head] === '\n') head--;
  if (tail > 0 && text[end - tail] === '\n' && text[end - tail - 1] === '\r') tail--;
  const edit = { start: start + head, end: end - tail, newText: newText.slice(head, newText.length - tail) };
  return edit.start === edit.end && edit.newText === '' ? [] : [edit];
}

/** Nothing is left to join: a second reflow would do nothing. */
function isFlat(outline: Outline): boolean {
  return outline.paragraphs.every(({ pieces }) => pieces.length === 1) && outline.pageNumbers.length === 0;
}
