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
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isLineBreak(code)) continue;
    lines.push({ start, end: i });
    if (code === CR && text.charCodeAt(i + 1) === LF) i++;
    start = i + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
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
