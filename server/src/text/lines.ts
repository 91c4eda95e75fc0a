/** Physical lines: a line ends at \r\n, \r or \n, exactly as LSP's TextDocument counts. */
export interface Line {
  /** UTF-16 offset of the first unit. */
  start: number;
  /** Offset after the last unit, line break excluded. */
  end: number;
}

const CR = 13;
const LF = 10;

/** The lines of a text; an empty text has one empty line. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  // Searching for each of the two breaks is many times faster than looking at every unit.
  let feed = find(text, '\n', 0);
  let carriage = find(text, '\r', 0);
  while (start <= text.length) {
    const end = Math.min(feed, carriage, text.length);
    lines.push({ start, end });
    start = end + (carriage === end && feed === end + 1 ? 2 : 1);
    if (feed < start) feed = find(text, '\n', start);
    if (carriage < start) carriage = find(text, '\r', start);
  }
  return lines;
}

/** Where a character stands next; beyond the text where it stands no more. */
function find(text: string, char: string, from: number): number {
  const at = text.indexOf(char, from);
  return at < 0 ? text.length + 1 : at;
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
