/** What an announcement announces: the list that follows it. */
import { firstWhere } from '../text/splice';
import type { ScannedAnnouncement } from './announcements';
import type { Paragraph } from './paragraphs';
import { placeIn } from './place';
import type { Tree } from './tree';
import type { Announcement, Part, Run } from './types';

/** Ties each announcement to the list that follows it. The body is so many paragraphs long, the closing left out. */
export function bindAnnouncements(tree: Tree, length: number): Announcement[] {
  const { body, all: parts } = tree;
  const found: Announcement[] = [];
  for (const paragraph of tree.announcing) {
    const i = paragraph.index - body[0]!.index;
    if (i >= length) break;
    const after = i + 1 < length ? body[i + 1] : undefined;
    for (const scanned of paragraph.scan.announcements) {
      const span = placeIn(paragraph, scanned.start, scanned.end);
      const { start } = span;
      const part = parts[firstWhere(parts, ({ range }) => range.start >= start)];
      const bound =
        part && part.run.parts[0] === part && (scanned.spoken || isAdjacent(paragraph, after, scanned, part));
      found.push({
        paragraph,
        span,
        number: placeIn(paragraph, scanned.numberStart, scanned.numberEnd),
        count: scanned.count,
        target: bound ? meant(part.run, tree, scanned) : undefined,
      });
    }
  }
  return found;
}

/** The list that is meant: the next one, or the sections after it where they are as many as announced. */
function meant(run: Run, tree: Tree, { count, spoken }: ScannedAnnouncement): Run {
  if (!spoken || count === undefined || run.parts.length === count) return run;
  const later = tree.tops.find(
    (other) => other !== run && other.parts[0]!.range.start > run.parts[0]!.range.start && other.parts.length === count,
  );
  return later ?? run;
}

/** Whether a list begins at once after an announcement: in its sentence or the next, or in the next paragraph. */
function isAdjacent(
  paragraph: Paragraph,
  next: Paragraph | undefined,
  scanned: ScannedAnnouncement,
  part: Part,
): boolean {
  if (part.paragraph === paragraph) return part.mark.start - scanned.end <= 20;
  return part.paragraph === next && part.form !== 'inline' && paragraph.text.length - scanned.end <= 2;
}
