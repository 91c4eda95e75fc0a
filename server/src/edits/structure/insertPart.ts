/**
 * A new part behind the one at the cursor: of the same level, with the next number, on a line of its own with the
 * indent and the blank lines of its siblings. In a list inside a paragraph it is the next item of the sentence. Where
 * the cursor is in no part, it is the first part of the speech.
 */
import type { Paragraph } from '../../outline/paragraphs';
import { isInline } from '../../outline/part';
import type { Outline, Part, Span } from '../../outline/types';
import { skipBlanks } from '../../text/characters';
import { lineBreakOf, lineEnd, lineStart } from '../../text/lines';
import type { Edit } from '../edit';
import { firstMarker, markersOf } from '../nextMarker';
import { gapLike } from './families';
import { numberList } from './numbers';
import { attach, type Branch, detach, type Plan, planOf, type Root, rootOf } from './plan';
import type { Declined } from './problems';
import { type Change, gapModel } from './restructure';
import { gapBefore, inlineItems, lineUnit } from './units';
import { readsAs } from './verify';
import { areApart, markerEdits, placeAfter, writeEdits } from './writing';

/** A new part behind the innermost part at an offset, or the first part of the speech there. */
export function insertPart(outline: Outline, part: Part | undefined, offset: number): Change | Declined {
  if (!part) return insertFirst(outline, offset);
  if (isInline(part)) return insertItem(outline, part);
  const unit = lineUnit(outline, part);
  if (!unit) return { problem: 'inline' };
  const plan = planOf(outline);
  const branch = plan.branches.get(part)!;
  const siblings = branch.parent.children.filter(({ row }) => row === branch.row);
  const fresh = newBranch(branch);
  attach(fresh, branch.parent, branch.parent.children.indexOf(branch) + 1, branch.row);
  const like = siblings[0] === branch ? gapModel(siblings, rootOf(branch)) : part;
  const gap = gapLike(outline.text, like) ?? lineBreakOf(outline.text);
  const lead = outline.text.slice(unit.start, part.range.start).replace('**', '');
  return finish(outline, plan, fresh, { at: unit.end, before: gap + lead, after: '' });
}

/** A branch for a part that is not there yet; it is like another. */
function newBranch(like: Branch): Branch {
  return { ...like, children: [], rewriting: undefined, copy: false, fresh: true };
}

/** 一是…；二是…。: the next item, in front of the mark that ends the list. */
function insertItem(outline: Outline, part: Part): Change | Declined {
  const { text } = outline;
  const items = inlineItems(outline, part);
  if (!items) return { problem: part.paragraph.pieces.length > 1 ? 'wrapped' : 'inline' };
  const at = part.run.parts.indexOf(part);
  const plan = planOf(outline);
  const branch = plan.branches.get(part)!;
  const fresh = newBranch(branch);
  attach(fresh, branch.parent, branch.parent.children.indexOf(branch) + 1, branch.row);
  const [before, after] = at + 1 < items.length ? [items[at], items[at + 1]] : [items[at - 1], items[at]];
  // A list of one has no mark between its items yet.
  const between = before && after ? text.slice(before.end, after.start) : '；';
  return finish(outline, plan, fresh, { at: items[at]!.end, before: between, after: '' });
}

interface Putting {
  at: number;
  before: string;
  after: string;
}

function finish(outline: Outline, plan: Plan, fresh: Branch, { at, before, after }: Putting): Change | Declined {
  const problem = numberList(rootOf(fresh), fresh.row.list);
  if (problem) return { problem };
  const marker = fresh.rewriting?.write(fresh.ordinal) ?? markersOf(fresh.part, fresh.ordinal)[0];
  if (marker === undefined) return { problem: 'numbers' };
  const { own } = markerEdits(plan);
  return written(outline, plan, fresh, own, { at, before: before + marker, after });
}

/** Where an empty marker is not read as one yet (第二章 without a heading), only all the others must stay as they are. */
function written(
  outline: Outline,
  plan: Plan,
  fresh: Branch,
  own: readonly Edit[],
  { at, before, after }: Putting,
): Change | Declined {
  const nothing: Span = { start: at, end: at };
  const edits = writeEdits(outline.text, nothing, { at, before, after }, own);
  const cursor =
    placeAfter(
      own.filter(({ end }) => end <= at),
      at,
    ) + before.length;
  const reads = () => areApart(edits) && readsAs(outline, plan, edits);
  if (reads()) return { edits, cursor };
  detach(fresh);
  return reads() ? { edits, cursor } : { problem: 'unsure' };
}

/** 一、 behind the paragraph at the cursor, in front of the parts that are there; on an empty line in its place. */
function insertFirst(outline: Outline, offset: number): Change | Declined {
  const { text, paragraphs } = outline;
  const plan = planOf(outline);
  const root = rootAt(plan, offset);
  const first = root?.children.find(({ part }) => !isInline(part));
  if (root && first) {
    const unit = lineUnit(outline, first.part);
    if (!unit || offset > unit.start) return { problem: 'noPlace' };
    const fresh = newBranch(first);
    attach(fresh, root, root.children.indexOf(first), first.row);
    const members = root.children.filter(({ row }) => row === first.row && row !== fresh.row);
    const gap = gapLike(text, gapModel([first, ...members], root)) ?? lineBreakOf(text);
    const lead = text.slice(unit.start, first.part.range.start).replace('**', '');
    return finish(outline, plan, fresh, { at: unit.start, before: lead, after: gap });
  }
  const marker = firstMarker('han');
  const line = { start: lineStart(text, offset), end: lineEnd(text, offset) };
  const paragraph = paragraphs.find(({ start, end }) => start <= line.end && end >= line.start);
  if (!paragraph) {
    // An empty line: what is there of an indent stays.
    const edits = [{ start: line.end, end: line.end, newText: marker }];
    return { edits, cursor: line.end + marker.length };
  }
  if (!MAY_LEAD.includes(paragraph.role) || root?.children.length) return { problem: 'noPlace' };
  const end = lineEnd(text, paragraph.end);
  const before = lineBreakOf(text) + blankLines(text, paragraph) + indentOf(text, paragraph) + marker;
  return { edits: [{ start: end, end, newText: before }], cursor: end + before.length };
}

const MAY_LEAD = ['title', 'note', 'salutation', 'addressee', 'opening', 'body', 'heading'];

function rootAt({ roots }: Plan, offset: number): Root | undefined {
  return roots.findLast(({ speech }) => speech.range.start <= offset) ?? roots[0];
}

/** As many blank lines as stand before a paragraph. */
function blankLines(text: string, { start, blanksBefore }: Paragraph): string {
  const gap = gapBefore(text, lineStart(text, start));
  return gap ? lineBreakOf(text).repeat(blanksBefore) : '';
}

/** The indent of a paragraph, where it is one of running text. */
function indentOf(text: string, { start, role }: Paragraph): string {
  if (!['opening', 'body', 'heading'].includes(role)) return '';
  const from = lineStart(text, start);
  return text.slice(from, Math.min(skipBlanks(text, from), start));
}
