/** The writer's own words: what is taken, and what is named and left out. */
import { describe, expect, test } from 'vitest';
import { readDictionary } from '../../server/src/dictionary';

const read = (terms: Record<string, unknown>, names: unknown[] = [], text?: string) => {
  const { dictionary, problems } = readDictionary(
    terms,
    names,
    text === undefined ? undefined : { name: '词典.txt', text },
  );
  return { terms: Object.fromEntries(dictionary.terms), names: dictionary.names, problems };
};

describe('words from settings', () => {
  test('are taken, without blanks around them', () => {
    const terms = { ' 发改委': '发展改革委 ', GPD: 'GDP' };
    expect(read(terms, ['县医保局 ', '县医保局'])).toEqual({
      terms: { 发改委: '发展改革委', GPD: 'GDP' },
      names: ['县医保局'],
      problems: [],
    });
  });

  test.each<[string, Record<string, unknown>, unknown[], string]>([
    ['an empty wrong form', { '': '县委' }, [], '=县委'],
    ['a wrong form of one character', { 的: '地' }, [], '的=地'],
    ['a wrong form of marks only', { '，，': '，' }, [], '，，=，'],
    ['a right form that is the wrong one', { 县委: '县委 ' }, [], '县委=县委'],
    ['no right form', { 县委办: '' }, [], '县委办='],
    ['a right form that is no string', { 县委办: 3 }, [], '县委办=3'],
    ['a right form of two lines', { 县委办: '县委\n办公室' }, [], '县委办='],
    ['a paragraph as a wrong form', { ['抓'.repeat(61)]: '抓' }, [], '抓抓'],
    ['half a character', { '县\uD842': '县' }, [], '县'],
    ['a right form that is wrong itself', { 甲乙: '丙丁', 丙丁: '戊己' }, [], '甲乙=丙丁'],
    ['an empty name', {}, [''], '“”'],
    ['a name of one character', {}, ['县'], '“县”'],
    ['a name that is no string', {}, [{ name: '县委' }], '{"name":"县委"}'],
  ])('%s is named and ignored', (_what, terms, names, named) => {
    const result = read({ 发改委: '发展改革委', ...terms }, ['县医保局', ...names]);
    expect(result.problems).toHaveLength(1);
    expect(result.problems[0]).toContain(named);
    expect(result.terms.发改委).toBe('发展改革委');
    expect(Object.keys(result.terms).length).toBe('丙丁' in terms ? 2 : 1);
    expect(result.names).toEqual(['县医保局']);
  });

  test('a cycle keeps one of its entries', () => {
    const { terms, problems } = read({ 甲乙: '丙丁', 丙丁: '甲乙' });
    expect(terms).toEqual({ 丙丁: '甲乙' });
    expect(problems).toHaveLength(1);
  });

  test('no more than anybody needs', () => {
    const names = Array.from({ length: 6_000 }, (_, index) => `名称${index}`);
    expect(read({}, names).names).toHaveLength(5_000);
  });
});

describe('words from a file', () => {
  test('one a line: a name, or wrong=right; comments and blank lines are none', () => {
    const text =
      '\uFEFF# 本单位\r\n县医保局\r\n\r\n 发改委 = 发展改革委 # 全称\r\n医保所＝医保服务所\n甲乙→丙丁\r县档案馆';
    expect(read({}, [], text)).toEqual({
      terms: { 发改委: '发展改革委', 医保所: '医保服务所', 甲乙: '丙丁' },
      names: ['县医保局', '县档案馆'],
      problems: [],
    });
  });

  test('what makes no sense is named with its line', () => {
    const { terms, names, problems } = read({}, [], '县医保局\n县\n甲=乙=丙\n=县委\n\n县委=县委');
    expect([terms, names]).toEqual([{}, ['县医保局']]);
    expect(problems.map((problem) => problem.split(': ')[0])).toEqual([
      '词典.txt:2',
      '词典.txt:3',
      '词典.txt:4',
      '词典.txt:6',
    ]);
  });

  test('the file wins where settings say otherwise', () => {
    expect(read({ 发改委: '发改局' }, [], '发改委=发展改革委').terms).toEqual({ 发改委: '发展改革委' });
  });
});
