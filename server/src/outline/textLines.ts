/**
 * The physical lines of a text that hold text. A change reads the lines it touches and their neighbours again; all
 * others stay the same objects and are only moved. Front matter, comments and Markdown marks are no text.
 */
import { displayWidth, skipBlanks, trimEnd } from '../text/characters';
import { afterBreak, LineEnds, lineEnd, lineStart } from '../text/lines';
import { matchMarker } from './matchMarker';
import type { Paragraph } from './paragraphs';
import { isPageNumber } from './shapes';
import type { Mark } from './types';

/** A stretch of the text that was replaced: [start, end) before, [start, newEnd) now. */
export interface Change {
  start: number;
  end: number;
  newEnd: number;
}

/** One change that is both, the first and then the second. */
export function joinChanges(first: Change, second: Change): Change {
  const beyond = Math.max(0, second.end - first.newEnd);
  return {
    start: Math.min(first.start, second.start),
    end: first.end + beyond,
    newEnd: first.newEnd + beyond + second.newEnd - second.end,
  };
}

/** A line without its outer blanks. Document offsets; they move with the text before the line. */
export class TextLine {
  /** The paragraph that begins here. */
  paragraph: Paragraph | undefined;
  private width = -1;
  /** null where it begins with none. */
  private marker: Mark | null | undefined;

  constructor(
    public start: number,
    public end: number,
    /** Width of the blanks before it, in full-width characters. */
    readonly indent: number,
    /** Blank lines directly before it. */
    readonly blanksBefore: number,
    /** The number of a page alone on its line. */
    readonly isPageNumber: boolean,
  ) {}

  /** Its width without the indent, in full-width characters; `text` is the document's. */
  widthIn(text: string): number {
    if (this.width < 0) this.width = displayWidth(text, this.start, this.end);
    return this.width;
  }

  /** The marker it begins with; asked for only where lines may be wrapped. */
  markIn(text: string): Mark | undefined {
    if (this.marker === undefined) this.marker = matchMarker(text, this.start, false) ?? null;
    return this.marker ?? undefined;
  }
}

/** All lines with text of a text, in order. */
export class TextLines {
  list: readonly TextLine[];
  /** No front matter and no comments, so that a line says by itself what it is. */
  private plain: boolean;

  constructor(text: string) {
    const { lines, plain } = readWhole(text);
    this.list = lines;
    this.plain = plain;
  }

  /** Brings the lines up to date; `text` is the text after the change. */
  update(text: string, change: Change): void {
    const { list } = this;
    // From the line with text before the change to the one after it: what stands between is read again, and these two
    // because something may be joined to them and because blank lines are counted.
    const first = Math.max(0, firstFrom(list, change.start) - 1);
    const next = firstFrom(list, change.end) + 1;
    const by = change.newEnd - change.end;
    const part = this.plain ? readPart(text, list[first], list[next - 1], change) : undefined;
    if (!part?.plain) {
      const { lines, plain } = readWhole(text);
      keepUnchanged(list, lines, change);
      this.list = lines;
      this.plain = plain;
      return;
    }
    keepUnchanged(list.slice(first, next), part.lines, change);
    const rest = list.slice(next);
    if (by !== 0) for (const line of rest) move(line, by);
    this.list = list.slice(0, first).concat(part.lines, rest);
  }
}

interface Read {
  lines: TextLine[];
  plain: boolean;
}

/** Reads from the line of `before` to the line of `after`, which the change lies between; both may be missing. */
function readPart(text: string, before: TextLine | undefined, after: TextLine | undefined, change: Change): Read {
  const isInside = before !== undefined && before.start < change.start;
  const from = isInside ? lineStart(text, before.start) : 0;
  const to = after ? lineEnd(text, after.start + change.newEnd - change.end) : text.length;
  const read = readLines(text, from, to, isInside ? before.blanksBefore : 0);
  return from === 0 && isRule(text, 0) ? { ...read, plain: false } : read;
}

function readWhole(text: string): Read {
  const from = frontMatterEnd(text);
  const read = readLines(text, from, text.length, 0);
  return isRule(text, 0) ? { ...read, plain: false } : read;
}

/** Puts the old objects of unchanged lines, moved to where they stand now, into the place of the new ones. */
function keepUnchanged(old: readonly TextLine[], lines: TextLine[], { start, end, newEnd }: Change): void {
  const by = newEnd - end;
  let first = 0;
  while (
    first < Math.min(old.length, lines.length) &&
    old[first]!.end <= start &&
    isSame(old[first]!, lines[first]!, 0)
  )
    lines[first] = old[first++]!;
  let [i, k] = [old.length - 1, lines.length - 1];
  for (; i >= first && k >= first && old[i]!.start >= end && isSame(old[i]!, lines[k]!, by); i--, k--) {
    move(old[i]!, by);
    lines[k] = old[i]!;
  }
}

function isSame(old: TextLine, line: TextLine, by: number): boolean {
  return (
    old.start + by === line.start &&
    old.end + by === line.end &&
    old.indent === line.indent &&
    old.blanksBefore === line.blanksBefore
  );
}

function move(line: TextLine, by: number): void {
  line.start += by;
  line.end += by;
}

/** The index of the first line that begins at or after an offset. */
function firstFrom(list: readonly TextLine[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const HASH = 0x23;
const STAR = 0x2a;
const LESS = 0x3c;
const COMMENT = '<!--';
const COMMENT_END = '-->';

/** The lines with text of [from, to), which begins and ends with a line; `blanks` blank lines stand before it. */
function readLines(text: string, from: number, to: number, blanks: number): Read {
  const lines: TextLine[] = [];
  let plain = true;
  let blanksBefore = blanks;
  /** Where the comment ends that was begun in an earlier line. */
  let commentEnd = 0;
  const ends = new LineEnds(text, to);
  for (let at = from; at <= to; ) {
    const physicalEnd = ends.from(at);
    const lineAt = at;
    at = afterBreak(text, physicalEnd);
    let start = skipBlanks(text, lineAt, physicalEnd);
    let end = trimEnd(text, start, physicalEnd);
    if (start < commentEnd || (text.charCodeAt(start) === LESS && text.startsWith(COMMENT, start))) {
      plain = false;
      if (start >= commentEnd) commentEnd = endOfComment(text, start);
      if (commentEnd > end) continue;
      start = skipBlanks(text, commentEnd, end);
    }
    const indent = displayWidth(text, lineAt, start);
    [start, end] = cutMarkdown(text, start, end);
    if (start === end) {
      blanksBefore++;
      continue;
    }
    const isNumber = end - start <= PAGE_NUMBER_AT_MOST && isPageNumber(text.slice(start, end));
    lines.push(new TextLine(start, end, indent, blanksBefore, isNumber));
    blanksBefore = 0;
  }
  return { lines, plain };
}

const PAGE_NUMBER_AT_MOST = 24;

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

function isRule(text: string, lineAt: number): boolean {
  if (!text.startsWith('---', lineAt)) return false;
  return trimEnd(text, lineAt, lineEnd(text, lineAt)) === lineAt + 3;
}

/** Cuts `# ` before a heading and ** around it. ** before other text is a placeholder of speeches (**市) and stays. */
function cutMarkdown(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  if (text.charCodeAt(start) === HASH) {
    let hashes = start;
    while (text[hashes] === '#' && hashes - start < 6) hashes++;
    const after = skipBlanks(text, hashes, end);
    if (after > hashes || hashes === end) start = after;
  }
  if (text.charCodeAt(start) === STAR && text.startsWith('**', start) && end - start > 4) {
    const close = text.indexOf('**', start + 2);
    if (close === end - 2 && text[start + 2] !== '*') [start, end] = [start + 2, close];
    else if (close > 0 && close < end && matchMarker(text, start + 2, false)) start += 2;
  }
  return [start, end];
}
