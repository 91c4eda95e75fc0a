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
    if (code !== LF && code !== CR) continue;
    lines.push({ start, end: i });
    if (code === CR && text.charCodeAt(i + 1) === LF) i++;
    start = i + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}
