import type { Edit } from '../../edits/edit';
import type { Paragraph } from '../../outline/paragraphs';
import { say } from '../message';
import type { DocumentRule } from '../types';

/** ，。 at the start of a paragraph: the line was broken before it. */
export const lineStartPunct: DocumentRule = {
  code: 'line-start-punct',
  severity: { speech: 'warning', document: 'warning' },
  check({ paragraphs }) {
    return paragraphs.flatMap((paragraph, i) => {
      const before = paragraphs[i - 1];
      const mark = /^[，。、；：！？](?![）”])/.exec(paragraph.text)?.[0];
      if (!mark || paragraph.role === 'residue' || paragraph.text.length < 2) return [];
      const fixes =
        before && before.role !== 'residue'
          ? [{ title: say('Join to the line before'), preferred: true, edits: () => [join(before, paragraph)] }]
          : [];
      const message = say('No line begins with {0} (GB/T 15834-2011 5.1.1).', mark);
      return [{ message, span: { start: paragraph.start, end: paragraph.start + 1 }, fixes }];
    });
  },
};

/** The mark goes where it was already written. */
function join(before: Paragraph, paragraph: Paragraph): Edit {
  const written = before.text.endsWith(paragraph.text[0]!);
  return { start: before.end, end: paragraph.start + (written ? 1 : 0), newText: '' };
}
