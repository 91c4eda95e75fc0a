/** Numerals as markers use them: Han numbers to 九百九十九, Arabic digits of both widths, ①, 甲. */
import { classTable } from './characters';

const DIGITS = '〇一二三四五六七八九';
const CIRCLED_ONE = 0x2460;
const STEMS = '甲乙丙丁戊己庚辛壬癸';

export type NumeralKind = 'han' | 'arabic' | 'circled' | 'stem';

const HAN = 1;
const ARABIC = 2;
const CLASSES = classTable([
  [HAN, '〇零一二三四五六七八九十百廿卅'],
  [ARABIC, '0123456789０１２３４５６７８９'],
]);

/** Whether a UTF-16 unit may stand in the Han number of a marker. */
export function isHanNumeral(code: number): boolean {
  return (CLASSES[code]! & HAN) !== 0;
}

/** Digits of both widths. */
export function isDigit(code: number): boolean {
  return (CLASSES[code]! & ARABIC) !== 0;
}

const DIGIT_VALUES = new Map(Array.from(DIGITS, (char, value) => [char, value]));
for (const [char, value] of [
  ['零', 0],
  ['○', 0],
  ['两', 2],
] as const)
  DIGIT_VALUES.set(char, value);
/** Characters that are tens by themselves. */
const TENS = new Map([
  ['十', 10],
  ['廿', 20],
  ['卅', 30],
]);

/**
 * The value of a Han number: 十二, 二十, 一百零五, 廿一, 二〇. Undefined where the characters are no number,
 * as in 一十百 or 二三.
 */
export function parseHan(text: string): number | undefined {
  const { length } = text;
  if (length === 1) return DIGIT_VALUES.get(text) ?? TENS.get(text);
  let at = 0;
  let value = 0;
  const hundreds = text[1] === '百' && digitAt(text, 0) > 0;
  if (hundreds) {
    value = digitAt(text, 0) * 100;
    at = 2;
  }
  let mayGoOn = !hundreds; // 一百五 is 150 in speech; no marker is written so
  const tens = TENS.get(text[at] ?? '');
  if (tens !== undefined) {
    value += tens;
    at++;
    mayGoOn = true;
  } else if (text[at + 1] === '十' && digitAt(text, at) > 0) {
    value += digitAt(text, at) * 10;
    at += 2;
    mayGoOn = true;
  } else if (hundreds && digitAt(text, at) === 0 && at + 1 < length) {
    at++;
    mayGoOn = true;
  }
  if (mayGoOn && digitAt(text, at) > 0) value += digitAt(text, at++);
  return at === length && value > 0 ? value : positionalValue(text);
}

/** The value of a digit, -1 where there is none. */
function digitAt(text: string, at: number): number {
  return DIGIT_VALUES.get(text[at] ?? '') ?? -1;
}

/** 一〇, 二〇五: digits in place of tens; 二三 is an approximate number, not 23. */
function positionalValue(text: string): number | undefined {
  if (text.length > 3 || digitAt(text, 0) === 0) return undefined;
  let value = 0;
  let hasZero = false;
  for (let at = 0; at < text.length; at++) {
    const digit = digitAt(text, at);
    if (digit < 0) return undefined;
    hasZero ||= digit === 0;
    value = value * 10 + digit;
  }
  return hasZero ? value : undefined;
}

/** 1 → 一, 10 → 十, 21 → 二十一, 105 → 一百零五. Defined for 1 to 999. */
export function formatHan(value: number): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const head = hundreds ? `${DIGITS[hundreds]}百` : '';
  const zero = hundreds && !tens && ones ? '零' : '';
  const ten = tens ? `${tens === 1 && !hundreds ? '' : DIGITS[tens]}十` : '';
  return head + zero + ten + (ones ? DIGITS[ones] : '');
}

/** The value of a numeral of the given kind as written; undefined where it is none. */
export function parseNumeral(kind: NumeralKind, text: string): number | undefined {
  switch (kind) {
    case 'han':
      return parseHan(text);
    case 'arabic': {
      if (text.length === 0 || text.length > 3) return undefined;
      const half = text.replace(/[０-９]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
      return /^\d{1,3}$/.test(half) ? Number(half) : undefined;
    }
    case 'circled': {
      const value = text.charCodeAt(0) - CIRCLED_ONE + 1;
      return text.length === 1 && value >= 1 && value <= 20 ? value : undefined;
    }
    case 'stem': {
      const index = text.length === 1 ? STEMS.indexOf(text) : -1;
      return index < 0 ? undefined : index + 1;
    }
  }
}

/**
 * The numeral for `value` in the style of `like`, the numeral that stands there: its kind, its digit width, 廿 or
 * 二十. Undefined where the kind has no such number (① to ⑳, 甲 to 癸).
 */
export function formatNumeral(kind: NumeralKind, value: number, like = ''): string | undefined {
  if (value < 1 || value > 999) return undefined;
  switch (kind) {
    case 'han':
      return formatHan(value);
    case 'arabic':
      return /[０-９]/.test(like) ? fullWidthDigits(value) : String(value);
    case 'circled':
      return value <= 20 ? String.fromCharCode(CIRCLED_ONE + value - 1) : undefined;
    case 'stem':
      return STEMS[value - 1];
  }
}

function fullWidthDigits(value: number): string {
  return String(value).replace(/\d/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}
