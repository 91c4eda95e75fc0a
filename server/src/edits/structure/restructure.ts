/**
 * Structure editing (调整结构): what moving, promoting, copying or deleting a part makes of the text, with its whole
 * subtree and with right numbers in the lists it left and joined; every other list stays as it is. The change is
 * planned in the tree, written as edits, and the text that comes out is parsed: where it does not read as planned,
 * nothing is done.
 */
import { isSameSeries } from '../../outline/inlineRuns';
import { isInline } from '../../outline/part';
import type { Outline, Part, Span } from '../../outline/types';
import { lineBreakOf } from '../../text/lines';
import { pushAll } from '../../text/pushAll';
import type { Edit } from '../edit';
import { gapLike, lastRow, markAs, newRow, newStyle, styleOf } from './families';
import { finalMarks } from './finalMarks';
import { restructureInline } from './inline';
import { moveLines } from './moving';
import { numberList } from './numbers';
import {
  attach,
  type Branch,
  copyOf,
  detach,
  isLayer,
  type List,
  levelOf,
  type Plan,
  planOf,
  type Root,
  rootOf,
  walk,
} from './plan';
import { type Declined, isDeclined, type Problem } from './problems';
import { gapAfter, gapBefore, isWithin, lineUnit, withResidue } from './units';
import { readsAs } from './verify';
import { areApart, byPlace, cursorAfter, type Moving, markerEdits, placeAfter, writeEdits } from './writing';

/** What is done to a part. To move it `before` or `after` another makes it its sibling, `inside` its last child. */
export type Action =
  | 'promote'
  | 'demote'
  | 'moveUp'
  | 'moveDown'
  | 'duplicate'
  | 'delete'
  | { move: 'before' | 'after' | 'inside'; target: Part };

export interface Change {
  /** In order and apart. */
  edits: Edit[];
  /** Where the cursor goes, in the text after the edits. */
  cursor: number;
}

/** What an action makes of the text; `offset` is the cursor, which stays with the words it stands at. */
export function restructure(
  outline: Outline,
  part: Part,
  action: Action,
  offset = part.range.start,
): Change | Declined {
  if (isInline(part)) return restructureInline(outline, part, action, offset);
  const unit = lineUnit(outline, part);
  if (!unit) return { problem: 'inline' };
  const plan = planOf(outline);
  const branch = plan.branches.get(part)!;
  const job: Job = { outline, plan, branch, unit, offset };
  if (action === 'delete') return remove(job);
  if (action === 'duplicate') return duplicate(job);
  if (action === 'moveDown') {
    const next = beside(branch, 1);
    if (isDeclined(next)) return next;
    // The next one goes in front: the gaps stay where they are.
    const other = lineUnit(outline, next.part);
    if (!other) return { problem: 'inline' };
    return move({ ...job, branch: next, unit: other }, { move: 'before', target: branch });
  }
  const goal = goalOf(plan, branch, action);
  return isDeclined(goal) ? goal : move(job, goal);
}

interface Job {
  outline: Outline;
  plan: Plan;
  /** What is moved, copied or deleted. */
  branch: Branch;
  /** Its lines. */
  unit: Span;
  offset: number;
}

interface Goal {
  move: 'before' | 'after' | 'inside';
  target: Branch;
}

function goalOf(
  { branches }: Plan,
  branch: Branch,
  action: Exclude<Action, 'delete' | 'duplicate' | 'moveDown'>,
): Goal | Declined {
  switch (action) {
    case 'promote': {
      const { parent } = branch;
      // Behind all that stands in its parent: nobody else changes his place in the tree.
      return parent.parent ? { move: 'after', target: parent as Branch } : { problem: 'top' };
    }
    case 'demote': {
      const previous = beside(branch, -1);
      return isDeclined(previous) ? { problem: 'noHolder' } : { move: 'inside', target: previous };
    }
    case 'moveUp': {
      const previous = beside(branch, -1);
      return isDeclined(previous) ? previous : { move: 'before', target: previous };
    }
    default: {
      const target = branches.get(action.target);
      if (!target || isWithin(action.target, branch.part)) return { problem: 'itself' };
      return { move: action.move, target };
    }
  }
}

/** The sibling before or after in the same list. */
function beside(branch: Branch, step: 1 | -1): Branch | Declined {
  const siblings = branch.parent.children.filter(({ row }) => row === branch.row);
  return siblings[siblings.indexOf(branch) + step] ?? { problem: step < 0 ? 'first' : 'last' };
}

function move(job: Job, { move: where, target }: Goal): Change | Declined {
  const { outline, branch } = job;
  const targetLines = lineUnit(outline, target.part);
  if (!targetLines || isInline(target.part)) return { problem: 'inline' };
  const unit = withResidue(outline, job.unit);
  const other = withResidue(outline, targetLines);
  // A heading without a number between two siblings leads the second one, and would lead another.
  if (target.row === branch.row && leads(outline, other, unit)) return { problem: 'unsure' };
  const homes = [rootOf(target), rootOf(branch)];
  const left = branch.row.list;
  const parent = where === 'inside' ? target : target.parent;
  const wasFirst = beside(branch, -1);

  detach(branch);
  const sibling = where === 'inside' ? lastRow(target) : target;
  let problem: Problem | undefined;
  let like: Part | undefined;
  if (sibling) {
    const { row } = sibling;
    const members = parent.children.filter((child) => child.row === row);
    like = row === branch.row && !isDeclined(wasFirst) ? branch.part : gapModel(members, homes[0]!);
    const step = where === 'before' ? 0 : 1;
    attach(branch, parent, parent.children.indexOf(sibling) + step, row);
    const model = members.findLast(({ part }) => !part.mark.wrong) ?? sibling;
    problem = markAs(branch, styleOf(model.part), homes);
  } else {
    const found = newStyle(target, !isLayer(branch.part.mark.family), homes);
    if (typeof found === 'string') return { problem: found };
    const [style, usual] = found;
    like = usual;
    attach(branch, parent, parent.children.length, newRow(homes[0]!, style, levelOf(target) + 1));
    problem = markAs(branch, style, homes);
  }
  if (problem) return { problem };
  const moving = moveLines(outline.text, unit, other, where === 'before', gapLike(outline.text, like));
  return finish({ ...job, unit }, [left], moving);
}

/** Whether a heading without a number stands between the lines of two parts. */
function leads({ paragraphs }: Outline, one: Span, other: Span): boolean {
  const [from, to] = one.end <= other.start ? [one.end, other.start] : [other.end, one.start];
  return paragraphs.some(({ start, role, scan }) => start >= from && start < to && role === 'heading' && !scan.start);
}

/** A part of a list whose gap is that of all but the first: the first may be nearer to what stands before the list. */
export function gapModel(members: readonly Branch[], root: Root): Part {
  const first = members[0]!.part;
  const other = root.speech.runs.find(
    ({ parts }) => parts.length > 1 && isSameSeries(parts[0]!.mark, first.mark) && !parts.some(isInline),
  );
  return members[1]?.part ?? other?.parts[1] ?? first;
}

function remove(job: Job): Change | Declined {
  const { outline, branch, unit, plan } = job;
  const { text } = outline;
  const { list } = branch.row;
  const below = listsIn(branch);
  detach(branch);
  const left = branch.parent.children.filter(({ row }) => row === branch.row);
  const own = gapBefore(text, unit.start);
  const after = gapAfter(text, unit.end);
  const moving: Moving = {
    cut: own ? { start: own.start, end: unit.end } : { start: unit.start, end: after.end },
  };
  const next = { ...job, offset: after.end };
  const change = finish(next, [list, ...below], moving);
  if (!isDeclined(change) || change.problem !== 'unsure' || left.length !== 1 || left[0]!.children.length > 0)
    return change;
  // What is left alone may be no part any more.
  detach(left[0]!);
  const { own: edits } = markerEdits(plan);
  const all = writeEdits(text, unit, moving, edits);
  return readsAs(outline, plan, all) ? { edits: all, cursor: placeAfter(all, after.end) } : change;
}

function duplicate(job: Job): Change | Declined {
  const { outline, branch, unit } = job;
  const { text } = outline;
  const members = branch.parent.children.filter(({ row }) => row === branch.row);
  const like = members[0] === branch ? gapModel(members, rootOf(branch)) : branch.part;
  const gap = gapLike(text, like) ?? lineBreakOf(text);
  const twin = copyOf(branch);
  attach(twin, branch.parent, branch.parent.children.indexOf(branch) + 1, branch.row);
  return finish(job, [branch.row.list], { at: unit.end, before: gap, after: '', copy: true });
}

/** The lists that run on through the speech of which members stand below a branch. */
function listsIn(branch: Branch): List[] {
  return [...walk(branch)].map(({ row }) => row.list).filter(({ runsOn }) => runsOn);
}

/** Numbers the lists, writes the edits, and looks whether the text then reads as the tree says. */
function finish(job: Job, lists: readonly List[], moving: Moving): Change | Declined {
  const { outline, plan, branch, unit, offset } = job;
  const rewritten = [...walk(branch)].filter(({ rewriting }) => rewriting).map(({ row }) => row.list);
  const touched = new Set([...lists, branch.row.list, ...listsIn(branch), ...rewritten]);
  for (const root of plan.roots) {
    for (const list of touched) {
      const problem = numberList(root, list);
      if (problem) return { problem };
    }
  }
  const { own, copied } = markerEdits(plan);
  for (const root of plan.roots) {
    for (const list of touched) {
      const marks = finalMarks(root, list);
      pushAll(own, marks.own);
      pushAll(copied, marks.copied);
    }
  }
  own.sort(byPlace);
  copied.sort(byPlace);
  const inner = moving.copy ? copied : own;
  const all = writeEdits(outline.text, unit, moving, own, inner);
  const deleted = moving.cut && moving.at === undefined;
  if (!areApart(all) || !readsAs(outline, plan, all, !moving.copy && !deleted)) return { problem: 'unsure' };
  return { edits: all, cursor: cursorAfter(unit, moving, own, inner, moving.copy ? branch.part.markEnd : offset) };
}
