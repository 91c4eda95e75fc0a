/** Numerals as markers use them: Han numbers to 九百九十九, Arabic digits of both widths, ①, 甲. */

const DIGITS = '〇一二三四五六七八九';
const CIRCLED_ONE = 0x2460;
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const HAN_NUMERAL = /^[〇零○一二两三四五六七八九十百廿卅]+$/;

/** Numbers of one character, which most markers have. */
const SINGLE = new Map([
  ...Array.from(DIGITS, (digit, value) => [digit, value] as const),
  ['零', 0],
  ['○', 0],
  ['两', 2],
  ['十', 10],
  ['廿', 20],
  ['卅', 30],
]);

export type NumeralKind = 'han' | 'arabic' | 'circled' | 'stem';

const HAN_NUMERALS = new Set(Array.from('〇零一二三四五六七八九十百廿卅', (char) => char.charCodeAt(0)));

/** Whether a UTF-16 unit may stand in the Han number of a marker. */
export function isHanNumeral(code: number): boolean {
  return HAN_NUMERALS.has(code);
}

/** Digits of both widths. */
export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/**
 * The value of a Han number: 十二, 二十, 一百零五, 廿一, 二〇. Undefined where the characters are no number,
 * as in 一十百 or 二三.
 */
export function parseHan(text: string): number | undefined {
  if (text.length === 1) return SINGLE.get(text);
  if (!HAN_NUMERAL.test(text)) return undefined;
  const plain = text.replace(/廿/g, '二十').replace(/卅/g, '三十').replace(/[零○]/g, '〇').replace(/两/g, '二');
  const positional = /^[〇一二三四五六七八九]+$/.exec(plain);
  if (positional) {
    // 一〇, 二〇五: digits in place of tens; 二三 is an approximate number, not 23.
    return plain.includes('〇') && plain.length <= 3 && plain[0] !== '〇' ? positionalValue(plain) : undefined;
  }
  const match = /^(?:([一二三四五六七八九])百)?(?:(〇)|([一二三四五六七八九]?)(十))?([一二三四五六七八九])?$/.exec(
    plain,
  );
  if (!match) return undefined;
  const [, hundreds, zero, tens, ten, ones] = match;
  if (zero && (!hundreds || !ones)) return undefined;
  if (hundreds && !zero && !ten && ones) return undefined; // 一百五 is 150 in speech; no marker is written so
  const value = digit(hundreds) * 100 + (ten ? (tens ? digit(tens) : 1) * 10 : 0) + digit(ones);
  return value > 0 ? value : undefined;
}

function digit(char: string | undefined): number {
  return char ? DIGITS.indexOf(char) : 0;
}

function positionalValue(text: string): number {
  return [...text].reduce((value, char) => value * 10 + DIGITS.indexOf(char), 0);
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
