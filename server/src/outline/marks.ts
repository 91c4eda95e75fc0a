/** What the marks of one paragraph say by themselves: its lists, and the heading of each mark. Kept with the paragraph. */
import { type Heading, inlineHeading, startHeading } from './headings';
import { groupInline, type InlineRun } from './inlineRuns';
import type { Paragraph } from './paragraphs';
import type { Mark } from './types';

/** A mark inside a paragraph, its list there, and its heading. */
export interface InlineMark {
  mark: Mark;
  run: InlineRun;
  heading: Heading;
}

export interface ParagraphMarks {
  /** The heading of the paragraph's own marker. It ends before the first member inside the paragraph. */
  start: Heading | undefined;
  /** In the order of the text, the paragraph's own marker left out. */
  inline: readonly InlineMark[];
}

const NONE: ParagraphMarks = { start: undefined, inline: [] };

/** The marks of a paragraph; `start` is its own marker where that counts. */
export function marksOf(paragraph: Paragraph, start: Mark | undefined): ParagraphMarks {
  if (!start && paragraph.scan.inline.length === 0) return NONE;
  const known = paragraph.marks;
  // Whether its own marker counts seldom changes.
  if (known && (known.start !== undefined) === (start !== undefined)) return known;
  const found = findMarks(paragraph, start);
  paragraph.marks = found;
  return found;
}

function findMarks(paragraph: Paragraph, start: Mark | undefined): ParagraphMarks {
  if (paragraph.scan.inline.length === 0)
    return { start: start && startHeading(paragraph, start), inline: NONE.inline };
  const entries: { mark: Mark; run: InlineRun }[] = [];
  for (const run of groupInline(start, paragraph.scan.inline))
    for (const mark of run.marks) if (mark !== start) entries.push({ mark, run });
  if (!entries.every(({ mark }, i) => i === 0 || entries[i - 1]!.mark.start < mark.start))
    entries.sort((a, b) => a.mark.start - b.mark.start);
  const first = entries.find(({ run }) => !run.pending);
  const { length } = paragraph.text;
  return {
    start: start && startHeading(paragraph, start, first?.mark.start),
    inline: entries.map(({ mark, run }, i) => ({
      mark,
      run,
      heading: inlineHeading(paragraph, mark, entries[i + 1]?.mark.start ?? length),
    })),
  };
}
