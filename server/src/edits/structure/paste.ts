/** What is pasted, with the numbers of its new place. */

import { parseOutline } from '../../outline/outline';
import { isInline } from '../../outline/part';
import type { Outline, Part, Span } from '../../outline/types';
import { applyEdits, type Edit } from '../edit';
import { isNumbered } from '../numbering';
import { renumberPart } from '../renumber';
import { numberList } from './numbers';
import { planOf, rootOf } from './plan';
import { readsAs } from './verify';
import { markerEdits, within } from './writing';

export interface Pasted {
  /** What is put in place of what was copied. */
  text: string;
  /** What changes around it, in the text before. */
  edits: Edit[];
}

/**
 * What pasting makes of the text when the lists in which the pasted parts come to stand are numbered anew; all others
 * stay as they are. Undefined where no part is pasted, where its numbers fit, or where it cannot be told safely.
 */
export function pasteRenumbered(outline: Outline, at: Span, pasted: string): Pasted | undefined {
  const going = goingOn(outline, at.start, pasted);
  const result = going.length === 0 ? undefined : numbered(outline, at, applyEdits(pasted, going), placesOf(going));
  return result ?? changed(numbered(outline, at, pasted), pasted);
}

function changed(result: Pasted | undefined, pasted: string): Pasted | undefined {
  return result && (result.text !== pasted || result.edits.length > 0) ? result : undefined;
}

/** The numbers of what is pasted as `text`, and of the lists around it. At each of the offsets `given` a part must be. */
function numbered(outline: Outline, at: Span, text: string, given: readonly number[] = []): Pasted | undefined {
  const after = parseOutline(applyEdits(outline.text, [{ ...at, newText: text }]));
  const here = { start: at.start, end: at.start + text.length };
  const plan = planOf(after);
  const branches = [...plan.branches.values()].filter(
    ({ part }) => part.range.start >= here.start && part.markEnd <= here.end && !isInline(part),
  );
  // Behind other words, or where no parts are looked for, a number is a word of the text.
  const isPart = (offset: number) =>
    branches.some(({ part: { range, markEnd } }) => range.start <= offset && offset < markEnd);
  if (!given.every((offset) => isPart(at.start + offset))) return undefined;
  const lists = new Map(branches.map((branch) => [branch.row.list, rootOf(branch)]));
  for (const [list, root] of lists) {
    // Words cannot be counted, and what was copied in the middle of a list goes on with nothing here.
    if (!list.parts.every(({ mark }) => mark.numeralKind) || numberList(root, list)) return undefined;
  }
  const { own } = markerEdits(plan);
  const inside = (edit: Edit) => edit.start >= here.start && edit.end <= here.end;
  const crossing = own.some((edit) => !inside(edit) && edit.start < here.end && edit.end > here.start);
  if (crossing || !readsAs(after, plan, own)) return undefined;
  const shift = here.end - at.end;
  return {
    text: applyEdits(text, within(own, here)),
    edits: own
      .filter((edit) => !inside(edit))
      .map((edit) => (edit.start >= here.end ? { ...edit, start: edit.start - shift, end: edit.end - shift } : edit)),
  };
}

/** The edits by which what is pasted goes on with the list before it: 一、 after 一、 would pass for a list of its own. */
function goingOn(outline: Outline, at: number, pasted: string): Edit[] {
  const tops = parseOutline(pasted).speeches.flatMap(({ parts }) => parts);
  const first = tops.find((part) => !isInline(part));
  if (!first || !isNumbered(first.mark)) return [];
  const series = first.mark.series;
  const before = openPart(outline, at, series);
  if (!before || !isNumbered(before.mark)) return [];
  const members = tops.filter(({ mark }) => mark.series === series && isNumbered(mark));
  return members.flatMap((part, i) => renumberPart(part, before.mark.ordinal + i + 1));
}

/** Where edits, which are in order, begin in the text after them. */
function placesOf(edits: readonly Edit[]): number[] {
  let shift = 0;
  return edits.map(({ start, end, newText }) => {
    const place = start + shift;
    shift += newText.length - (end - start);
    return place;
  });
}

/** The last member before an offset of the list of a series that is still open there, in the same speech. */
function openPart({ speeches }: Outline, at: number, series: string): Part | undefined {
  let level = Number.POSITIVE_INFINITY;
  const speech = speeches.findLast(({ range }) => range.start < at);
  const parts = speech?.runs.flatMap((run) => run.parts) ?? [];
  const before = parts.filter((part) => part.markEnd <= at && !isInline(part));
  for (const part of before.sort((a, b) => b.range.start - a.range.start)) {
    if (part.level < level && part.mark.series === series) return part;
    level = Math.min(level, part.level);
  }
  return undefined;
}
