/**
 * The physical lines of a text that hold text. A change reads the lines it touches and their neighbours again; all
 * others stay the same objects and are only moved. Front matter, comments and Markdown marks are no text.
 */
import { countCharacters, displayWidth, skipBlanks, trimEnd } from '../text/characters';
import { afterBreak, LineEnds, lineEnd, type SourceText } from '../text/lines';
import { type Splice, spliceInto } from '../text/splice';
import { factsOf } from './lineFacts';
import { matchMarker } from './matchMarker';
import type { Paragraph } from './paragraphs';
import { isPageNumber } from './shapes';
import type { Mark, Span } from './types';

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
  private ownWidth = -1;
  private ownCharacters = -1;
  private facts = -1;
  /** null where it begins with none. */
  private marker: Mark | null | undefined;

  constructor(
    readonly text: string,
    public start: number,
    /** Among the physical lines of the document, 0-based. */
    public number: number,
    /** Width of the blanks before it, in full-width characters. */
    readonly indent: number,
    /** Blank lines directly before it. */
    readonly blanksBefore: number,
    /** What stands after it on its physical line: blanks, the marks of Markdown. */
    readonly rest: string,
    /** The number of a page alone on its line. */
    readonly isPageNumber: boolean,
  ) {}

  get end(): number {
    return this.start + this.text.length;
  }

  /** Its width without the indent, in full-width characters. */
  get width(): number {
    if (this.ownWidth < 0) this.ownWidth = displayWidth(this.text, 0, this.text.length);
    return this.ownWidth;
  }

  /** Its characters (字数). */
  get characters(): number {
    if (this.ownCharacters < 0) this.ownCharacters = countCharacters(this.text);
    return this.ownCharacters;
  }

  /** Whether it has a fact of lineFacts.ts. */
  is(fact: number): boolean {
    if (this.facts < 0) this.facts = factsOf(this.text);
    return (this.facts & fact) !== 0;
  }

  /** The marker it begins with; asked for only where lines may be wrapped. */
  get mark(): Mark | undefined {
    if (this.marker === undefined) this.marker = matchMarker(this.text, 0, false) ?? null;
    return this.marker ?? undefined;
  }
}

/** All lines with text of a text, in order. */
export class TextLines {
  /** Changed in place. */
  readonly list: TextLine[];
  /** How many lines are numbers of pages. */
  pageNumbers: number;
  /** Front matter and comments, in order. */
  private hidden: Span[];

  constructor(text: SourceText) {
    const { lines, hidden } = readWhole(text.getText());
    this.list = lines;
    this.pageNumbers = countPageNumbers(lines);
    this.hidden = hidden;
  }

  /** Brings the lines up to date; `text` is the text after the change. */
  update(text: SourceText, change: Change): Splice<TextLine> {
    const { list } = this;
    // From the line with text before the change to the one after it: what stands between is read again, and these two
    // because something may be joined to them and because blank lines are counted.
    const first = Math.max(0, firstFrom(list, change.start) - 1);
    const next = Math.min(list.length, firstFrom(list, change.end) + 1);
    const part = this.readPart(text, first, next, change);
    const splice = part
      ? keepUnchanged({ at: first, removed: list.slice(first, next), added: part }, change)
      : keepUnchanged({ at: 0, removed: [...list], added: this.readAgain(text.getText()) }, change);
    spliceInto(list, splice);
    this.pageNumbers += countPageNumbers(splice.added) - countPageNumbers(splice.removed);
    return splice;
  }

  /** Reads the lines [first, next) and moves those after them; undefined where the text has to be read as a whole. */
  private readPart(
    source: SourceText,
    first: number,
    next: number,
    { start, end, newEnd }: Change,
  ): TextLine[] | undefined {
    const { list } = this;
    const by = newEnd - end;
    const before = list[first];
    const isInside = before !== undefined && before.start < start;
    const after = list[next - 1];
    const goesOn = after !== undefined && after.start >= end;
    const from = isInside ? source.lineStart(before.start) : 0;
    const to = goesOn ? source.lineEnd(after.start + by) : source.length;
    if (this.hidden.some((stretch) => stretch.start <= to - by && stretch.end >= from)) return undefined;
    const text = source.slice(from, to);
    if (from === 0 && isRule(text, 0)) return undefined;
    const read = readLines(text, 0, from, isInside ? before : undefined);
    if (read.hidden.length > 0) return undefined;
    const lines = goesOn ? read.lines[read.lines.length - 1]!.number - after.number : 0;
    if (by !== 0 || lines !== 0) for (let i = next; i < list.length; i++) move(list[i]!, by, lines);
    for (const stretch of this.hidden) {
      if (stretch.start < from) continue;
      stretch.start += by;
      stretch.end += by;
    }
    return read.lines;
  }

  private readAgain(text: string): TextLine[] {
    const { lines, hidden } = readWhole(text);
    this.hidden = hidden;
    return lines;
  }
}

function countPageNumbers(lines: readonly TextLine[]): number {
  let count = 0;
  for (const line of lines) if (line.isPageNumber) count++;
  return count;
}

interface Read {
  lines: TextLine[];
  hidden: Span[];
}

function readWhole(text: string): Read {
  const end = frontMatterEnd(text);
  const read = readLines(text, end, 0, undefined);
  if (isRule(text, 0)) read.hidden.unshift({ start: 0, end: end > 0 ? end - 1 : text.length });
  return read;
}

/**
 * Leaves the old objects of lines that read the same where they are, moved to where they stand now, and says what is
 * left to be put in.
 */
function keepUnchanged({ at, removed, added }: Splice<TextLine>, { start, end, newEnd }: Change): Splice<TextLine> {
  const by = newEnd - end;
  const most = Math.min(removed.length, added.length);
  let head = 0;
  for (; head < most; head++) {
    const old = removed[head]!;
    if (old.end > start || !isSame(old, added[head]!, 0)) break;
  }
  let tail = 0;
  for (; tail < most - head; tail++) {
    const old = removed[removed.length - tail - 1]!;
    const now = added[added.length - tail - 1]!;
    if (old.start < end || !isSame(old, now, by)) break;
    move(old, by, now.number - old.number);
  }
  return {
    at: at + head,
    removed: removed.slice(head, removed.length - tail),
    added: added.slice(head, added.length - tail),
  };
}

function isSame(old: TextLine, line: TextLine, by: number): boolean {
  return (
    old.start + by === line.start &&
    old.end + by === line.end &&
    old.indent === line.indent &&
    old.blanksBefore === line.blanksBefore &&
    old.rest === line.rest
  );
}

function move(line: TextLine, by: number, lines: number): void {
  line.start += by;
  line.number += lines;
}

/** The index of the first line or paragraph that begins at or after an offset. */
export function firstFrom(list: readonly { readonly start: number }[], offset: number): number {
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

/**
 * The lines with text of a stretch of whole lines, from `from` on; `base` is where the stretch begins in the document,
 * `first` what its first line was before.
 */
function readLines(text: string, from: number, base: number, first: TextLine | undefined): Read {
  const lines: TextLine[] = [];
  const hidden: Span[] = [];
  let blanksBefore = first?.blanksBefore ?? 0;
  let number = (first?.number ?? countLines(text, from)) - 1;
  /** Where the comment ends that was begun in an earlier line. */
  let commentEnd = 0;
  const ends = new LineEnds(text);
  for (let at = from; at <= text.length; ) {
    number++;
    const physicalEnd = ends.from(at);
    const lineAt = at;
    at = afterBreak(text, physicalEnd);
    let start = skipBlanks(text, lineAt, physicalEnd);
    let end = trimEnd(text, start, physicalEnd);
    if (start < commentEnd || (text.charCodeAt(start) === LESS && text.startsWith(COMMENT, start))) {
      if (start >= commentEnd) {
        commentEnd = endOfComment(text, start);
        hidden.push({ start: base + start, end: base + commentEnd });
      }
      if (commentEnd > end) continue;
      start = skipBlanks(text, commentEnd, end);
    }
    const indent = displayWidth(text, lineAt, start);
    [start, end] = cutMarkdown(text, start, end);
    if (start === end) {
      blanksBefore++;
      continue;
    }
    const own = text.slice(start, end);
    const isNumber = own.length <= PAGE_NUMBER_AT_MOST && isPageNumber(own);
    lines.push(new TextLine(own, base + start, number, indent, blanksBefore, text.slice(end, physicalEnd), isNumber));
    blanksBefore = 0;
  }
  return { lines, hidden };
}

const PAGE_NUMBER_AT_MOST = 24;

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
