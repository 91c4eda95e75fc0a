import type { Edit } from '../../edits/edit';
import type { Paragraph } from '../../outline/paragraphs';
import { placeIn } from '../../outline/place';
import { say } from '../message';
import { START, sign } from '../signs';
import type { NoticeRule } from '../types';

/** ，。 at the start of a paragraph: the line was broken before it. */
export const lineStartPunct: NoticeRule<string> = {
  code: 'line-start-punct',
  severity: { speech: 'warning', document: 'warning' },
  needs: sign([START, '，。、；：！？']),
  notice: ({ text }) => (text.length < 2 ? undefined : /^[，。、；：！？](?![）”])/.exec(text)?.[0]),
  checkNoticed: (noticed, outline) =>
    noticed.map(({ paragraph, index, value: mark }) => {
      const before = outline.paragraphs[index - 1];
      const fixes =
        before && before.role !== 'residue' && isBlank(outline.slice(before.end, paragraph.start))
          ? [{ title: say('Join to the line before'), preferred: true, edits: () => [join(before, paragraph)] }]
          : [];
      const message = say('No line begins with {0} (GB/T 15834-2011 5.1.1).', mark);
      return { message, span: placeIn(paragraph, 0, 1), fixes };
    }),
};

/** A comment that stands between two lines stays. */
function isBlank(between: string): boolean {
  return !/[^\s\ufeff]/.test(between);
}

/** The mark goes where it was already written. */
function join(before: Paragraph, paragraph: Paragraph): Edit {
  const written = before.text.endsWith(paragraph.text[0]!);
  return { start: before.end, end: paragraph.start + (written ? 1 : 0), newText: '' };
}
