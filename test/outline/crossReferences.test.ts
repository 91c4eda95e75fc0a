/** References in running text (第二部分, 上述两点, 附件2): where they stand and which numbers they name. */
import { describe, expect, test } from 'vitest';
import { crossReferences } from '../../server/src/outline/crossReferences';
import { parseOutline } from '../../server/src/outline/outline';
import { mark, unmark } from '../support/marks';

/** The references of a line in ⟦⟧, and what each names. */
const read = (marked: string) => {
  const { text } = unmark(marked);
  const found = parseOutline(text).paragraphs.flatMap((paragraph) => [...crossReferences(paragraph)]);
  return [
    mark(text, found),
    ...found.map(({ ordinals, count, unit }) => `${count ?? ordinals.join(' ')} ${unit}`.trim()),
  ];
};

describe('parts by their numbers', () => {
  test.each([
    ['见⟦第二部分⟧。', '2 部分'],
    ['见⟦第二大部分⟧。', '2 部分'],
    ['见⟦第2部分⟧。', '2 部分'],
    ['见⟦第（二）项⟧。', '2 项'],
    ['见⟦第(12)项⟧。', '12 项'],
    ['见⟦第十二章⟧。', '12 章'],
    ['见⟦第三个方面⟧。', '3 方面'],
    ['见⟦第三个要求⟧。', '3 要求'],
    ['见⟦第一百二十条⟧。', '120 条'],
    ['见⟦第一、二部分⟧。', '1 2 部分'],
    ['见⟦第一和第三部分⟧。', '1 3 部分'],
    ['见⟦第（一）、（三）项⟧。', '1 3 项'],
    ['见⟦第三至五条⟧。', '3 4 5 条'],
    ['见⟦第一、三到五条⟧。', '1 3 4 5 条'],
    ['见⟦第1至3点⟧。', '1 2 3 点'],
    ['见⟦第五至三条⟧。', '5 3 条'],
    ['见⟦第一条⟧和⟦第二节⟧。', '1 条', '2 节'],
    ['见本办法⟦第三条⟧。', '3 条'],
    ['见本意见⟦第三条⟧。', '3 条'],
  ])('%s', (marked, ...named) => expect(read(marked)).toEqual([marked, ...named]));
});

describe('groups', () => {
  test.each([
    ['⟦上述两点⟧要抓好。', '2 点'],
    ['⟦以上三个方面⟧要抓好。', '3 方面'],
    ['⟦这几项⟧要抓好。', '项'],
    ['⟦前面讲的四个问题⟧要抓好。', '4 问题'],
    ['⟦刚才所提到的 5 条⟧要抓好。', '5 条'],
    ['⟦以上我们讲的这两大部分⟧要抓好。', '2 部分'],
    ['⟦上述二十点⟧要抓好。', '20 点'],
  ])('%s', (marked, ...named) => expect(read(marked)).toEqual([marked, ...named]));
});

describe('attachments', () => {
  test.each([
    ['见⟦附件2⟧。', '2 附件'],
    ['见⟦附件 12⟧。', '12 附件'],
    ['见⟦附件十二⟧。', '12 附件'],
    ['见⟦附件⟧。', '附件'],
    ['⟦第二部分⟧和⟦上述两点⟧见⟦附件3⟧。', '2 部分', '2 点', '3 附件'],
  ])('%s', (marked, ...named) => expect(read(marked)).toEqual([marked, ...named]));
});

describe('none', () => {
  test.each([
    '第一要务是发展。',
    '第三方面军到了。',
    '第二条路线。',
    '上第一节课。',
    '见《条例》第三条。',
    '按照民法第三条办。',
    '按照党章第三条办。',
    '这一点很要紧。',
    '这1点很要紧。',
    '以上二十一点都要做。',
    '上述三百项要做。',
    '见附件123。',
    '见附件一二三。',
    '第零部分。',
    '第三和四。',
  ])('%s', (text) => expect(read(text)).toEqual([text]));
});
