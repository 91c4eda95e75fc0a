import { goesOnAround, removeLine } from '../../edits/removeLine';
import { keptOf } from '../../outline/keptOf';
import type { Paragraph } from '../../outline/paragraphs';
import type { TextLine } from '../../outline/textLine';
import { say } from '../message';
import type { NoticeRule, RuleFinding } from '../types';

/** — 14 —, 第14页, or 14 alone on a line: the number of a page of the PDF. */
export const residuePageNumber: NoticeRule<true> = {
  code: 'residue-page-number',
  severity: { speech: 'warning', document: 'warning' },
  roles: ['residue'],
  notice: ({ scan }) => (scan.shape === 'pageNumber' ? true : undefined),
  // A bare number may be a cell of a table; it is a page's where it stands in mid-sentence.
  checkNoticed: (noticed, outline) =>
    (outline.wrapped ? [] : noticed)
      .map(({ paragraph }) => paragraph)
      .filter((number) => !/^[\d/ ]+$/.test(number.text) || goesOnAround(outline, number))
      .map(findingAt),
  checkPageNumbers: (numbers) => apart(numbers).map(findingAt),
};

const LEFT = say('A page number is left here.');
const DELETE = say('Delete the line');

/** Made once for a line: a book has thousands. */
const findingAt = keptOf(
  (number: TextLine | Paragraph): RuleFinding => ({
    message: LEFT,
    span: number,
    unnecessary: true,
    fixes: [{ title: DELETE, preferred: true, edits: (now) => removeLine(now, number) }],
  }),
);

/** Numbers one below the other are a table. */
function apart(numbers: readonly TextLine[]): readonly TextLine[] {
  const beside = (a: TextLine | undefined, b: TextLine | undefined) =>
    a !== undefined && b !== undefined && b.number - a.number - 1 === b.blanksBefore;
  const isInTable = (number: TextLine, i: number) => beside(numbers[i - 1], number) || beside(number, numbers[i + 1]);
  // A book has thousands, and mostly no table.
  return numbers.some(isInTable) ? numbers.filter((number, i) => !isInTable(number, i)) : numbers;
}
