/**
 * The marks at the end of a list's paragraphs (一是…； ¶ 二是…； ¶ 三是…。): they belong to the places in the list, as in
 * a list inside a paragraph, and stay where they are when its members change places.
 */

import { isInline } from '../../outline/part';
import type { Part } from '../../outline/types';
import type { Edit } from '../edit';
import { type Branch, type List, type Root, walkAll } from './plan';

/** The edits that set the marks of a list anew; `copied` are those in the second one of a part that is copied. */
export function finalMarks(root: Root, list: List): { own: Edit[]; copied: Edit[] } {
  const edits = { own: [] as Edit[], copied: [] as Edit[] };
  const between = markBetween(list.parts);
  const members = [...walkAll(root)].filter((branch) => branch.row.list === list);
  if (!between || !members.every(isSingle)) return edits;
  for (const [i, { part, copy }] of members.entries()) {
    const { end } = part.paragraph;
    const mark = i === members.length - 1 ? '。' : between;
    if (finalOf(part) !== mark) (copy ? edits.copied : edits.own).push({ start: end - 1, end, newText: mark });
  }
  return edits;
}

/** ； or ， where all but the last member end in it and the last one in 。; undefined for other lists. */
function markBetween(parts: readonly Part[]): string | undefined {
  const between = parts[0] && finalOf(parts[0]);
  if (parts.length < 2 || (between !== '；' && between !== '，')) return undefined;
  return parts.every((part, i) => finalOf(part) === (i === parts.length - 1 ? '。' : between)) ? between : undefined;
}

function finalOf({ paragraph }: Part): string {
  return paragraph.text.slice(-1);
}

/** A member of one paragraph and nothing else, with text of its own. */
function isSingle({ part, children, fresh }: Branch): boolean {
  return (
    !fresh &&
    children.length === 0 &&
    !isInline(part) &&
    part.range.end === part.paragraph.end &&
    part.paragraph.text.length > part.mark.end + 1 &&
    '；，。'.includes(finalOf(part))
  );
}
