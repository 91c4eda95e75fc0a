import { say } from '../message';
import type { ParagraphRule } from '../types';
import { DATES, findDates } from './dates';

/** 2026年03月05日 under a document: month and day take no zero before them. */
export const dateZeroPad: ParagraphRule = {
  code: 'date-zero-pad',
  severity: { speech: 'off', document: 'warning' },
  needs: DATES,
  roles: ['date'],
  find(text) {
    return findDates(text)
      .filter(({ month, day }) => isPadded(month.text) || (day && isPadded(day.text)))
      .map(({ start, end, month, day, unit }) => {
        const newText =
          text.slice(start, month.start) + unpadded(month.text) + (day ? `月${unpadded(day.text)}${unit}` : '月');
        return {
          start,
          end,
          message: say('The date takes no zero before month and day: {0} (GB/T 9704-2012 7.3.5.4).', newText),
          fixes: [{ title: say('Change to {0}', newText), start, end, newText, preferred: true }],
        };
      });
  },
};

/** 03, ０３; 00 is a blank to be filled. */
function isPadded(figure: string): boolean {
  return /^[0０][1-9１-９]$/.test(figure);
}

function unpadded(figure: string): string {
  return isPadded(figure) ? figure.slice(1) : figure;
}
