/** textDocument/foldingRange: parts, speeches, and paragraphs of several lines. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FoldingRange } from 'vscode-languageserver-types';
import type { Outline, Span } from '../outline/types';
import { finish, type Steps } from '../text/steps';
import { Kept } from './kept';

export interface FoldingOptions {
  /** How many ranges the client takes; over it the deepest are left out. */
  rangeLimit: number;
}

interface Fold {
  startLine: number;
  endLine: number;
  depth: number;
}

/** Paragraphs are inside everything. */
const PARAGRAPH_DEPTH = 1000;

/** The folds of a document, in order; one a line. */
export function foldingRanges(document: TextDocument, outline: Outline, options: FoldingOptions): FoldingRange[] {
  return finish(foldingSteps(document, outline, options));
}

const kept = new Kept<Outline, FoldingRange[]>();

/** The same, a list of parts at a time. */
export function foldingSteps(
  document: TextDocument,
  outline: Outline,
  { rangeLimit }: FoldingOptions,
): Steps<FoldingRange[]> {
  return kept.steps(outline, [rangeLimit], () => makeFolds(document, outline, rangeLimit));
}

function* makeFolds(document: TextDocument, outline: Outline, rangeLimit: number): Steps<FoldingRange[]> {
  const folds = new Map<number, Fold>();
  const lastLine = lastLines(outline);
  const add = ({ start, end }: Span, depth: number, startLine = document.positionAt(start).line) => {
    const endLine = lastLine(end);
    const known = folds.get(startLine);
    if (endLine > startLine && (!known || known.endLine < endLine)) folds.set(startLine, { startLine, endLine, depth });
  };
  for (const speech of outline.speeches) {
    if (speech.title) add({ start: speech.title.range.start, end: speech.range.end }, 0);
    if (speech.opening) add(speech.opening.range, 1);
    if (speech.closing) add(speech.closing.range, 1);
    for (const run of speech.runs) {
      // Where it begins with its paragraph the line is known.
      for (const { form, range, level, mark, paragraph } of run.parts)
        if (form !== 'inline') add(range, level, mark.start === 0 ? paragraph.pieces[0]!.number : undefined);
      yield;
    }
  }
  for (const paragraph of outline.paragraphs) if (paragraph.pieces.length > 1) add(paragraph, PARAGRAPH_DEPTH);
  return within([...folds.values()], rangeLimit).map(({ startLine, endLine }) => ({ startLine, endLine }));
}

/** Where the last whole paragraph before an offset ends: a part that ends inside a paragraph folds up to the one before. */
function lastLines({ paragraphs }: Outline): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = paragraphs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (paragraphs[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low > 0 ? paragraphs[low - 1]!.pieces.at(-1)!.number : 0;
  };
}

function within(folds: Fold[], limit: number): Fold[] {
  const kept =
    folds.length > limit ? folds.sort((a, b) => a.depth - b.depth || a.startLine - b.startLine).slice(0, limit) : folds;
  return kept.sort((a, b) => a.startLine - b.startLine);
}
