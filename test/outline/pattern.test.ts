import { describe, expect, test } from 'vitest';
import { parseOutline } from '../../server/src/outline/outline';
import { formatPattern, oddOne, patternOf, patternsOf } from '../../server/src/outline/pattern';

describe('the pattern of a heading', () => {
  test.each([
    ['提高认识，把握形势', '4+4'],
    ['抓重点、补短板、强弱项', '3+3+3'],
    ['抓学习 强素质', '3+3'],
    ['抓学习　强素质', '3+3'],
    ['讲政治；顾大局：作表率', '3+3+3'],
    ['紧扣“国之大者”明思路', '9'],
    ['学好“一改、两为”，用好《条例，办法》', '6+6'],
    ['推进5G网络建设', '7'],
    ['完成投资1,200.5亿元', '7'],
    ['用好GDP和R&D两本账', '8'],
    ['增长５．２％', '4'],
    ['加强领导（牵头单位：县委办）', '4'],
    ['做到三个“更加”', '6'],
    ['客　运', '2'],
    ['总 体 要 求', '4'],
    ['抓 学习', '1+2'],
    ['——', ''],
    ['', ''],
  ])('%s is %s', (heading, pattern) => expect(formatPattern(patternOf(heading))).toBe(pattern));
});

describe('the one that breaks a pattern', () => {
  test.each([
    [['5+7', '5+7', '5+9'], 2],
    [['5+9', '5+7', '5+7'], 0],
    [['5+7', '5+9', '5+7'], 1],
    [['5+7', '5+7', '5+7', '12'], 3],
    [['5+7', '5+7', '5+7'], -1],
    [['5+7', '5+9'], -1],
    [['5+7', '5+8', '5+9'], -1],
    [['4+4', '4+4', '5+5', '5+5'], -1],
    [['4+4', '4+4', '5+5', '6+6'], -1],
    [['6', '6', '8'], -1],
    [['6', '6', '6', '8'], -1],
    [['6', '6', '6', '6', '8'], 4],
    [[], -1],
  ])('%j: %i', (patterns, odd) => expect(oddOne(patterns)).toBe(odd));
});

describe('the patterns of a list', () => {
  const patterns = (text: string) => patternsOf(parseOutline(text).speeches[0]!.runs[0]!);

  test('one for each heading', () =>
    expect(patterns('一、提高认识，把握形势\n正文。\n二、抓好落实\n正文。')).toEqual(['4+4', '4']));
  test('of items within a paragraph', () =>
    expect(patterns('同志们：\n要抓三点。一是排查要细。逐户过。二是整改要快。当天改。')).toEqual(['4', '4']));
  test('none for a single heading', () => expect(patterns('一、提高认识\n正文。')).toBeUndefined());
  test('none where a heading is not there yet', () =>
    expect(patterns('一、提高认识\n正文。\n二、\n正文。')).toBeUndefined());
  test('none where a heading is a long sentence', () => {
    const sentence = '要把全镇植树造林工作作为当前头等大事来抓紧抓好抓出成效并且长期坚持下去直到荒山全部绿化';
    expect(patterns(`一、提高认识\n正文。\n二、${sentence}。正文。`)).toBeUndefined();
  });
});
