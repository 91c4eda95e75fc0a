/** The lines of a text apart from the numbers of pages, which in wrapped text stand between the lines of paragraphs. */
import { type Splice, spliceInto } from '../text/splice';
import type { TextLine } from './textLine';

export class Flow {
  /** Changed in place; the list of all lines itself as long as there is no page number. */
  list: TextLine[];
  /** Changed in place. */
  readonly pageNumbers: TextLine[];
  /** How many characters the page numbers have, blanks left out. */
  numberUnits: number;

  constructor(all: TextLine[]) {
    const lines = apart(all);
    this.pageNumbers = lines.numbers;
    this.numberUnits = unitsIn(lines.numbers);
    this.list = lines.text;
  }

  /** Brings both lists up to date after a change of all lines, and says what it is in the lines that are no page numbers. */
  update(all: TextLine[], change: Splice<TextLine>): Splice<TextLine> {
    const { pageNumbers } = this;
    const added = apart(change.added);
    const hadNone = pageNumbers.length === 0;
    if (hadNone && added.numbers.length === 0) return change;
    const last = all[change.at - 1];
    const at = last ? countUpTo(pageNumbers, last.start) : 0;
    const removed = apart(change.removed);
    spliceInto(pageNumbers, { at, removed: removed.numbers, added: added.numbers });
    this.numberUnits += unitsIn(added.numbers) - unitsIn(removed.numbers);
    const own = { at: change.at - at, removed: removed.text, added: added.text };
    if (pageNumbers.length === 0) this.list = all;
    else if (hadNone) this.list = apart(all).text;
    else spliceInto(this.list, own);
    return own;
  }
}

/** The lines that are text and those that are not; the same list where there is but text. */
function apart<Lines extends readonly TextLine[]>(lines: Lines): { text: Lines | TextLine[]; numbers: TextLine[] } {
  const numbers: TextLine[] = [];
  for (let i = 0; i < lines.length; i++) if (lines[i]!.isPageNumber) numbers.push(lines[i]!);
  if (numbers.length === 0) return { text: lines, numbers };
  // A list of its final length: one that grows is copied again and again.
  const text = lines.slice(numbers.length);
  for (let i = 0, to = 0; i < lines.length; i++) if (!lines[i]!.isPageNumber) text[to++] = lines[i]!;
  return { text, numbers };
}

function unitsIn(numbers: readonly TextLine[]): number {
  let units = 0;
  for (const number of numbers) units += number.length - number.measure().blanks;
  return units;
}

/** How many lines or paragraphs begin at an offset or before it. */
export function countUpTo(list: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
