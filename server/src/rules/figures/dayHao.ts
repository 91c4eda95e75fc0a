import { say } from '../message';
import type { ParagraphRule } from '../types';
import { DATES, findDates } from './dates';

/** 3月5号楼, 3月5号文件, 3月5号台风: a number, not a day. */
const NUMBERED = /^(?:[楼院门线令店厂机井台文地桌]|公告|通知|车|病|议案|提案|决定|卫星|案)/;

/** 3月5号: in writing, a day is 日. */
export const dayHao: ParagraphRule = {
  code: 'day-hao',
  severity: { speech: 'hint', document: 'information' },
  needs: DATES,
  find: (text) =>
    findDates(text)
      .filter(({ end, day, unit }) => day && !day.han && unit === '号' && !NUMBERED.test(text.slice(end, end + 2)))
      .map(({ start, end }) => ({
        start,
        end,
        message: say('In writing, a day is 日: {0} (GB/T 15835-2011).', `${text.slice(start, end - 1)}日`),
        fixes: [{ title: say('Change to {0}', '日'), start: end - 1, end, newText: '日', preferred: true }],
      })),
};
