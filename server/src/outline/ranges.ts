/** Where each part ends. */
import type { Paragraph } from './paragraphs';
import type { Stretch } from './stretch';
import type { Part } from './types';

/**
 * Ends each part of a stretch where the next of the same or a higher level begins, or at a heading that breaks it off. The
 * last ones end before paragraph `to` of the body.
 */
export function closeRanges({ parts, breaks }: Stretch, body: readonly Paragraph[], to: number): void {
  const first = body[0];
  if (!first) return;
  const open: Part[] = [];
  const closeIn = (level: number, paragraph: Paragraph, at: number) => {
    while (open.length > 0 && open[open.length - 1]!.level >= level) open.pop()!.range.endIn(paragraph, at);
  };
  const closeBefore = (level: number, index: number) => {
    const previous = body[index - 1];
    if (previous) closeIn(level, previous, previous.end - previous.start);
    else closeIn(level, first, 0);
  };
  let next = 0;
  const closeAtBreaks = (before: number) => {
    for (; next < breaks.length; next++) {
      const at = breaks[next]!.paragraph.index - first.index;
      if (at >= before) return;
      closeBefore(breaks[next]!.level, at);
    }
  };
  for (const part of parts) {
    const { paragraph, level } = part;
    const at = paragraph.index - first.index;
    closeAtBreaks(at + 1);
    if (part.form === 'inline') closeIn(level, paragraph, part.range.start - paragraph.start);
    else closeBefore(level, at);
    open.push(part);
  }
  closeAtBreaks(to);
  closeBefore(0, to);
  for (const part of parts) if (part.form === 'inline') endInside(part);
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
