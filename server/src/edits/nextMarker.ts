/** The marker that comes next in a list, written as the list writes its markers, and the numbers that follow it. */

import type { FamilyId } from '../outline/markers';
import { familyOf, LAST } from '../outline/markers';
import type { Mark, Part, Speech } from '../outline/types';
import { formatNumeral } from '../text/numerals';
import type { Edit } from './edit';
import { isNumbered, numberedLists } from './numbering';
import { renumberPart } from './renumber';

/**
 * Markers as `mark`, which stands in `text`, with the number `ordinal` and the blanks behind it. Words may go on in two
 * ways (其次: 再次, 最后); none where the family has no such number.
 */
export function markersLike(mark: Mark, text: string, ordinal: number): string[] {
  const before = text.slice(mark.start, mark.numeralStart);
  const after = text.slice(mark.numeralEnd, mark.end) + (/^[ \u3000\u00a0\t]*/.exec(text.slice(mark.end))?.[0] ?? '');
  const numerals = mark.numeralKind
    ? [formatNumeral(mark.numeralKind, ordinal, text.slice(mark.numeralStart, mark.numeralEnd))]
    : laterWords(mark, ordinal);
  return numerals.flatMap((numeral) => (numeral === undefined ? [] : [before + numeral + after]));
}

/** 首先 → 其次; 其次 → 再次, 最后; 一方面 → 另一方面. */
function laterWords({ family }: Mark, ordinal: number): (string | undefined)[] {
  const words = familyOf(family).words ?? [];
  const next = words.find(([, value]) => value === ordinal)?.[0];
  const last = ordinal > 2 ? words.find(([, value]) => value === LAST)?.[0] : undefined;
  return [next, last];
}

/** The markers after `part` in its list, in the form that is usual there. */
export function nextMarkers(part: Part): string[] {
  if (part.mark.ordinal === LAST) return [];
  const { mark, paragraph } = model(part);
  return markersLike(mark, paragraph.text, part.mark.ordinal + 1);
}

/** The marker with number `ordinal` in the form of the list that `part` belongs to. */
export function markersOf(part: Part, ordinal: number): string[] {
  const { mark, paragraph } = model(part);
  return markersLike(mark, paragraph.text, ordinal);
}

/** The member whose form is copied: the latest up to `part`; not one in a wrong form where most are right. */
function model(part: Part): Part {
  if (!part.mark.wrong) return part;
  const alike = part.run.parts.filter(({ mark }) => mark.family === part.mark.family);
  const right = alike.filter(({ mark }) => !mark.wrong);
  return right.length * 2 >= alike.length ? (right[right.length - 1] ?? part) : part;
}

/** The first marker of a family as usually written. */
export function firstMarker(family: FamilyId): string {
  return familyOf(family).examples[0];
}

/**
 * Makes room for one more member from `from` on: the numbers of the list go up by one. Only where they are in order, as
 * nobody knows what is meant otherwise.
 */
export function makeRoom(speech: Speech, from: Part): Edit[] {
  const list = numberedLists(speech).find((parts) => parts.includes(from)) ?? [];
  const rest = list.slice(list.indexOf(from)).filter(({ mark }) => isNumbered(mark));
  if (!rest.every(({ mark }, i) => mark.ordinal === from.mark.ordinal + i)) return [];
  const edits = rest.map((part) => renumberPart(part, part.mark.ordinal + 1));
  return edits.every((some) => some.length > 0) ? edits.flat() : [];
}
