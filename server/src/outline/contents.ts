/** 目录: a table of contents repeats the headings of the text. It is no part of the outline. */
import type { Paragraph } from './paragraphs';

const LABEL = /^目[ \u3000]*[录次][：:]?$/;
const LEADER = /[\s\u3000.．…·•\-—]*\d{0,3}$/;
/** Fewer headings in a row are parts still without text. */
const LINES_AT_LEAST = 3;

/** The lines of the tables of contents of a text, their labels included. */
export function findContents(paragraphs: readonly Paragraph[]): Set<Paragraph> {
  const contents = new Set<Paragraph>();
  let places: Map<string, number> | undefined;
  for (let i = 0; i < paragraphs.length; i++) {
    const labelled = LABEL.test(paragraphs[i]!.text);
    const from = labelled ? i + 1 : i;
    let to = from;
    while (to < paragraphs.length && isEntry(paragraphs[to]!)) to++;
    if (to - from >= (labelled ? 1 : LINES_AT_LEAST)) {
      places ??= new Map(paragraphs.map((paragraph, at) => [nameOf(paragraph), at]));
      // The headings come again, with their text.
      const end = repeatedUpTo(paragraphs, from, to, places);
      if (labelled || end - from >= LINES_AT_LEAST)
        for (let k = i; k < Math.max(end, from); k++) contents.add(paragraphs[k]!);
    }
    i = Math.max(i, to - 1);
  }
  return contents;
}

/** A heading alone on its line, perhaps with a page number. */
function isEntry({ scan, text }: Paragraph): boolean {
  return scan.start !== undefined && scan.shape === 'text' && !scan.sentence && text.length <= 60;
}

function nameOf({ text }: Paragraph): string {
  return text.replace(LEADER, '').replace(/[\s\u3000]+/g, '');
}

/** The end of the lines from `from` on that stand again further down. */
function repeatedUpTo(
  paragraphs: readonly Paragraph[],
  from: number,
  to: number,
  places: ReadonlyMap<string, number>,
): number {
  let end = from;
  while (end < to && places.get(nameOf(paragraphs[end]!))! > end) end++;
  return end;
}
