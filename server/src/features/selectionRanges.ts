/** textDocument/selectionRange: clause, sentence, paragraph, part, parent parts, speech. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { paragraphAt } from '../outline/names';
import { type Paragraph, toDocument, toDocumentEnd } from '../outline/paragraphs';
import type { Outline, Span } from '../outline/types';
import { toRange } from './diagnostics';
import { partAt, speechAt } from './parts';

const CLAUSE_ENDS = '，；：、。！？';
const SENTENCE_ENDS = '。！？';

/** For each position the ranges around it, from the innermost outwards; each holds the one before it. */
export function selectionRanges(
  document: TextDocument,
  outline: Outline,
  positions: readonly Position[],
): SelectionRange[] {
  return positions.map((position) => {
    const offset = document.offsetAt(position);
    let selection: SelectionRange | undefined;
    for (const span of spansAround(outline, offset).reverse())
      selection = { range: toRange(document, span), parent: selection };
    return selection ?? { range: { start: position, end: position } };
  });
}

/** The stretches around an offset, growing; equal and crossing ones are left out. */
function spansAround(outline: Outline, offset: number): Span[] {
  const candidates: Span[] = [];
  const paragraph = paragraphAt(outline, offset);
  if (paragraph) {
    candidates.push(stretch(paragraph, offset, CLAUSE_ENDS), stretch(paragraph, offset, SENTENCE_ENDS));
    candidates.push({ start: paragraph.start, end: paragraph.end });
  }
  for (let part = partAt(outline, offset); part; part = part.parent) candidates.push(part.range);
  const speech = speechAt(outline, offset);
  if (speech) candidates.push(speech.range);
  candidates.push({ start: 0, end: outline.text.length });
  const spans: Span[] = [];
  const around = candidates.filter(({ start, end }) => start <= offset && offset <= end);
  for (const span of around.sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const inner = spans[spans.length - 1];
    if (
      !inner ||
      (span.start <= inner.start && span.end >= inner.end && span.end - span.start > inner.end - inner.start)
    )
      spans.push(span);
  }
  return spans;
}

/** The stretch of a paragraph between two of the given marks; the mark after it belongs to it. */
function stretch(paragraph: Paragraph, offset: number, marks: string): Span {
  const { text } = paragraph;
  const at = within(paragraph, offset);
  let start = at;
  while (start > 0 && !marks.includes(text[start - 1]!)) start--;
  let end = at;
  while (end < text.length && !marks.includes(text[end]!)) end++;
  if (end < text.length) end++;
  return { start: toDocument(paragraph, start), end: toDocumentEnd(paragraph, end) };
}

/** The offset in the paragraph's text of an offset in the document. */
function within(paragraph: Paragraph, offset: number): number {
  let at = 0;
  for (const piece of paragraph.pieces) {
    if (offset < piece.start) return at;
    if (offset <= piece.end) return at + offset - piece.start;
    at += piece.end - piece.start;
  }
  return at;
}
