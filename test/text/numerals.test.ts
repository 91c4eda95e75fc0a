import { describe, expect, test } from 'vitest';
import { formatHan, formatNumeral, parseHan, parseNumeral } from '../../server/src/text/numerals';

const all = Array.from({ length: 999 }, (_, i) => i + 1);

describe('Han numbers', () => {
  test('1 to 999 written and read again', () => {
    expect(all.map((value) => parseHan(formatHan(value)))).toEqual(all);
  });

  test.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [99, '九十九'],
    [100, '一百'],
    [105, '一百零五'],
    [110, '一百一十'],
    [119, '一百一十九'],
    [200, '二百'],
    [999, '九百九十九'],
  ])('%i is %s', (value, han) => {
    expect(formatHan(value)).toBe(han);
    expect(parseHan(han)).toBe(value);
  });

  test.each([
    ['两', 2],
    ['廿', 20],
    ['廿一', 21],
    ['卅', 30],
    ['卅九', 39],
    ['一〇', 10],
    ['二〇', 20],
    ['一〇五', 105],
    ['一百〇五', 105],
    ['一百○五', 105],
    ['一百零五', 105],
    ['一十', 10],
    ['一十二', 12],
    ['一百十二', 112],
  ])('%s is read as %i', (han, value) => expect(parseHan(han)).toBe(value));

  test.each([
    ...[
      '',
      '二三',
      '三五',
      '一十百',
      '十百',
      '百',
      '一百五',
      '十十',
      '〇一',
      '十〇五',
      '零',
      '廿十',
      '一百零',
      '一百零十',
      '一二三',
    ],
    ...['二〇二六', '一千', '1', 'a', '第一', '一 '],
  ])('%j is no number', (text) => expect(parseHan(text) || undefined).toBeUndefined());
});

describe('other numerals', () => {
  test.each([
    ['arabic', '7', 7],
    ['arabic', '１２', 12],
    ['arabic', '1２', 12],
    ['arabic', '999', 999],
    ['circled', '①', 1],
    ['circled', '⑳', 20],
    ['stem', '甲', 1],
    ['stem', '癸', 10],
    ['han', '十二', 12],
  ] as const)('%s %s is %i', (kind, text, value) => expect(parseNumeral(kind, text)).toBe(value));

  test.each([
    ['arabic', '2025'],
    ['arabic', ''],
    ['arabic', '1.5'],
    ['arabic', '一'],
    ['circled', '㉑'],
    ['circled', '①②'],
    ['stem', '子'],
    ['stem', '甲乙'],
    ['stem', ''],
    ['han', '二三'],
  ] as const)('%s %j is none', (kind, text) => expect(parseNumeral(kind, text)).toBeUndefined());

  test.each([
    ['arabic', 12, '3', '12'],
    ['arabic', 12, '３', '１２'],
    ['circled', 3, '①', '③'],
    ['stem', 3, '甲', '丙'],
    ['han', 21, '三', '二十一'],
  ] as const)('%s %i like %s is %s', (kind, value, like, text) => expect(formatNumeral(kind, value, like)).toBe(text));

  test.each([
    ['circled', 21],
    ['stem', 11],
    ['han', 1000],
    ['arabic', 0],
  ] as const)('%s has no %i', (kind, value) => expect(formatNumeral(kind, value)).toBeUndefined());

  test.each(['han', 'arabic', 'circled', 'stem'] as const)('%s: what is written is read again', (kind) => {
    for (const value of all) {
      const text = formatNumeral(kind, value);
      if (text !== undefined) expect(parseNumeral(kind, text)).toBe(value);
    }
  });
});
