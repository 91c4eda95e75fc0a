/** Cuts a text into its lines with text. Front matter, comments and the marks of Markdown are no text. */
import { countCharacters, halfWidth, skipBlanks, trimEnd } from '../text/characters';
import { afterBreak, LineEnds, lineEnd } from '../text/lines';
import { bareLayout, LineLayout } from './lineLayout';
import { matchMarker } from './matchMarker';
import { isPageNumberLine } from './shapeOf';
import { TextLine } from './textLine';
import type { Span } from './types';

const HASH = 0x23;
const HASHES_AT_MOST = 6;
const STAR = 0x2a;
const LESS = 0x3c;
const COMMENT = '<!--';
const COMMENT_END = '-->';

/** Lines with text, and what was left out: front matter and comments, in order. */
export interface Read {
  lines: TextLine[];
  hidden: Span[];
}

/** All lines with text of a text. */
export function readWhole(text: string): Read {
  const end = frontMatterEnd(text);
  const read = readLines(text, end, 0, undefined);
  if (isRule(text, 0)) read.hidden.unshift({ start: 0, end: end > 0 ? end - 1 : text.length });
  return read;
}

/**
 * The lines with text of a stretch of whole lines, from `from` on; `base` is where the stretch begins in the document,
 * `before` what its first line was before.
 */
export function readLines(text: string, from: number, base: number, before: TextLine | undefined): Read {
  const lines: TextLine[] = [];
  const hidden: Span[] = [];
  let blanksBefore = before?.blanksBefore ?? 0;
  let skipped = before?.layout.skipped ?? countCharacters(text, 0, from);
  let number = (before?.number ?? countLines(text, from)) - 1;
  /** Where the comment ends that was begun in an earlier line. */
  let commentEnd = 0;
  const ends = new LineEnds(text);
  for (let at = from; at <= text.length; ) {
    number++;
    const physicalEnd = ends.from(at);
    const lineAt = at;
    at = afterBreak(text, physicalEnd);
    const textAt = skipBlanks(text, lineAt, physicalEnd);
    let start = textAt;
    let end = trimEnd(text, start, physicalEnd);
    if (start < commentEnd || (text.charCodeAt(start) === LESS && text.startsWith(COMMENT, start))) {
      if (start >= commentEnd) {
        commentEnd = endOfComment(text, start);
        hidden.push({ start: base + start, end: base + commentEnd });
      }
      if (commentEnd > end) {
        skipped += countCharacters(text, lineAt, physicalEnd);
        continue;
      }
      start = skipBlanks(text, commentEnd, end);
    }
    const indent = halfWidth(text, lineAt, start);
    const first = text.charCodeAt(start);
    if (first === HASH || first === STAR) [start, end] = cutMarkdown(text, start, end);
    if (start === end) {
      skipped += countCharacters(text, textAt, physicalEnd);
      blanksBefore++;
      continue;
    }
    const lead = start > textAt ? text.slice(lineAt, start) : '';
    const rest = end < physicalEnd ? text.slice(end, physicalEnd) : '';
    const column = start - lineAt;
    const layout =
      lead || rest || skipped > 0
        ? new LineLayout(column, indent, blanksBefore, skipped, lead, rest)
        : bareLayout(column, indent, blanksBefore);
    const isNumber = isPageNumberLine(text, start, end);
    lines.push(new TextLine(text, start, end - start, base + start, number, layout, isNumber));
    blanksBefore = 0;
    skipped = 0;
  }
  return { lines, hidden };
}

/** How many lines end before an offset. */
function countLines(text: string, offset: number): number {
  let lines = 0;
  for (let at = 0; at < offset; lines++) at = afterBreak(text, lineEnd(text, at));
  return lines;
}

function endOfComment(text: string, start: number): number {
  const close = text.indexOf(COMMENT_END, start);
  return close < 0 ? Number.POSITIVE_INFINITY : close + COMMENT_END.length;
}

/** How far down the end of front matter may be. */
const FRONT_MATTER_AT_MOST = 100;

/** Where the first line after YAML front matter begins; 0 where there is none. */
function frontMatterEnd(text: string): number {
  if (!isRule(text, 0)) return 0;
  let at = afterBreak(text, lineEnd(text, 0));
  for (let line = 1; line < FRONT_MATTER_AT_MOST && at <= text.length; line++) {
    const next = afterBreak(text, lineEnd(text, at));
    if (isRule(text, at)) return next;
    at = next;
  }
  return 0;
}

/** --- alone on its line, which begins and ends front matter. */
export function isRule(text: string, lineAt: number): boolean {
  if (!text.startsWith('---', lineAt)) return false;
  return trimEnd(text, lineAt, lineEnd(text, lineAt)) === lineAt + 3;
}

/** Cuts `# ` before a heading and ** around it. ** before other text is a placeholder of speeches (**市) and stays. */
function cutMarkdown(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  if (text.charCodeAt(start) === HASH) {
    let hashes = start;
    while (text[hashes] === '#' && hashes - start < HASHES_AT_MOST) hashes++;
    const after = skipBlanks(text, hashes, end);
    if (after > hashes || hashes === end) start = after;
  }
  if (text.charCodeAt(start) === STAR && text.startsWith('**', start)) {
    const close = text.indexOf('**', start + 2);
    if (close === end - 2 && text[start + 2] !== '*') [start, end] = [start + 2, close];
    else if (close > 0 && close < end && matchMarker(text, start + 2, false)) start += 2;
  }
  return [start, end];
}
