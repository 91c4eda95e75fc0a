import { expect, test } from 'vitest';
import { parallelLenses } from '../../server/src/features/parallelLens';
import { open } from '../support/document';

/** `line title` of each lens. */
function lenses(text: string): string[] {
  const { document, outline } = open(text);
  return parallelLenses(document, outline).map(({ range, command }) => `${range.start.line} ${command?.title}`);
}

test('above the first heading of each list, with the one that differs', () => {
  const text = [
    ...['同志们：', '一、抓学习，统一思想', '正文。', '1. 学原文。天天学。', '2. 悟原理。常常想。'],
    ...['二、抓项目，积蓄后劲', '正文。', '三、抓作风，加大工作力度', '正文。一是快。当天办。二是好。办到底。'],
  ].join('\n');
  expect(lenses(text)).toEqual(['1 Clauses: 3+4 · 3+4 · 3+6 (differs)', '3 Clauses: 3 · 3']);
});

test('a long list is cut short', () => {
  const numbers = [...'一二三四五六七八九', '十', '十一', '十二', '十三'];
  const text = ['同志们：', ...numbers.flatMap((number) => [`${number}、抓好`, '会后就办。'])].join('\n');
  expect(lenses(text)).toEqual([`1 Clauses: ${Array(12).fill('2').join(' · ')} · …`]);
});

test.each([
  ['', 'an empty text'],
  ['同志们：\n一、抓早\n会后就办。', 'a heading alone'],
  ['第一条　甲乙。丙丁。\n第二条　甲乙。丙丁。', 'articles'],
])('none: %j (%s)', (text) => expect(lenses(text)).toEqual([]));

test('a click does nothing', () => {
  const { document, outline } = open('同志们：\n一、抓早\n会后就办。\n二、抓好\n会后就办。');
  expect(parallelLenses(document, outline)[0]!.command!.command).toBe('');
});
