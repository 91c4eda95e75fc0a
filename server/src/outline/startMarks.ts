/** The markers with which paragraphs begin, and what comes next in each series. */
import { isOrdinal } from './inlineRuns';
import type { Paragraph } from './paragraphs';
import { confirmedStarts } from './starts';
import type { Mark } from './types';

const FAR = 100;

export class StartMarks {
  /** By paragraph; undefined where there is none or it does not count. */
  private readonly marks: (Mark | undefined)[];
  /** Where the marks of each series stand, as indices of paragraphs. */
  private readonly places = new Map<string, number[]>();

  constructor(paragraphs: readonly Paragraph[]) {
    this.marks = confirmedStarts(paragraphs);
    for (let i = 0; i < this.marks.length; i++) {
      const mark = this.marks[i];
      if (!mark) continue;
      const places = this.places.get(mark.series);
      if (places) places.push(i);
      else this.places.set(mark.series, [i]);
    }
  }

  /** The marker of paragraph `i`. */
  at(i: number): Mark | undefined {
    return this.marks[i];
  }

  /** Whether the next marker of the mark's series after paragraph `i` shows `ordinal`. */
  goesOn(i: number, mark: Mark, ordinal: number): boolean {
    const places = this.places.get(mark.series) ?? [];
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]! <= i) low = middle + 1;
      else high = middle;
    }
    if (low < places.length) return this.marks[places[low]!]!.ordinal === ordinal;
    return isOrdinal(mark) && this.goesOnInOtherWords(i, ordinal);
  }

  /** 第一，第二， … 第三个问题：. */
  private goesOnInOtherWords(i: number, ordinal: number): boolean {
    for (let j = i + 1; j < Math.min(this.marks.length, i + FAR); j++) {
      const mark = this.marks[j];
      if (mark && isOrdinal(mark) && mark.ordinal >= ordinal) return mark.ordinal === ordinal;
    }
    return false;
  }
}
