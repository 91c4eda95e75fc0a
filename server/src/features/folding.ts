/** textDocument/foldingRange: parts, speeches, and paragraphs of several lines. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FoldingRange } from 'vscode-languageserver-types';
import type { Block } from '../outline/blocks';
import { keptOf } from '../outline/keptOf';
import type { Place } from '../outline/place';
import { firstFrom } from '../outline/textLines';
import type { Outline, Speech } from '../outline/types';
import { Attached } from '../text/attached';
import { finish, type Steps } from '../text/steps';
import { Kept } from './kept';

export interface FoldingOptions {
  /** How many ranges the client takes; over it the deepest are left out. */
  rangeLimit: number;
}

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
  const folds = new Folds(document.lineCount);
  const lastLine = lastLines(outline);
  for (const speech of outline.speeches) {
    const { number: first } = speech.range.first.firstLine;
    let found = ofSpeeches.get(speech);
    if (!found) {
      found = Int32Array.from(yield* foldsIn(speech, lastLine));
      for (let i = 0; i < found.length; i += 3) {
        found[i]! -= first;
        found[i + 1]! -= first;
      }
      ofSpeeches.set(speech, found);
    }
    for (let i = 0; i < found.length; i += 3) folds.add(first + found[i]!, first + found[i + 1]!, found[i + 2]!);
  }
  for (const block of outline.wrapped ? outline.blocks : []) {
    const { number: first } = block.paragraphs[0]!.firstLine;
    const found = foldsOf(block);
    for (let i = 0; i < found.length; i += 2) folds.add(first + found[i]!, first + found[i + 1]!, INNERMOST);
    yield;
  }
  const now = folds.list(rangeLimit, last.get(document) ?? []);
  last.set(document, now);
  return now;
}

/** Of a speech its folds: for each the first line and the last one, counted from the first line of the speech, and how deep it is. */
const ofSpeeches = new Attached<Speech, Int32Array>();

/** Of a block its paragraphs of several lines: the first line of each and the last one, counted from the first of the block. */
const foldsOf = keptOf(({ paragraphs }: Block): Int32Array => {
  const first = paragraphs[0]!.firstLine.number;
  const several = paragraphs.filter(({ wrapped }) => wrapped);
  return Int32Array.from(
    several.flatMap(({ firstLine, lastLine }) => [firstLine.number - first, lastLine.number - first]),
  );
});

/** The same with lines of the document, for a speech that was read or changed. */
function* foldsIn({ title, opening, closing, range, all }: Speech, lastLine: LastLine): Steps<number[]> {
  const found: number[] = [];
  const add = (from: Place, to: Place, depth: number) => {
    const [first, last] = [from.first.lineAt(from.start).number, lastLine(to)];
    if (last > first) found.push(first, last, depth);
  };
  if (title) add(title.range, range, 0);
  if (opening) add(opening.range, opening.range, 1);
  if (closing) add(closing.range, closing.range, 1);
  for (let i = 0; i < all.length; i++) {
    const part = all[i]!;
    if (part.form !== 'inline') add(part.range, part.range, part.level);
    if (i % STEP === 0) yield;
  }
  return found;
}

/** The folds of the version that was asked about last: most are the same in the next one. */
const last = new Attached<TextDocument, readonly FoldingRange[]>();

/** Parts that are looked at at a time. */
const STEP = 64;

type LastLine = (place: Place) => number;

/** Where the last whole paragraph before the end of a place ends: a part that ends inside one folds up to the one before. */
function lastLines({ paragraphs }: Outline): LastLine {
  return ({ last, end }) => {
    if (end >= last.end) return last.lastLine.number;
    const before = paragraphs[firstFrom(paragraphs, last.start) - 1];
    return before?.lastLine.number ?? 0;
  };
}

/** Deeper than any part: paragraphs are inside everything. */
const INNERMOST = 1000;

/** The longest fold that begins on each line, and how deep it is. */
class Folds {
  private readonly ends: Int32Array;
  private readonly depths: Int16Array;

  constructor(lineCount: number) {
    this.ends = new Int32Array(lineCount);
    this.depths = new Int16Array(lineCount);
  }

  add(startLine: number, endLine: number, depth: number): void {
    if (endLine <= startLine || endLine <= this.ends[startLine]!) return;
    this.ends[startLine] = endLine;
    this.depths[startLine] = Math.min(depth, INNERMOST);
  }

  /**
   * At most so many, in order; the deepest are left out, and of those as deep the last. Those of `before` that are the
   * same stay.
   */
  list(limit: number, before: readonly FoldingRange[]): FoldingRange[] {
    const { ends, depths } = this;
    const found = new Int32Array(INNERMOST + 1);
    for (let line = 0; line < ends.length; line++) if (ends[line]! > 0) found[depths[line]!]!++;
    let left = limit;
    let deepest = 0;
    while (deepest < INNERMOST && found[deepest]! <= left) left -= found[deepest++]!;
    const folds: FoldingRange[] = [];
    let known = 0;
    for (let startLine = 0; startLine < ends.length; startLine++) {
      const endLine = ends[startLine]!;
      const depth = depths[startLine]!;
      if (endLine === 0 || depth > deepest || (depth === deepest && left-- <= 0)) continue;
      while (known < before.length && before[known]!.startLine < startLine) known++;
      const one = before[known];
      folds.push(one?.startLine === startLine && one.endLine === endLine ? one : { startLine, endLine });
    }
    return folds;
  }
}
