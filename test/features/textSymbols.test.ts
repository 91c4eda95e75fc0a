import { describe, expect, test } from 'vitest';
import { matchesQuery, textSymbols } from '../../server/src/features/textSymbols';

const TEXT =
  '在会上的讲话\n同志们：\n我讲两点意见。\n一、提高认识\n（一）要学。学好。\n（二）要干。干好。\n二、狠抓落实\n一是快。二是好。\n';

describe('symbols of a text', () => {
  test('are its title and its parts, with the title they belong to', () => {
    const found = textSymbols({ text: TEXT, fileName: '讲话.txt', recognise: false });
    expect(found.map(({ name, speech }) => `${name}|${speech}`)).toEqual([
      '在会上的讲话|',
      '一、提高认识|在会上的讲话',
      '（一）要学|在会上的讲话',
      '（二）要干|在会上的讲话',
      '二、狠抓落实|在会上的讲话',
    ]);
    expect(found[1]!.range).toEqual({ start: { line: 3, character: 0 }, end: { line: 3, character: 6 } });
  });
  test('are none where the text is no speech', () => {
    const params = {
      text: '番茄炒蛋\n1. 番茄切块，鸡蛋打散。\n2. 油热后先炒鸡蛋，凝固了就盛出来。\n',
      fileName: '菜谱.txt',
    };
    expect(textSymbols({ ...params, recognise: true })).toEqual([]);
    expect(textSymbols({ ...params, recognise: false })).not.toEqual([]);
  });
});

test.each([
  ['提高', true],
  ['提认', true],
  ['认提', false],
  ['', true],
  ['一 认识', true],
  ['识识', false],
])('the query %j', (query, matches) => expect(matchesQuery('一、提高认识', query)).toBe(matches));
