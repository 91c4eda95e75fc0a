import { say } from '../message';
import type { DocumentRule } from '../types';
import { findInParagraphs, type PairHit } from './changes';
import { BOOK_TITLES, findPairs } from './pairs';

/** 《 inside 《: the inner title takes 〈〉. */
export const bookTitleNested: DocumentRule = {
  code: 'book-title-nested',
  severity: { speech: 'warning', document: 'warning' },
  check: (outline) => findInParagraphs(outline, nestedIn),
};

function nestedIn(text: string): PairHit[] {
  if (text.indexOf('《') === text.lastIndexOf('《')) return [];
  const { pairs, opens, closes } = findPairs(text, BOOK_TITLES);
  if (opens.length > 0 || closes.length > 0) return [];
  return pairs
    .filter(({ open, parent }) => parent && !parent.parent && !text.slice(parent.open, open).includes('〈'))
    .map(({ open, close }) => ({
      start: open,
      end: close + 1,
      message: say('A title inside a title takes 〈 〉 (GB/T 15834-2011 4.15.3.5).'),
      fixes: [
        {
          title: say('Change to {0}', '〈〉'),
          changes: [
            { start: open, end: open + 1, newText: '〈' },
            { start: close, end: close + 1, newText: '〉' },
          ],
          preferred: true,
          safe: !text.slice(open, close).includes('〈'),
        },
      ],
    }));
}
