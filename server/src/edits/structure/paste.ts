/** What is pasted, with the numbers of its new place. */
import { parseOutline } from '../../outline/outline';
import { isInline } from '../../outline/part';
import type { Outline, Span } from '../../outline/types';
import { applyEdits, type Edit } from '../edit';
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
  const text = applyEdits(outline.text, [{ ...at, newText: pasted }]);
  const after = parseOutline(text);
  const here = { start: at.start, end: at.start + pasted.length };
  const plan = planOf(after);
  const branches = [...plan.branches.values()].filter(
    ({ part }) => part.range.start >= here.start && part.markEnd <= here.end && !isInline(part),
  );
  const lists = new Map(branches.map((branch) => [branch.row.list, rootOf(branch)]));
  for (const [list, root] of lists) {
    // Words cannot be counted, and what was copied in the middle of a list goes on with nothing here.
    if (!list.parts.every(({ mark }) => mark.numeralKind) || numberList(root, list)) return undefined;
  }
  const { own } = markerEdits(plan);
  const inside = (edit: Edit) => edit.start >= here.start && edit.end <= here.end;
  const crossing = own.some((edit) => !inside(edit) && edit.start < here.end && edit.end > here.start);
  if (own.length === 0 || crossing || !readsAs(after, plan, own)) return undefined;
  const shift = here.end - at.end;
  return {
    text: applyEdits(pasted, within(own, here)),
    edits: own
      .filter((edit) => !inside(edit))
      .map((edit) => (edit.start >= here.end ? { ...edit, start: edit.start - shift, end: edit.end - shift } : edit)),
  };
}
