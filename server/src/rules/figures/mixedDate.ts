import { formatHan } from '../../text/numerals';
import { say } from '../message';
import type { Hit, ParagraphRule, Replacement } from '../types';
import { DATES, type Figure, type FoundDate, findDates } from './dates';

/** After a month alone: 2025年十月革命, 2025年三月三 are names, 2025年三月底 is a date. */
const AFTER_MONTH = /^(?:$|[，。、；：）份底末至到—～的以起]|[上中下]旬|初(?![一二三四五六七八九十]))/;
/** 3月一日游, 5月三日内: a number of days. */
const DAYS = /^[游内间之后均常程]/;

/** 二〇二六年3月, 2026年三月5日: one date in two kinds of numerals. */
export const mixedDate: ParagraphRule = {
  code: 'mixed-date',
  severity: { speech: 'information', document: 'warning' },
  needs: DATES,
  find(text) {
    return findDates(text)
      .filter((date) => isMixed(date) && isDate(date, text.slice(date.end, date.end + 2)))
      .map((date): Hit => {
        const { start, end } = date;
        return {
          start,
          end,
          message: say('One date in two kinds of numerals: {0} (GB/T 15835-2011).', text.slice(start, end)),
          fixes: [
            { ...rewritten(date, ({ value }) => String(value)), preferred: true },
            rewritten(date, (figure) => hanText(figure)),
          ],
        };
      });
  },
};

function figuresOf({ year, month, day }: FoundDate): Figure[] {
  return [year, month, day].filter((figure) => figure !== undefined);
}

function isMixed(date: FoundDate): boolean {
  return new Set(figuresOf(date).map(({ han }) => han)).size > 1;
}

function isDate({ month, day }: FoundDate, after: string): boolean {
  if (!day) return !month.han || AFTER_MONTH.test(after);
  return !day.han || month.han || !DAYS.test(after);
}

function rewritten({ start, end, year, month, day, unit }: FoundDate, write: (figure: Figure) => string): Replacement {
  const newText = `${year ? `${write(year)}年` : ''}${write(month)}月${day ? write(day) + unit : ''}`;
  return { title: say('Change to {0}', newText), start, end, newText };
}

function hanText({ value, text }: Figure): string {
  if (text.length < 4) return formatHan(value);
  return [...String(value)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');
}
