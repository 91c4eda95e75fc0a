/** How a line stands on its physical line and below the line before it. */

/** It never changes: nearly all lines of a text stand alike and share a few of these. */
export class LineLayout {
  constructor(
    /** Where the line begins on its physical line. */
    readonly column: number,
    /** Width of the blanks before it, in half-width characters. */
    readonly indentHalves: number,
    /** Blank lines directly before it. */
    readonly blanksBefore: number,
    /** Characters on the physical lines between the line before and this one: comments, marks that are alone. */
    readonly skipped = 0,
    /** What stands before it on its physical line, where that is more than blanks: a comment, the marks of Markdown. */
    readonly lead = '',
    /** What stands after it on its physical line: blanks, the marks of Markdown. */
    readonly rest = '',
  ) {}

  /** Whether only blank lines and blanks stand before it, and nothing after it on its physical line. */
  get isBare(): boolean {
    return this.skipped === 0 && this.lead === '' && this.rest === '';
  }

  isLike({ column, indentHalves, blanksBefore, skipped, lead, rest }: LineLayout): boolean {
    return (
      this.column === column &&
      this.indentHalves === indentHalves &&
      this.blanksBefore === blanksBefore &&
      this.skipped === skipped &&
      this.lead === lead &&
      this.rest === rest
    );
  }
}

const FEW = 16;
/** Those of lines with few blanks before them and nothing else about them. */
const shared = new Array<LineLayout | undefined>(FEW * FEW * FEW);

/** The layout of a line that has nothing but blanks about it. */
export function bareLayout(column: number, indentHalves: number, blanksBefore: number): LineLayout {
  if (column >= FEW || indentHalves >= FEW || blanksBefore >= FEW)
    return new LineLayout(column, indentHalves, blanksBefore);
  const at = (column * FEW + indentHalves) * FEW + blanksBefore;
  const known = shared[at] ?? new LineLayout(column, indentHalves, blanksBefore);
  shared[at] = known;
  return known;
}
