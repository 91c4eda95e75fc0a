/** The lines of a text apart from the numbers of pages, which in wrapped text stand between the lines of paragraphs. */
import { type Splice, spliceInto } from '../text/splice';
import type { TextLine } from './textLine';

export class Flow {
  /** Changed in place; the list of all lines itself as long as there is no page number. */
  list: TextLine[];
  /** Changed in place. */
  readonly pageNumbers: TextLine[];

  constructor(all: TextLine[]) {
    this.pageNumbers = all.filter(isPageNumber);
    this.list = this.pageNumbers.length > 0 ? all.filter(isText) : all;
  }

  /** Brings both lists up to date after a change of all lines, and says what it is in the lines that are no page numbers. */
  update(all: TextLine[], change: Splice<TextLine>): Splice<TextLine> {
    const { pageNumbers } = this;
    const numbers = change.added.filter(isPageNumber);
    const hadNone = pageNumbers.length === 0;
    if (hadNone && numbers.length === 0) return change;
    const last = all[change.at - 1];
    const at = last ? countUpTo(pageNumbers, last.start) : 0;
    const removed = change.removed.filter(isPageNumber);
    spliceInto(pageNumbers, { at, removed, added: numbers });
    const own = { at: change.at - at, removed: change.removed.filter(isText), added: change.added.filter(isText) };
    if (pageNumbers.length === 0) this.list = all;
    else if (hadNone) this.list = all.filter(isText);
    else spliceInto(this.list, own);
    return own;
  }
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

function isPageNumber(line: TextLine): boolean {
  return line.isPageNumber;
}

function isText(line: TextLine): boolean {
  return !line.isPageNumber;
}
