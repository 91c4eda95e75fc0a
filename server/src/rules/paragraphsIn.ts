import type { Paragraph } from '../outline/paragraphs';
import { firstFrom } from '../outline/textLines';
import type { Outline, Span } from '../outline/types';

/** The paragraphs that begin in a stretch of the document, one after the other. */
export function* paragraphsIn({ paragraphs }: Outline, { start, end }: Span): Generator<Paragraph> {
  for (let i = firstFrom(paragraphs, start); i < paragraphs.length && paragraphs[i]!.start < end; i++)
    yield paragraphs[i]!;
}

/** The same from the last one on. */
export function* paragraphsBackIn({ paragraphs }: Outline, { start, end }: Span): Generator<Paragraph> {
  for (let i = firstFrom(paragraphs, end) - 1; i >= 0 && paragraphs[i]!.start >= start; i--) yield paragraphs[i]!;
}
