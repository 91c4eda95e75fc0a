/** Where each part ends. */
import type { Paragraph } from './paragraphs';
import type { Stretch } from './stretch';
import type { Part } from './types';

/**
 * Ends each part of a stretch where the next of the same or a higher level begins, or at a heading that breaks it off. The
 * last ones end before paragraph `to` of the body.
 */
export function closeRanges({ parts, breaks }: Stretch, body: readonly Paragraph[], to: number): void {
  if (body.length === 0) return;
  const begin = body[0]!.index;
  let next = 0;
  for (const part of parts) {
    const { paragraph, level } = part;
    const at = paragraph.index - begin;
    next = closeAtBreaks(breaks, next, body, at + 1);
    if (part.form === 'inline') closeIn(level, paragraph, part.range.start - paragraph.start);
    else closeBefore(level, body, at);
    open.push(part);
  }
  closeAtBreaks(breaks, next, body, to);
  closeBefore(0, body, to);
  for (const part of parts) if (part.form === 'inline') endInside(part);
}

/** The parts that are still open, the innermost last. One list is enough for the thousands of stretches. */
const open: Part[] = [];

/** Ends the open parts of a level and those inside them at a place in a paragraph. */
function closeIn(level: number, paragraph: Paragraph, at: number): void {
  while (open.length > 0 && open[open.length - 1]!.level >= level) open.pop()!.range.endIn(paragraph, at);
}

/** The same before the paragraph at `index` of the body. */
function closeBefore(level: number, body: readonly Paragraph[], index: number): void {
  const previous = body[index - 1];
  if (previous) closeIn(level, previous, previous.end - previous.start);
  else closeIn(level, body[0]!, 0);
}

/** The same at the breaks from `from` on that stand before paragraph `to`; returns the first that does not. */
function closeAtBreaks(breaks: Stretch['breaks'], from: number, body: readonly Paragraph[], to: number): number {
  let next = from;
  for (; next < breaks.length; next++) {
    const at = breaks[next]!.paragraph.index - body[0]!.index;
    if (at >= to) break;
    closeBefore(breaks[next]!.level, body, at);
  }
  return next;
}

/** A member inside a paragraph ends with its paragraph, unless its list or one inside it goes on in a later one. */
function endInside({ paragraph, children, range, run: { parts } }: Part): void {
  if (parts[parts.length - 1]!.paragraph !== paragraph) return;
  const below = children[children.length - 1]?.range;
  if (below && below.end > paragraph.end) {
    if (below.end < range.end) range.endLike(below);
  } else if (paragraph.end < range.end) {
    range.endIn(paragraph, paragraph.end - paragraph.start);
  }
}
