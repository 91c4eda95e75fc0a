import { type Message, say } from '../message';
import type { Hit, ParagraphRule } from '../types';
import { DATES, type FoundDate, findDates } from './dates';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** 2月30号楼, 4月31号文件, 13月龄, 2月30日均: no date after all. */
const NO_DAY = /^[楼院门线令店厂机井台文公地产均]/;
const NO_MONTH = /^[龄薪租供]/;

/** 2月30日, 13月, 2023年2月29日: no calendar has it. */
export const dateImpossible: ParagraphRule = {
  code: 'date-impossible',
  severity: { speech: 'warning', document: 'warning' },
  needs: DATES,
  find(text) {
    return findDates(text).flatMap((date): Hit[] => {
      const { start, end, day, unit } = date;
      const message = whatIsWrong(date);
      if (!message || (text[start - 1] === '“' && text[end] === '”')) return [];
      const after = text[end] ?? '';
      if (day ? NO_DAY.test(after) && (unit === '号' || '产均'.includes(after)) : NO_MONTH.test(after)) return [];
      return [{ start, end, message }];
    });
  },
};

/** Undefined for a date that there is. 00月00日 is a blank to be filled, and 二月三十日 without a year may be lunar. */
function whatIsWrong({ year, month, day }: FoundDate): Message | undefined {
  if (month.value === 0 || day?.value === 0) return undefined;
  if (month.value > 12) return say('There is no month {0}.', month.value);
  if (!day) return undefined;
  if (month.han && !year && day.value === 30) return undefined;
  const last = DAYS[month.value - 1]!;
  if (day.value > last) return say('Month {0} has only {1} days.', month.value, last);
  if (year && month.value === 2 && day.value === 29 && !isLeap(year.value))
    return say('{0} is no leap year: February has 28 days.', year.value);
  return undefined;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
