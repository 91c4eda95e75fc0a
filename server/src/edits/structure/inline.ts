/**
 * Items inside a paragraph (一是…；二是…。): they change places within the sentence. The mark at the end of each place
 * stays where it is, and so does what leads in to the list.
 */

import { isInline } from '../../outline/part';
import type { Outline, Part, Span } from '../../outline/types';
import type { Edit } from '../edit';
import { numberList } from './numbers';
import { attach, type Branch, copyOf, detach, type Plan, planOf, rootOf } from './plan';
import type { Declined } from './problems';
import type { Action, Change } from './restructure';
import { finalMarkAt, inlineItems, wordsEnd } from './units';
import { readsAs } from './verify';
import { areApart, markerEdits, placeAfter, stretch, within } from './writing';

/** What an action makes of an item inside a paragraph; what would take it out of its list is declined. */
export function restructureInline(outline: Outline, part: Part, action: Action, offset: number): Change | Declined {
  const items = inlineItems(outline, part);
  if (!items) return { problem: part.paragraph.pieces.length > 1 ? 'wrapped' : 'inline' };
  const plan = planOf(outline);
  const branch = plan.branches.get(part)!;
  const at = part.run.parts.indexOf(part);
  const job: Job = { outline, plan, branch, items, at, offset };
  if (typeof action === 'object') {
    const to = part.run.parts.indexOf(action.target);
    if (to === at) return { problem: 'itself' };
    if (to < 0 || action.move === 'inside' || !isInline(action.target)) return { problem: 'inline' };
    const place = to + (action.move === 'after' ? 1 : 0);
    return reorder(job, place > at ? place - 1 : place);
  }
  switch (action) {
    case 'moveUp':
      return at === 0 ? { problem: 'first' } : reorder(job, at - 1);
    case 'moveDown':
      return at === items.length - 1 ? { problem: 'last' } : reorder(job, at + 1);
    case 'duplicate':
      return duplicate(job);
    case 'delete':
      return remove(job);
    default:
      return { problem: 'inline' };
  }
}

interface Job {
  outline: Outline;
  plan: Plan;
  branch: Branch;
  /** The items of its list, final marks excluded. */
  items: readonly Span[];
  /** Its place among them. */
  at: number;
  offset: number;
}

function siblings({ parent, row }: Branch): Branch[] {
  return parent.children.filter((child) => child.row === row);
}

/** Puts the item at another place of its list; those between move up. */
function reorder(job: Job, to: number): Change | Declined {
  const { plan, branch, items, at, outline, offset } = job;
  const order = items.map((_, i) => i);
  order.splice(to, 0, ...order.splice(at, 1));
  if (!order.every((from, i) => staysApart(outline.text, items[from]!, items[i]!))) return { problem: 'unsure' };
  const other = siblings(branch)[to]!;
  const { parent } = branch;
  detach(branch);
  attach(branch, parent, parent.children.indexOf(other) + (to > at ? 1 : 0), branch.row);
  const problem = numberList(rootOf(branch), branch.row.list);
  if (problem) return { problem };
  const { own } = markerEdits(plan);
  const swaps = order.flatMap((from, i): Edit[] =>
    from === i ? [] : [{ ...items[i]!, newText: stretch(outline.text, items[from]!, own) }],
  );
  const edits = [
    ...own.filter((edit) => !swaps.some((swap) => edit.start >= swap.start && edit.end <= swap.end)),
    ...swaps,
  ];
  const source = items[at]!;
  const inItem = Math.min(Math.max(offset, source.start), source.end) - source.start;
  return finish(job, edits, (sorted) => placeAfter(sorted, items[to]!.start) + placeAfter(within(own, source), inItem));
}

/** Whether it can be told at another place where the item ends and the mark of that place begins: not 为什么？ and none. */
function staysApart(text: string, item: Span, place: Span): boolean {
  const words = text.slice(item.start, item.end);
  return wordsEnd(words + finalMarkAt(text, place.end)) === words.length;
}

/** A second item behind the item. */
function duplicate(job: Job): Change | Declined {
  const { plan, branch, items, at, outline } = job;
  const { text } = outline;
  const twin = copyOf(branch);
  attach(twin, branch.parent, branch.parent.children.indexOf(branch) + 1, branch.row);
  const problem = numberList(rootOf(branch), branch.row.list);
  if (problem) return { problem };
  const { own, copied } = markerEdits(plan);
  const copy = stretch(text, items[at]!, copied);
  const mark = placeAfter(within(copied, items[at]!), branch.part.markEnd - items[at]!.start);
  const next = items[at + 1];
  if (next) {
    const between = text.slice(items[at]!.end, next.start);
    const put = { start: next.start, end: next.start, newText: copy + between };
    return finish(
      job,
      [put, ...own],
      (sorted) =>
        placeAfter(
          sorted.filter((edit) => edit !== put),
          next.start,
        ) + mark,
    );
  }
  const { end } = items[at]!;
  const before = items[at - 1];
  const between = before ? text.slice(before.end, items[at]!.start) : '；';
  const put = { start: end, end, newText: between + copy };
  const place = (sorted: Edit[]) =>
    placeAfter(
      sorted.filter((edit) => edit !== put),
      end,
    ) +
    between.length +
    mark;
  return finish(job, [...own, put], place);
}

function remove(job: Job): Change | Declined {
  const { plan, branch, items, at } = job;
  const { parent, row } = branch;
  const gone =
    at < items.length - 1
      ? { start: items[at]!.start, end: items[at + 1]!.start }
      : { start: items[at - 1]?.end ?? items[at]!.start, end: items[at]!.end };
  detach(branch);
  const problem = numberList(rootOf(parent), row.list);
  if (problem) return { problem };
  const { own } = markerEdits(plan);
  const edits = [{ ...gone, newText: '' }, ...own];
  const change = finish(job, edits, (sorted) => placeAfter(sorted, gone.start));
  const left = siblings(branch);
  if (!('problem' in change) || left.length !== 1 || left[0]!.children.length > 0) return change;
  // What is left alone may be no item any more.
  detach(left[0]!);
  return finish(job, edits, (sorted) => placeAfter(sorted, gone.start));
}

function finish({ outline, plan }: Job, edits: Edit[], cursor: (sorted: Edit[]) => number): Change | Declined {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  if (!areApart(sorted) || !readsAs(outline, plan, sorted)) return { problem: 'unsure' };
  return { edits: joinTouching(sorted), cursor: cursor(sorted) };
}

function joinTouching(edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const last = joined[joined.length - 1];
    if (last?.end !== edit.start) joined.push(edit);
    else joined[joined.length - 1] = { start: last.start, end: edit.end, newText: last.newText + edit.newText };
  }
  return joined;
}
