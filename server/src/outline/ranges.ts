/** Where each part ends. */
import type { Paragraph } from './paragraphs';
import type { Tree } from './tree';
import type { Part } from './types';

/** Ends each part where the next of the same or a higher level begins, or at a heading that breaks it off. */
export function closeRanges(tree: Tree, body: readonly Paragraph[], bodyEnd: number): void {
  const endBefore = new Map(body.map((paragraph, i) => [paragraph, body[i - 1]?.end ?? paragraph.start]));
  const stops: { at: number; end: number; level: number; part?: Part }[] = tree.breaks.map(({ paragraph, level }) => ({
    at: paragraph.start,
    end: endBefore.get(paragraph)!,
    level,
  }));
  for (const part of tree.runs.flatMap((run) => run.parts)) {
    const end = part.form === 'inline' ? part.range.start : endBefore.get(part.paragraph)!;
    stops.push({ at: part.range.start, end, level: part.level, part });
  }
  stops.sort((a, b) => a.at - b.at);
  const open: Part[] = [];
  for (const stop of stops) {
    while (open.length > 0 && open[open.length - 1]!.level >= stop.level) open.pop()!.range.end = stop.end;
    if (stop.part) open.push(stop.part);
  }
  for (const part of open) part.range.end = bodyEnd;
  // A member inside a paragraph ends with its paragraph, unless its list or one inside it goes on in a later one.
  for (const { parts } of tree.runs) {
    for (const [i, part] of parts.entries()) {
      const next = parts[i + 1];
      const goesOn = next !== undefined && next.paragraph !== part.paragraph;
      if (part.form !== 'inline' || goesOn) continue;
      const below = part.children[part.children.length - 1]?.range.end ?? 0;
      part.range.end = Math.min(part.range.end, Math.max(part.paragraph.end, below));
    }
  }
}
