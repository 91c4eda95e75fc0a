/** What the tree of a speech is read in: stretches of its body, and the lists that are open in one. */
import { familyOf } from './markers';
import type { Paragraph } from './paragraphs';
import type { Mark, Part, Run } from './types';

/**
 * A stretch of the body, from a part of the highest level beside which nothing else is open to the next such part. How
 * it is read depends on what stands in it, on a few facts about the list of that part, on what stood inside what before
 * it, and on whether some lists go on after it. So after a change most stretches stay as they are (tree.ts).
 */
export interface Stretch {
  /** The part with which it begins; undefined for what stands before all such parts. */
  first: Part | undefined;
  /** What counted of the list of `first` when it was placed. */
  list: ListSoFar;
  /** In the order of the text. */
  parts: Part[];
  /** The lists that begin here, in the order of the text. */
  runs: Run[];
  /** Unnumbered headings that end what stands before them: the heading and the level from which on parts end. */
  breaks: { paragraph: Paragraph; level: number }[];
  /** Which series stand directly inside which here. */
  nested: string[];
  /** The series of which it was asked how they go on: where last, in paragraphs from the beginning of the stretch. */
  asked: { series: string; at: number }[];
  /** The pairs of series of which it was asked whether the one stood inside the other before. */
  askedNested: string[];
}

/** A list of the highest level up to one of its members. */
export interface ListSoFar {
  /** It has other members. */
  hasOthers: boolean;
  /** One of those before the last is more than a paragraph. */
  isLoose: boolean;
  /** An unnumbered heading stood inside one of its members; asked only where such a heading may end the list. */
  hasHeadings: boolean;
}

export function newStretch(first: Part | undefined, list: ListSoFar): Stretch {
  const parts = first ? [first] : [];
  return { first, list, parts, runs: [], breaks: [], nested: [], asked: [], askedNested: [] };
}

export function isSameList(a: ListSoFar, b: ListSoFar): boolean {
  return a.hasOthers === b.hasOthers && a.isLoose === b.isLoose && a.hasHeadings === b.hasHeadings;
}

/** Stands in `asked` for all series of 第一， 第二点： and the like, which may go on in other words. */
export const ORDINALS = '第';

/** Adds what is not there yet to one of the short lists of a stretch. */
export function addOnce(list: string[], one: string): void {
  if (!list.includes(one)) list.push(one);
}

/** Notes where it was asked last how a series goes on. */
export function noteAsked({ asked }: Stretch, series: string, at: number): void {
  const known = asked.find((one) => one.series === series);
  if (known) known.at = at;
  else asked.push({ series, at });
}

/** There are few series, and their pairs are asked about all the time. */
const pairs = new Map<string, Map<string, string>>();

/** Two series, the one directly inside the other. */
export function pairOf({ series: outer }: Mark, { series: inner }: Mark): string {
  const known = pairs.get(outer)?.get(inner);
  if (known !== undefined) return known;
  const made = `${outer}>${inner}`;
  const inners = pairs.get(outer) ?? new Map<string, string>();
  pairs.set(outer, inners.set(inner, made));
  return made;
}

/** A run that may still go on. */
export interface Frame {
  run: Run;
  /** Its latest member. */
  part: Part;
  /** Its latest member stands inside a paragraph. */
  inline: boolean;
  /** An unnumbered heading stood inside one of its members. */
  hasHeadings: boolean;
  /** An unnumbered heading stands after its latest member. */
  headingSince: boolean;
}

export function last(frame: Frame): Mark {
  return frame.part.mark;
}

/** Whether the list is of a kind that an unnumbered heading may end. */
export function mayBreak(frame: Frame): boolean {
  return familyOf(last(frame).family).rank > 10;
}
