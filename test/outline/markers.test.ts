/** Which characters at the beginning of a paragraph, or inside it, are a marker (序号). */
import { describe, expect, test } from 'vitest';
import { FAMILIES, type FamilyId, familyOf, LAST } from '../../server/src/outline/markers';
import { matchMarker } from '../../server/src/outline/matchMarker';
import { formatNumeral } from '../../server/src/text/numerals';
import { mark } from '../support/marks';

/** `⟦一、⟧甲 han 1` with what is wrong in the end; `none` where there is no marker. */
function read(text: string, inline = false): string {
  const found = matchMarker(text, 0, inline);
  if (!found) return 'none';
  const ordinal = found.ordinal === LAST ? 'last' : found.ordinal;
  return [mark(text, [found]), found.family, ordinal, found.wrong, found.weak && 'weak'].filter(Boolean).join(' ');
}

describe('markers that begin a paragraph', () => {
  test.each([
    '⟦一、⟧甲 han 1',
    '⟦二十一、⟧甲 han 21',
    '⟦廿一、⟧甲 han 21',
    '⟦一〇五、⟧甲 han 105',
    '⟦九百九十九、⟧甲 han 999',
    '⟦一⟧　甲 han 1 weak',
    '⟦一⟧ han 1 weak',
    '⟦甲、⟧子 stem 1 weak',
    '⟦（一）⟧甲 parenHan 1',
    '⟦（十二）⟧甲 parenHan 12',
    '⟦1.⟧甲 arabic 1',
    '⟦1．⟧甲 arabic 1',
    '⟦12.⟧甲 arabic 12',
    '⟦（1）⟧甲 parenArabic 1',
    '⟦1）⟧甲 halfParen 1 weak',
    '⟦①⟧甲 circled 1',
    '⟦⑳⟧甲 circled 20',
    '⟦第一，⟧甲 ordinal 1',
    '⟦第一：⟧甲 ordinal 1',
    '⟦第1，⟧甲 ordinal 1',
    '⟦第十二，⟧甲 ordinal 12',
    '⟦第三是⟧甲 ordinal 3',
    '⟦第一要⟧抓学习 ordinal 1',
    '⟦第一点，⟧甲 ordinalUnit 1',
    '⟦第一点是⟧甲 ordinalUnit 1',
    '⟦第一句：⟧甲 ordinalUnit 1',
    '⟦第二个问题是⟧甲 ordinalUnit 2',
    '⟦第三个方面，⟧甲 ordinalUnit 3',
    '⟦首先，⟧甲 sequence 1 weak',
    '⟦其次，⟧甲 sequence 2 weak',
    '⟦再次，⟧甲 sequence 3 weak',
    '⟦最后，⟧甲 sequence last weak',
    '⟦其一，⟧甲 itsN 1',
    '⟦一是⟧甲 item 1',
    '⟦一是，⟧甲 item 1',
    '⟦一要⟧甲 item 1',
    '⟦十三是⟧甲 item 13',
    '⟦一靠⟧甲 item 1 weak',
    '⟦一方面，⟧甲 aspect 1 weak',
    '⟦另一方面，⟧甲 aspect 2 weak',
    '⟦第一章⟧ 总则 chapter 1',
    '⟦第十条⟧　甲 article 10',
    '⟦第一节⟧ 甲 clause 1',
    '⟦第一编⟧ 甲 volume 1',
    '⟦第一部分⟧　甲 division 1',
  ])('%s', (expected) => expect(read(expected.replace(/[⟦⟧]| [a-zA-Z].*$/g, ''))).toBe(expected));
});

describe('usual wrong forms are read as what they mean', () => {
  test.each([
    '⟦一.⟧甲 han 1 delimiter',
    '⟦一．⟧甲 han 1 delimiter',
    '⟦一，⟧甲 han 1 delimiter weak',
    '⟦一：⟧甲 han 1 delimiter weak',
    '⟦1、⟧甲 arabic 1 delimiter',
    '⟦1，⟧甲 arabic 1 delimiter weak',
    '⟦１.⟧甲 arabic 1 fullwidthDigit',
    '⟦１、⟧甲 arabic 1 delimiter',
    '⟦（１）⟧甲 parenArabic 1 fullwidthDigit',
    '⟦(一)⟧甲 parenHan 1 halfwidthBracket',
    '⟦（一)⟧甲 parenHan 1 halfwidthBracket',
    '⟦(一）⟧甲 parenHan 1 halfwidthBracket',
    '⟦(1)⟧甲 parenArabic 1 halfwidthBracket',
    '⟦（一）、⟧甲 parenHan 1 extraDelimiter',
    '⟦（1）.⟧甲 parenArabic 1 extraDelimiter',
    '⟦①、⟧甲 circled 1 extraDelimiter',
    '⟦①，.⟧甲 circled 1 extraDelimiter',
    '⟦第一、⟧甲 ordinal 1 delimiter',
    '⟦首先、⟧甲 sequence 1 delimiter weak',
    '⟦其一、⟧甲 itsN 1 delimiter',
  ])('%s', (expected) => expect(read(expected.replace(/[⟦⟧]| [a-zA-Z].*$/g, ''))).toBe(expected));
});

describe('what only looks like a marker', () => {
  test.each([
    ...[
      '第一要务是发展',
      '第一要求是快',
      '第一要素',
      '第一要义',
      '第一议题学习',
      '第一责任人',
      '第一季度增长',
      '第二个百年',
    ],
    ...['一体化推进', '一要素市场', '一要点', '一是一，二是二', '万一是真的', '这一要求', '莫衷一是', '统一是前提'],
    ...['1.5亿元', '2025年', '１、２月份', '1、2月份', '1.5.2', '2025.11', '20%', '3个', '5G'],
    ...['一、二、三产业', '二、三产业', '一、二级', '第一、第二产业', '第一、二季度', '第一、2季度'],
    ...[
      '（一九九八年）',
      '（见附件）',
      '（1998年）',
      '（一',
      '1',
      '第',
      '第一',
      '首先',
      '',
      '（）',
      '二三、甲',
      '一十百、甲',
    ],
    ...[
      '一二三四五',
      '一心一意',
      '三农工作',
      '十四五时期',
      '百年大计',
      '甲方',
      '①'.replace('①', '㊀'),
      '其他，',
      '最后欲罢不能',
    ],
  ])('%s', (text) => expect(read(text)).toBe('none'));

  test.each(['1.甲', '1、甲'])('inside a paragraph %s may be one', (text) => expect(read(text, true)).not.toBe('none'));
  test.each(['第一章 总则', '第一条 甲', '甲、子', '一.甲', '一　甲', '一，甲'])(
    'inside a paragraph %s is none',
    (text) => expect(read(text, true)).toBe('none'),
  );
});

/** 第一条， is written for both: the article and the point of a speech. */
function isFamily(found: FamilyId, expected: FamilyId, close: string): boolean {
  return found === expected || (close.startsWith('条') && found === 'article' && expected === 'ordinalUnit');
}

describe('the marker table', () => {
  test.each(FAMILIES.map((family) => [family.id, family] as const))(
    '%s: its examples are 1 and 2 of it',
    (id, { examples }) => {
      const padded = examples.map((example) => (familyOf(id).genus === 'article' ? `${example}　甲` : `${example}甲`));
      expect(padded.map((text) => matchMarker(text, 0, false)).map((one) => [one?.family, one?.ordinal])).toEqual([
        [id, 1],
        [id, 2],
      ]);
    },
  );

  test('every way to write a marker is read as its family with its number', () => {
    const misread: string[] = [];
    for (const family of FAMILIES)
      for (const kind of family.numerals)
        for (const open of family.opens)
          for (const close of family.closes.flatMap(({ texts }) => texts))
            for (const value of [1, 2, 9, 10]) {
              // An empty delimiter ends the paragraph.
              const text = `${open}${formatNumeral(kind, value)}${close}${close ? '学习' : ''}`;
              const found = matchMarker(text, 0, false);
              if (found?.ordinal !== value || !isFamily(found.family, family.id, close)) misread.push(text);
            }
    expect(misread).toEqual([]);
  });

  test('ranks differ, so that of two families one is further out', () => {
    expect(new Set(FAMILIES.map(({ rank }) => rank)).size).toBe(FAMILIES.length);
  });
});
