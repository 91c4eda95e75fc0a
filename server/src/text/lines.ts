/** Physical lines: a line ends at \r\n, \r or \n, exactly as LSP's TextDocument counts. */
export interface Line {
  /** UTF-16 offset of the first unit. */
  start: number;
  /** Offset after the last unit, line break excluded. */
  end: number;
}

const CR = 13;
const LF = 10;

/**
 * Finds where lines end, one after the other. Searching for the next break of each kind and keeping it is many times
 * faster than looking at every unit.
 */
export class LineEnds {
  private readonly text: string;
  private feed = -1;
  private carriage = -1;

  /** Looks at no unit after `to`, where a line ends. */
  constructor(text: string, to = text.length) {
    this.text = to < text.length ? text.slice(0, to) : text;
  }

  /** The offset where the line that holds `at` ends, line break excluded; `at` is never less than before. */
  from(at: number): number {
    if (this.feed < at) this.feed = this.find('\n', at);
    if (this.carriage < at) this.carriage = this.find('\r', at);
    return Math.min(this.feed, this.carriage);
  }

  private find(char: string, from: number): number {
    const at = this.text.indexOf(char, from);
    return at < 0 ? Math.max(from, this.text.length) : at;
  }
}

/** The lines of a text; an empty text has one empty line. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const ends = new LineEnds(text);
  for (let start = 0; start <= text.length; ) {
    const end = ends.from(start);
    lines.push({ start, end });
    start = afterBreak(text, end);
  }
  return lines;
}

/** The offset after the line break at `end`, where a line ends. */
export function afterBreak(text: string, end: number): number {
  return end + (text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? 2 : 1);
}

/** A text whose lines are found; its parts are taken without looking at the whole. UTF-16 offsets. */
export interface SourceText {
  readonly length: number;
  getText(): string;
  slice(start: number, end: number): string;
  /** The offset where the line that holds `at` begins. */
  lineStart(at: number): number;
  /** The offset where the line that holds `at` ends, line break excluded. */
  lineEnd(at: number): number;
}

/** A text that is one string. */
export class PlainText implements SourceText {
  constructor(private readonly text: string) {}

  get length(): number {
    return this.text.length;
  }

  getText(): string {
    return this.text;
  }

  slice(start: number, end: number): string {
    return this.text.slice(start, end);
  }

  lineStart(at: number): number {
    return lineStart(this.text, at);
  }

  lineEnd(at: number): number {
    return lineEnd(this.text, at);
  }
}

/** The offset where the line that holds `at` begins. */
export function lineStart(text: string, at: number): number {
  let i = at;
  while (i > 0 && !isLineBreak(text.charCodeAt(i - 1))) i--;
  return i;
}

/** The offset where the line that holds `at` ends, line break excluded. */
export function lineEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && !isLineBreak(text.charCodeAt(i))) i++;
  return i;
}

/** The line break that a text uses: its first. */
export function lineBreakOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

/** Whether a unit is one of a line break. */
export function isLineBreak(code: number): boolean {
  return code === LF || code === CR;
}
