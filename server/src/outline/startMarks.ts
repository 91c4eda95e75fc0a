/** The markers with which paragraphs begin, and what comes next in each series. */
import { firstNotBelow, type Same, spliceInto } from '../text/splice';
import { isOrdinal } from './inlineRuns';
import type { Paragraph } from './paragraphs';
import { confirmedStarts, confirmedStartsAround } from './starts';
import type { Mark } from './types';

/** How far a list is looked for that goes on in other words. */
export const OTHER_WORDS_AT_MOST = 100;

/** Where markers have changed: indices into the list of paragraphs as it is now, `to` exclusive. */
export interface ChangedMarks {
  from: number;
  to: number;
  /** One marker of each series that was or is there. */
  marks: ReadonlyMap<string, Mark>;
}

export class StartMarks {
  /** By paragraph; undefined where there is none or it does not count. */
  private readonly marks: (Mark | undefined)[];
  /** Where the marks of each series stand, as indices of paragraphs. */
  private readonly places = new Map<string, number[]>();

  constructor(paragraphs: readonly Paragraph[]) {
    this.marks = confirmedStarts(paragraphs);
    this.addPlaces(0, this.marks);
  }

  /** Brings the marks up to date after a change of the paragraphs. */
  update(paragraphs: readonly Paragraph[], { head, tail, before }: Same): ChangedMarks {
    const by = paragraphs.length - before;
    const { from, marks: now } = confirmedStartsAround(paragraphs, head, paragraphs.length - tail);
    const old = this.marks.slice(from, from + now.length - by);
    let first = 0;
    while (from + first < head && old[first] === now[first]) first++;
    let last = now.length;
    while (from + last > paragraphs.length - tail && old[last - by - 1] === now[last - 1]) last--;
    const [removed, added] = [old.slice(first, last - by), now.slice(first, last)];
    spliceInto(this.marks, { at: from + first, removed, added });
    for (const places of this.places.values()) {
      const next = firstNotBelow(places, from + last - by);
      if (by !== 0) for (let k = next; k < places.length; k++) places[k]! += by;
      const at = firstNotBelow(places, from + first);
      if (at < next) places.splice(at, next - at);
    }
    this.addPlaces(from + first, added);
    const marks = new Map<string, Mark>();
    for (const mark of [...removed, ...added]) if (mark) marks.set(mark.series, mark);
    return { from: from + first, to: from + last, marks };
  }

  /** Paragraph `i` is another one now, which begins with the same marker; that marker, where it counts. */
  swap(i: number, { scan }: Paragraph): Mark | undefined {
    if (this.marks[i]) this.marks[i] = scan.start;
    return this.marks[i];
  }

  /** Adds the places of marks between which none are known. */
  private addPlaces(from: number, marks: readonly (Mark | undefined)[]): void {
    const isFirst = this.places.size === 0;
    const found = isFirst ? this.places : new Map<string, number[]>();
    for (let i = 0; i < marks.length; i++) {
      const mark = marks[i];
      if (!mark) continue;
      const places = found.get(mark.series);
      if (places) places.push(from + i);
      else found.set(mark.series, [from + i]);
    }
    if (isFirst) return;
    for (const [series, added] of found) {
      const places = this.places.get(series);
      if (places) spliceInto(places, { at: firstNotBelow(places, from), removed: [], added });
      else this.places.set(series, added);
    }
  }

  /** The marker of paragraph `i`. */
  at(i: number): Mark | undefined {
    return this.marks[i];
  }

  /** Where the last marker of the mark's series before paragraph `i` stands; -1 where there is none. */
  lastBefore(i: number, mark: Mark): number {
    const places = this.places.get(mark.series) ?? [];
    return places[firstNotBelow(places, i) - 1] ?? -1;
  }

  /** The next marker of the mark's series after paragraph `i`. */
  nextAfter(i: number, mark: Mark): Mark | undefined {
    const places = this.places.get(mark.series) ?? [];
    const next = places[firstNotBelow(places, i + 1)];
    return next === undefined ? undefined : this.marks[next];
  }

  /** Whether the next marker of the mark's series after paragraph `i` shows `ordinal`. */
  goesOn(i: number, mark: Mark, ordinal: number): boolean {
    const next = this.nextAfter(i, mark);
    if (next) return next.ordinal === ordinal;
    return isOrdinal(mark) && this.goesOnInOtherWords(i, ordinal);
  }

  /** 第一，第二， … 第三个问题：. */
  private goesOnInOtherWords(i: number, ordinal: number): boolean {
    for (let j = i + 1; j < Math.min(this.marks.length, i + OTHER_WORDS_AT_MOST); j++) {
      const mark = this.marks[j];
      if (mark && isOrdinal(mark) && mark.ordinal >= ordinal) return mark.ordinal === ordinal;
    }
    return false;
  }
}
