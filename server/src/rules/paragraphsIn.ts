import type { Paragraph } from '../outline/paragraphs';
import type { Outline, Span } from '../outline/types';

/** The paragraphs that begin in a stretch of the document. */
export function paragraphsIn({ paragraphs }: Outline, { start, end }: Span): Paragraph[] {
  return paragraphs.slice(firstFrom(paragraphs, start), firstFrom(paragraphs, end));
}

/** The index of the first paragraph that begins at `offset` or later. */
export function firstFrom(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
