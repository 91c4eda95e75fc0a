/** Dates as they stand in running text: 2026年3月5日, 3月5日, 二〇二六年三月五日, and mixtures of both. */
import type { Span } from '../../outline/types';
import { ofLastText } from '../lastText';
import { sign } from '../signs';

/** One number of a date. Offsets in the text; the digits alone, without 年, 月 or 日. */
export interface Figure extends Span {
  text: string;
  value: number;
  /** Written in Han. */
  han: boolean;
}

/** A year and month, a month and day, or all three. Offsets in the text. */
export interface FoundDate extends Span {
  year?: Figure;
  month: Figure;
  day?: Figure;
  /** What follows the day: 日, or 号 as one says it. */
  unit?: '日' | '号';
}

const YEAR = '(?:(?<![\\d０-９.．])[\\d０-９]{4}|[一二][〇○零一二三四五六七八九OＯ0]{3})';
const MONTH = '(?:(?<![\\d０-９.．])[\\d０-９]{1,2}|(?<![一二三四五六七八九十百])(?:十[一二三]?|[一二三四五六七八九]))';
const DAY = '(?:[\\d０-９]{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const DATE = new RegExp(`(?:(${YEAR})年)?(${MONTH})月(?:(${DAY})([日号]))?`, 'dg');

/** What stands in every date. */
export const DATES = sign(['0-9０-９一二三四五六七八九十', '月']);

/** 农历二月三十日, 光绪二十四年…: other calendars have other months, and Han numbers by custom. */
const OTHER_CALENDAR =
  /(?:农历|阴历|旧历|夏历|藏历|回历|闰|光绪|宣统|同治|咸丰|道光|嘉庆|乾隆|雍正|康熙|顺治|洪武|永乐|万历|崇祯|贞观|开元)[^，。；]{0,10}$/;

/** 光绪31年2月30日, 嘉庆元年…, 3年6月5日: the number before 年 is no year of ours. 每年, 今年 are. */
const OTHER_YEAR = /[\d０-９〇零一二三四五六七八九十元]年$/;

/** All dates of a text with a year and month or a month and day; those of other calendars are left out. */
export const findDates = ofLastText((text): readonly FoundDate[] => {
  const found: FoundDate[] = [];
  for (const match of text.matchAll(DATE)) {
    const [whole, year, , day, unit] = match;
    if (!year && !day) continue;
    const start = match.index;
    if (!year && OTHER_YEAR.test(text.slice(Math.max(0, start - 2), start))) continue;
    if (OTHER_CALENDAR.test(text.slice(Math.max(0, start - 14), start))) continue;
    const figure = (group: number): Figure => {
      const [from, to] = match.indices![group]!;
      return toFigure(text.slice(from, to), from, to);
    };
    found.push({
      start,
      end: start + whole.length,
      month: figure(2),
      ...(year ? { year: figure(1) } : {}),
      ...(day ? { day: figure(3), unit: unit as '日' | '号' } : {}),
    });
  }
  return found;
});

function toFigure(text: string, start: number, end: number): Figure {
  const half = toHalfWidth(text);
  const han = !/^\d+$/.test(half);
  return { text, start, end, han, value: han ? hanValue(text) : Number(half) };
}

/** ２０２６ as 2026. */
export function toHalfWidth(digits: string): string {
  return digits.replace(/[０-９]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

const DIGITS = '〇一二三四五六七八九';

/** 三十一 as 31, 二〇二六 as 2026, however its zeros are written. */
function hanValue(text: string): number {
  if (text.length === 4) return [...text].reduce((value, char) => value * 10 + Math.max(0, DIGITS.indexOf(char)), 0);
  const ten = text.indexOf('十');
  if (ten < 0) return DIGITS.indexOf(text);
  const tens = ten === 0 ? 1 : DIGITS.indexOf(text[0]!);
  return tens * 10 + Math.max(0, DIGITS.indexOf(text.slice(ten + 1) || '〇'));
}
