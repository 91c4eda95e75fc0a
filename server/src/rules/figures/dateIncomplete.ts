import { say } from '../message';
import type { ParagraphRule } from '../types';
import { DATES, findDates } from './dates';

/** 2026年3月 under a document: year, month and day are all given. */
export const dateIncomplete: ParagraphRule = {
  code: 'date-incomplete',
  severity: { speech: 'off', document: 'warning' },
  needs: DATES,
  roles: ['date'],
  find(text) {
    return findDates(text)
      .filter(({ day, end }) => !day && !/[×xX*_\d０-９]/.test(text.slice(end)))
      .map(({ start, end }) => ({
        start,
        end,
        message: say('The date gives year, month and day (GB/T 9704-2012 7.3.5.4).'),
      }));
  },
};
