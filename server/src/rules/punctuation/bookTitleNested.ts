import { say } from '../message';
import { sign } from '../signs';
import type { Hit, ParagraphRule } from '../types';
import { BOOK_TITLES, findPairs, suspectsIn } from './pairs';

/** 《 inside 《: the inner title takes 〈〉. */
export const bookTitleNested: ParagraphRule = {
  code: 'book-title-nested',
  severity: { speech: 'warning', document: 'warning' },
  needs: sign('《'),
  find: nestedIn,
};

function nestedIn(text: string): Hit[] {
  if ((suspectsIn(text).nested & BOOK_TITLES.bit) === 0) return [];
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
