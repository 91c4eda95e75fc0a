/** Where each part ends. */
import type { Paragraph } from './paragraphs';
import type { Tree } from './tree';
import type { Part } from './types';

/** Ends each part where the next of the same or a higher level begins, or at a heading that breaks it off. */
export function closeRanges({ all, breaks, runs }: Tree, body: readonly Paragraph[]): void {
  const first = body[0];
  if (!first) return;
  const open: Part[] = [];
  const closeIn = (level: number, paragraph: Paragraph, to: number) => {
    while (open.length > 0 && open[open.length - 1]!.level >= level) open.pop()!.range.endIn(paragraph, to);
  };
  const closeBefore = (level: number, paragraph: Paragraph) => {
    const previous = body[paragraph.index - first.index - 1];
    if (previous) closeIn(level, previous, previous.end - previous.start);
    else closeIn(level, paragraph, 0);
  };
  let next = 0;
  for (const part of all) {
    const { paragraph, level } = part;
    for (; next < breaks.length && breaks[next]!.paragraph.index <= paragraph.index; next++)
      closeBefore(breaks[next]!.level, breaks[next]!.paragraph);
    if (part.form === 'inline') closeIn(level, paragraph, part.range.start - paragraph.start);
    else closeBefore(level, paragraph);
    open.push(part);
  }
  for (; next < breaks.length; next++) closeBefore(breaks[next]!.level, breaks[next]!.paragraph);
  const last = body[body.length - 1]!;
  closeIn(0, last, last.end - last.start);
  for (const { parts } of runs) for (const [i, part] of parts.entries()) endInside(part, parts[i + 1]);
}

/** A member inside a paragraph ends with its paragraph, unless its list or one inside it goes on in a later one. */
function endInside({ form, paragraph, children, range }: Part, next: Part | undefined): void {
  if (form !== 'inline' || (next !== undefined && next.paragraph !== paragraph)) return;
  const below = children[children.length - 1]?.range;
  if (below && below.end > paragraph.end) {
    if (below.end < range.end) range.endLike(below);
  } else if (paragraph.end < range.end) {
    range.endIn(paragraph, paragraph.end - paragraph.start);
  }
}
