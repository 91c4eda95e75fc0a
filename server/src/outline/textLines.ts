/**
 * The physical lines of a text that hold text. A change reads the lines it touches and their neighbours again; all
 * others stay the same objects and are only moved. Front matter, comments and Markdown marks are no text.
 */
import type { SourceText } from '../text/lines';
import { type Splice, spliceInto } from '../text/splice';
import { isRule, readLines, readWhole } from './readLines';
import type { TextLine } from './textLine';
import type { Span } from './types';

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

/** All lines with text of a text, in order. */
export class TextLines {
  /** Changed in place. */
  readonly list: TextLine[];
  /** Front matter and comments, in order. */
  private hidden: Span[];

  constructor(text: SourceText) {
    const { lines, hidden } = readWhole(text.getText());
    this.list = lines;
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
    (old.layout === line.layout || old.layout.isLike(line.layout))
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
