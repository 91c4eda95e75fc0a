/**
 * Logical paragraphs: the unit of everything above. In ordinary text a paragraph is one line; in text wrapped by a
 * PDF it is several, with blank lines and page numbers between. Front matter, comments and Markdown marks are no text.
 */
import { displayWidth, skipBlanks, trimEnd } from '../text/characters';
import { type Line, splitLines } from '../text/lines';
import { joinLines } from './joinLines';
import { matchMarker } from './matchMarker';
import { type Scan, scanParagraph } from './scanner';
import { isPageNumber } from './shapes';
import { findWrap, type Wrap, type WrapLine } from './wrap';

/** A stretch of a paragraph that stands on one physical line. Document offsets. */
export interface Piece {
  start: number;
  end: number;
}

/** What a paragraph is in its text. */
export type Role =
  | 'title'
  | 'note'
  | 'documentNumber'
  | 'salutation'
  | 'addressee'
  | 'opening'
  | 'heading'
  | 'body'
  | 'closing'
  | 'attachment'
  | 'signature'
  | 'date'
  | 'contents'
  | 'notes'
  | 'residue';

export interface Paragraph {
  /** The logical text: hard wraps joined, outer blanks and marks cut. */
  text: string;
  start: number;
  end: number;
  pieces: readonly Piece[];
  /** 0-based physical lines. */
  firstLine: number;
  lastLine: number;
  /** Blank lines directly before it. */
  blanksBefore: number;
  /** Width of the blanks before it, in full-width characters. */
  indent: number;
  scan: Scan;
  /** Set when the speeches are read. A heading is a part's that fills its paragraph, or one without a number. */
  role: Role;
}

export interface Paragraphs {
  list: Paragraph[];
  wrap: Wrap | undefined;
  /** Page numbers that stand between the lines of a wrapped text. */
  pageNumbers: Piece[];
  /** Physical lines. */
  lines: Line[];
}

interface TextLine extends WrapLine {
  line: number;
  blanksBefore: number;
}

/** The paragraphs of a text, in order. `scan` may reuse the results of an earlier text; by default it scans anew. */
export function splitParagraphs(text: string, scan: (text: string) => Scan = scanParagraph): Paragraphs {
  const lines = splitLines(text);
  const textLines = linesWithText(text, lines);
  const numbers = textLines.filter((line) => isPageNumber(text.slice(line.start, Math.min(line.end, line.start + 24))));
  const pages = new Set(numbers);
  const flow = textLines.filter((line) => !pages.has(line));
  const wrap = findWrap(text, flow);
  const groups = wrap ? joinLines(text, wrap, flow) : textLines.map((line) => [line]);
  return {
    list: groups.map((group) => makeParagraph(text, group, scan)),
    wrap,
    pageNumbers: wrap ? numbers.map(({ start, end }) => ({ start, end })) : [],
    lines,
  };
}

function makeParagraph(text: string, group: TextLine[], scan: (text: string) => Scan): Paragraph {
  const first = group[0]!;
  const last = group[group.length - 1]!;
  const logical =
    group.length === 1
      ? text.slice(first.start, first.end)
      : group.map((line) => text.slice(line.start, line.end)).join('');
  return {
    text: logical,
    start: first.start,
    end: last.end,
    pieces: group.map(({ start, end }) => ({ start, end })),
    firstLine: first.line,
    lastLine: last.line,
    blanksBefore: first.blanksBefore,
    indent: first.indent,
    scan: scan(logical),
    role: 'body',
  };
}

/** The document offset of the character at `at` in the paragraph's text; its end for the text's length. */
export function toDocument(paragraph: Paragraph, at: number): number {
  let rest = at;
  for (const piece of paragraph.pieces) {
    const length = piece.end - piece.start;
    if (rest < length) return piece.start + rest;
    rest -= length;
  }
  return paragraph.end;
}

/** The document offset after the character before `at`: where a stretch that ends at `at` ends. */
export function toDocumentEnd(paragraph: Paragraph, at: number): number {
  return at <= 0 ? paragraph.start : toDocument(paragraph, at - 1) + 1;
}

function linesWithText(text: string, lines: readonly Line[]): TextLine[] {
  const found: TextLine[] = [];
  let blanks = 0;
  let inComment = false;
  for (let i = frontMatterEnd(text, lines); i < lines.length; i++) {
    const line = lines[i]!;
    let start = skipBlanks(text, line.start, line.end);
    let end = trimEnd(text, start, line.end);
    if (inComment || text.startsWith('<!--', start)) {
      const close = text.indexOf('-->', start);
      inComment = close < 0 || close >= end;
      if (inComment) continue;
      start = skipBlanks(text, close + 3, end);
    }
    const indent = displayWidth(text, line.start, start);
    [start, end] = cutMarkdown(text, start, end);
    if (start === end) {
      blanks++;
      continue;
    }
    found.push({
      line: i,
      start,
      end,
      indent,
      blanksBefore: blanks,
      mark: matchMarker(text, start, false),
    });
    blanks = 0;
  }
  return found;
}

/** The first line after YAML front matter; 0 where there is none. */
function frontMatterEnd(text: string, lines: readonly Line[]): number {
  if (!isRule(text, lines[0]!)) return 0;
  for (let i = 1; i < Math.min(lines.length, 100); i++) if (isRule(text, lines[i]!)) return i + 1;
  return 0;
}

function isRule(text: string, line: Line): boolean {
  return text.slice(line.start, trimEnd(text, line.start, line.end)) === '---';
}

/** Cuts `# ` before a heading and ** around it. ** before other text is a placeholder of speeches (**市) and stays. */
function cutMarkdown(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  if (text[start] === '#') {
    let hashes = start;
    while (text[hashes] === '#' && hashes - start < 6) hashes++;
    const after = skipBlanks(text, hashes, end);
    if (after > hashes || hashes === end) start = after;
  }
  if (text.startsWith('**', start) && end - start > 4) {
    const close = text.indexOf('**', start + 2);
    if (close === end - 2 && text[start + 2] !== '*') [start, end] = [start + 2, close];
    else if (close > 0 && close < end && matchMarker(text, start + 2, false)) start += 2;
  }
  return [start, end];
}
