import { describe, expect, it } from 'vitest';
import configuration from '../../syntaxes/language-configuration.json';

const words = (text: string) =>
  text.match(new RegExp(configuration.wordPattern.pattern, `g${configuration.wordPattern.flags}`));

describe('language configuration', () => {
  // VS Code looks for a snippet's prefix where a word begins: letters must be a word of their own after Han text, and
  // a Chinese prefix may begin at every character.
  it.each([
    ['提出意见kcb', ['提', '出', '意', '见', 'kcb']],
    ['。开场', ['开', '场']],
    ['GDP增长5.6%', ['GDP', '增', '长', '5.6']],
    ['〇一、', ['〇', '一']],
    ['，　“”……', null],
  ])('takes %s for these words', (text, expected) => {
    expect(words(text)?.slice()).toEqual(expected ?? undefined);
  });

  it.each(['“”', '‘’', '（）', '《》', '〈〉', '【】', '〔〕'])('knows the pair %s', (pair) => {
    const [open, close] = pair;
    expect(configuration.brackets).toContainEqual([open, close]);
    expect(configuration.autoClosingPairs).toContainEqual({ open, close });
    expect(configuration.surroundingPairs).toContainEqual([open, close]);
  });

  it('carries the indent of a paragraph to the next, also from one that is still empty', () => {
    const carried = (before: string) =>
      configuration.onEnterRules.find(({ beforeText }) => new RegExp(beforeText).test(before))?.action.appendText;
    for (const text of ['　　各位代表', '　　']) expect(carried(text)).toBe('　　');
    for (const text of ['', '同志们：', '　　　　署名']) expect(carried(text)).toBeUndefined();
  });
});
