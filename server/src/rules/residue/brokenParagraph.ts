import { goesOn, joinEdits, mayBreakOff } from '../../edits/joinParagraphs';
import type { Paragraph } from '../../outline/paragraphs';
import { placeIn } from '../../outline/place';
import { Attached } from '../../text/attached';
import { say } from '../message';
import type { NoticeRule, RuleFinding } from '../types';

/** A paragraph that ends in a comma, or with a word that ends none, above one that goes on with the sentence. */
export const brokenParagraph: NoticeRule<true> = {
  code: 'broken-paragraph',
  severity: { speech: 'warning', document: 'warning' },
  notice: (paragraph) => (mayBreakOff(paragraph) ? true : undefined),
  checkNoticed: (noticed, outline) =>
    noticed
      .filter(({ index }) => goesOn(outline, index))
      .map(({ paragraph, index }) => findingAt(paragraph, outline.paragraphs[index + 1]!)),
};

/** What was last said of a paragraph, and which one goes on with it. */
const said = new Attached<Paragraph, { next: Paragraph; finding: RuleFinding }>();

function findingAt(paragraph: Paragraph, next: Paragraph): RuleFinding {
  const known = said.get(paragraph);
  if (known?.next === next) return known.finding;
  const { length } = paragraph.text;
  // A character of two units is marked whole.
  const last = /[\ud800-\udbff][\udc00-\udfff]$/.test(paragraph.text.slice(-2)) ? 2 : 1;
  const finding: RuleFinding = {
    message: say('The paragraph breaks off here; the next one goes on with the sentence.'),
    span: placeIn(paragraph, length - last, length),
    fixes: [{ title: say('Join the paragraphs'), preferred: true, edits: (now) => joinEdits(now, paragraph, next) }],
  };
  said.set(paragraph, { next, finding });
  return finding;
}
