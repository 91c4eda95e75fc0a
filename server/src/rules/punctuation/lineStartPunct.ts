import type { Edit } from '../../edits/edit';
import type { Paragraph } from '../../outline/paragraphs';
import { placeIn } from '../../outline/place';
import { Attached } from '../../text/attached';
import { say } from '../message';
import { START, sign } from '../signs';
import type { NoticeRule, RuleFinding } from '../types';

/** ，。 at the start of a paragraph: the line was broken before it. */
export const lineStartPunct: NoticeRule<string> = {
  code: 'line-start-punct',
  severity: { speech: 'warning', document: 'warning' },
  needs: sign([START, '，。、；：！？']),
  notice: ({ text }) => (text.length < 2 ? undefined : /^[，。、；：！？](?![）”])/.exec(text)?.[0]),
  checkNoticed: (noticed, outline) =>
    noticed.map(({ paragraph, index, value: mark }) => {
      const before = outline.paragraphs[index - 1];
      const joins = before && before.role !== 'residue' && isBlank(outline.slice(before.end, paragraph.start));
      return findingAt(paragraph, mark, joins ? before : undefined);
    }),
};

/** What was last said of a paragraph, and to which one before it may be joined. */
const said = new Attached<Paragraph, { before: Paragraph | undefined; finding: RuleFinding }>();

function findingAt(paragraph: Paragraph, mark: string, before: Paragraph | undefined): RuleFinding {
  const known = said.get(paragraph);
  if (known && known.before === before) return known.finding;
  const message = say('No line begins with {0} (GB/T 15834-2011 5.1.1).', mark);
  const fixes = before
    ? [{ title: say('Join to the line before'), preferred: true, edits: () => [join(before, paragraph)] }]
    : [];
  const finding: RuleFinding = { message, span: placeIn(paragraph, 0, 1), fixes };
  said.set(paragraph, { before, finding });
  return finding;
}

/** A comment that stands between two lines stays. */
function isBlank(between: string): boolean {
  return !/[^\s\ufeff]/.test(between);
}

/** The mark goes where it was already written. */
function join(before: Paragraph, paragraph: Paragraph): Edit {
  const written = before.text.endsWith(paragraph.text[0]!);
  return { start: before.end, end: paragraph.start + (written ? 1 : 0), newText: '' };
}
