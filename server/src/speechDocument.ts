/**
 * A document that is being written, kept as its lines: a change costs what it touches and a move of the offsets of the
 * lines after it, however long the text. The whole text is put together only when somebody asks for it.
 */
import type { Position, Range, TextDocument } from 'vscode-languageserver-textdocument';
import { afterBreak, isLineBreak, type SourceText, splitLines } from './text/lines';
import { spliceInto } from './text/splice';

/** A document in the sense of LSP. Positions and offsets are in UTF-16 units; what lies outside is moved inside. */
export class SpeechDocument implements TextDocument, SourceText {
  /** Each with its line break; the last one has none. */
  private readonly lines: string[] = [];
  /** Where each line begins. */
  private readonly starts: number[] = [];
  private whole: string | undefined;
  length: number;

  constructor(
    readonly uri: string,
    readonly languageId: string,
    public version: number,
    text: string,
  ) {
    this.length = text.length;
    this.whole = text;
    for (const { start, end } of splitLines(text)) {
      this.lines.push(text.slice(start, afterBreak(text, end)));
      this.starts.push(start);
    }
  }

  get lineCount(): number {
    return this.lines.length;
  }

  getText(range?: Range): string {
    if (range) {
      const [a, b] = [this.offsetAt(range.start), this.offsetAt(range.end)];
      return this.slice(Math.min(a, b), Math.max(a, b));
    }
    this.whole ??= this.lines.join('');
    return this.whole;
  }

  slice(start: number, end: number): string {
    if (this.whole !== undefined) return this.whole.slice(start, end);
    const first = this.lineOf(start);
    const last = this.lineOf(end);
    const from = this.starts[first]!;
    return this.joined(first, last).slice(start - from, end - from);
  }

  lineStart(at: number): number {
    return this.starts[this.lineOf(at)]!;
  }

  lineEnd(at: number): number {
    const line = this.lineOf(at);
    return this.starts[line]! + contentLength(this.lines[line]!);
  }

  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.length));
    const line = this.lineOf(at);
    // Between \r and \n is the end of the line.
    return { line, character: Math.min(at - this.starts[line]!, contentLength(this.lines[line]!)) };
  }

  offsetAt({ line, character }: Position): number {
    if (line >= this.lines.length) return this.length;
    if (line < 0) return 0;
    return this.starts[line]! + Math.max(0, Math.min(character, contentLength(this.lines[line]!)));
  }

  getLineRange(line: number): Range {
    const at = Math.max(0, Math.min(line, this.lines.length - 1));
    const character = line < 0 ? 0 : contentLength(this.lines[at]!);
    return { start: { line: at, character: 0 }, end: { line: at, character } };
  }

  getEOLCharacters(line: number): string {
    const whole = this.lines[line] ?? '';
    return whole.slice(contentLength(whole));
  }

  /** Replaces [start, end); the version is that of the text after it. */
  replace(start: number, end: number, text: string, version: number): void {
    let first = this.lineOf(start);
    let last = this.lineOf(end);
    const from = this.starts[first]!;
    let joined = this.joined(first, last);
    joined = joined.slice(0, start - from) + text + joined.slice(end - from);
    // \r and \n that meet are one break.
    if (first > 0 && joined.startsWith('\n') && this.lines[first - 1]!.endsWith('\r'))
      joined = this.lines[--first]! + joined;
    if (joined.endsWith('\r') && this.lines[last + 1]?.startsWith('\n')) joined += this.lines[++last]!;
    this.length += text.length - (end - start);
    this.whole = undefined;
    this.version = version;
    this.put(first, last + 1, joined, text.length - (end - start));
  }

  /** Puts a text in the place of the lines [first, next); those after it move. */
  private put(first: number, next: number, text: string, by: number): void {
    const lines: string[] = [];
    const starts: number[] = [];
    const base = this.starts[first]!;
    for (const { start, end } of splitLines(text)) {
      const whole = text.slice(start, afterBreak(text, end));
      // What follows the last break is the next line, if there is one.
      if (whole === '' && start > 0 && next < this.lines.length) continue;
      lines.push(whole);
      starts.push(base + start);
    }
    for (let i = next; i < this.starts.length; i++) this.starts[i]! += by;
    spliceInto(this.lines, { at: first, removed: this.lines.slice(first, next), added: lines });
    spliceInto(this.starts, { at: first, removed: this.starts.slice(first, next), added: starts });
  }

  private joined(first: number, last: number): string {
    return first === last ? this.lines[first]! : this.lines.slice(first, last + 1).join('');
  }

  /** The line that holds an offset. */
  private lineOf(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }
}

/** The length of a line without its break. */
function contentLength(line: string): number {
  let end = line.length;
  while (end > 0 && isLineBreak(line.charCodeAt(end - 1))) end--;
  return end;
}
