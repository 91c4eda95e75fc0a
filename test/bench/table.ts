/** Plain tables for a terminal. */

/** Columns as wide as they must be; the first is text, all others are numbers. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((name, i) => Math.max(name.length, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ');
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** Milliseconds, with three significant digits at most. */
export function ms(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '-';
  return value < 1 ? value.toFixed(3) : value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : whole(value);
}

export function whole(value: number): string {
  return Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ' ');
}

/** How many times `value` is of `of`. */
export function times(value: number | undefined, of: number | undefined): string {
  if (value === undefined || of === undefined || !(of > 0)) return '-';
  const ratio = value / of;
  return `${ratio < 10 ? ratio.toFixed(2) : whole(ratio)}x`;
}
