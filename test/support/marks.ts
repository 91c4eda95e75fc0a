/** Places in a text, written into it: what stands between ⟦ and ⟧ is a span, and the marks are no text. */
import type { Span } from '../../server/src/outline/types';

export interface Marked {
  text: string;
  spans: Span[];
}

/** The text without ⟦ and ⟧, and the spans between them. */
export function unmark(marked: string): Marked {
  const spans: Span[] = [];
  let text = '';
  let start: number | undefined;
  for (const char of marked) {
    if (char === '⟦') start = text.length;
    else if (char === '⟧') {
      if (start === undefined) throw new Error(`⟧ without ⟦ in ${marked}`);
      spans.push({ start, end: text.length });
      start = undefined;
    } else text += char;
  }
  if (start !== undefined) throw new Error(`⟦ without ⟧ in ${marked}`);
  return { text, spans };
}

/** The text with ⟦ and ⟧ around the spans, which do not overlap. */
export function mark(text: string, spans: readonly Span[]): string {
  let marked = text;
  for (const { start, end } of [...spans].sort((a, b) => b.start - a.start))
    marked = `${marked.slice(0, start)}⟦${marked.slice(start, end)}⟧${marked.slice(end)}`;
  return marked;
}
