import { goesOnAround, removeLine } from '../../edits/removeLine';
import type { Outline, Span } from '../../outline/types';
import { say } from '../message';
import type { DocumentRule } from '../types';

/** — 14 —, 第14页, or 14 alone on a line: the number of a page of the PDF. */
export const residuePageNumber: DocumentRule = {
  code: 'residue-page-number',
  severity: { speech: 'warning', document: 'warning' },
  check: (outline) =>
    pageNumbers(outline).map((span) => ({
      message: say('A page number is left here.'),
      span,
      unnecessary: true,
      fixes: [{ title: say('Delete the line'), preferred: true, edits: () => removeLine(outline, span) }],
    })),
};

function pageNumbers(outline: Outline): Span[] {
  if (outline.wrapped) return apart(outline, outline.pageNumbers);
  const numbers = outline.paragraphs.filter(({ scan, role }) => scan.shape === 'pageNumber' && role === 'residue');
  // A bare number may be a cell of a table; it is a page's where it stands in mid-sentence.
  return numbers.filter((number) => !/^[\d/ ]+$/.test(number.text) || goesOnAround(outline, number));
}

/** Numbers one below the other are a table. */
function apart(outline: Outline, spans: readonly Span[]): Span[] {
  const beside = (a: Span | undefined, b: Span | undefined) =>
    a !== undefined && b !== undefined && !/\S/.test(outline.text.slice(a.end, b.start));
  return spans.filter((span, i) => !beside(spans[i - 1], span) && !beside(span, spans[i + 1]));
}
