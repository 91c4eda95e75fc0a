/** From the changed tree to text edits. */
import type { Span } from '../../outline/types';
import { applyEdits, type Edit, replaceIn } from '../edit';
import { renumberPart } from '../renumber';
import { type Branch, type Plan, walkAll } from './plan';

/** The edits of all markers that change; those of copies, which are edits of what is copied, apart. */
export function markerEdits({ roots }: Plan): { own: Edit[]; copied: Edit[] } {
  const own: Edit[] = [];
  const copied: Edit[] = [];
  for (const branch of roots.flatMap((root) => [...walkAll(root)])) {
    if (!branch.fresh) (branch.copy ? copied : own).push(...markerEdit(branch));
  }
  return { own: own.sort(byPlace), copied: copied.sort(byPlace) };
}

function markerEdit({ part, rewriting, ordinal, numbered }: Branch): Edit[] {
  if (!rewriting) return numbered ? renumberPart(part, ordinal) : [];
  const { start } = part.mark;
  const marker = rewriting.write(ordinal) ?? part.paragraph.text.slice(start, rewriting.to);
  return replaceIn(part.paragraph, start, rewriting.to, marker);
}

/** The order of edits. */
export const byPlace = (a: Edit, b: Edit): number => a.start - b.start || a.end - b.end;
const inside = (edit: Edit, span: Span): boolean => edit.start >= span.start && edit.end <= span.end;

/** A stretch of the text as it reads after the edits in it. */
export function stretch(text: string, span: Span, edits: readonly Edit[]): string {
  return applyEdits(text.slice(span.start, span.end), within(edits, span));
}

/** The edits in a stretch, as edits of the stretch alone. */
export function within(edits: readonly Edit[], span: Span): Edit[] {
  return edits
    .filter((edit) => inside(edit, span))
    .map(({ start, end, newText }) => ({ start: start - span.start, end: end - span.start, newText }));
}

/** What happens to lines besides their markers. */
export interface Moving {
  /** What is taken out: the lines of a part and the gap at one side. */
  cut?: Span;
  /** Where the lines are put in. */
  at?: number;
  /** What stands before and after them there. */
  before?: string;
  after?: string;
  /** The lines stay and a second one of them is put in. */
  copy?: boolean;
  /** The lines stay; the gap before them changes. */
  gap?: Edit;
}

/** All edits in order. Those that touch are joined, so that nobody has to know which comes first. */
export function writeEdits(text: string, unit: Span, moving: Moving, own: readonly Edit[], inner = own): Edit[] {
  const { at } = moving;
  const put =
    at === undefined
      ? []
      : [{ start: at, end: at, newText: (moving.before ?? '') + stretch(text, unit, inner) + (moving.after ?? '') }];
  const joined: Edit[] = [];
  for (const edit of [...put, ...staying(moving, own)].sort(byPlace)) {
    if (text.slice(edit.start, edit.end) === edit.newText) continue;
    const last = joined[joined.length - 1];
    if (last?.end === edit.start) {
      joined[joined.length - 1] = { start: last.start, end: edit.end, newText: last.newText + edit.newText };
    } else joined.push(edit);
  }
  return joined;
}

/** The edits but for what is put in. */
function staying({ cut, gap }: Moving, own: readonly Edit[]): Edit[] {
  const edits = own.filter((edit) => !cut || !inside(edit, cut));
  if (cut) edits.push({ ...cut, newText: '' });
  if (gap) edits.push(gap);
  return edits.sort(byPlace);
}

/** Where the cursor is after the edits: with the words it stood at, in what was moved or copied as well. */
export function cursorAfter(
  unit: Span,
  moving: Moving,
  own: readonly Edit[],
  inner: readonly Edit[],
  offset: number,
): number {
  const { at, before = '', after = '' } = moving;
  const rest = staying(moving, own);
  const moves = at !== undefined && unit.start <= offset && offset <= unit.end;
  if (moves) {
    const until = rest.filter(({ start, end }) => end <= at && start < at);
    return placeAfter(until, at) + before.length + placeAfter(within(inner, unit), offset - unit.start);
  }
  const shift = at !== undefined && at <= offset ? before.length + stretchLength(unit, inner) + after.length : 0;
  return placeAfter(rest, offset) + shift;
}

function stretchLength({ start, end }: Span, inner: readonly Edit[]): number {
  const edits = within(inner, { start, end });
  return edits.reduce((length, edit) => length + edit.newText.length - (edit.end - edit.start), end - start);
}

/** Where an offset is after edits; at the end of what is written where it stood inside of what is replaced. */
export function placeAfter(edits: readonly Edit[], offset: number): number {
  let shift = 0;
  for (const { start, end, newText } of edits) {
    if (end <= offset) shift += newText.length - (end - start);
    else if (start < offset) return start + newText.length + shift;
  }
  return offset + shift;
}

/** Whether edits are in order and apart. */
export function areApart(edits: readonly Edit[]): boolean {
  return edits.every(({ start, end }, i) => start <= end && (i === 0 || edits[i - 1]!.end <= start));
}
