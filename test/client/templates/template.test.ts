import { describe, expect, it } from 'vitest';
import {
  firstLines,
  parseBuiltIn,
  parseOwn,
  snippetOf,
  textOf,
  type Values,
  variablesOf,
} from '../../../client/src/templates/template';
import { expandSnippet } from '../../support/snippet';

const VALUES: Values = { unit: '县医保局', leader: '王建国', meeting: '全县工作会议', date: '2026年3月5日' };
const snippet = (text: string, values: Values = {}) => snippetOf(parseOwn(text), values);
const stops = (text: string, values: Values = {}) =>
  expandSnippet(snippet(text, values)).tabStops.map((stop) => stop.text);

describe('a text of the writer’s own', () => {
  it.each([
    ['没有要填的地方。', []],
    ['今天召开××会议。', ['××']],
    ['（2026年×月×日）', ['×月×日']],
    ['（××××年×月×日）××××年××月××日', ['××××年×月×日', '××××年××月××日']],
    ['【待补：数据】，【请填写】，【打击倒卖活动】', ['【待补：数据】', '【请填写】']],
    ['金额____元，姓名＿＿＿', ['____', '＿＿＿']],
    ['3×5，人次数×出院，“×”', []],
    ['××市、××县', ['××', '××']],
  ])('%s is left open at %j', (text, expected) => {
    expect(stops(text)).toEqual(expected);
  });

  it.each([
    ['{单位}{领导}{会议}{日期}'],
    ['{unit}{leader}{meeting}{date}'],
    ['{Unit}{LEADER}{Meeting}{date}'],
    ['｛单位｝｛领导｝｛会议｝｛日期｝'],
  ])('%s are variables', (text) => {
    expect(variablesOf(parseOwn(text))).toEqual(['unit', 'leader', 'meeting', 'date']);
    expect(snippet(text, VALUES)).toBe('县医保局王建国全县工作会议2026年3月5日');
    expect(stops(text)).toEqual(['××单位', '×××', '××会议', '××××年×月×日']);
  });

  it('asks in one order, whatever the order in the text', () => {
    expect(variablesOf(parseOwn('{日期}，{会议}，{日期}'))).toEqual(['meeting', 'date']);
    expect(variablesOf(parseOwn('没有'))).toEqual([]);
  });

  it('is written in all places at once where a variable is not known', () => {
    expect(snippet('{会议}开了，××，{会议}很好')).toBe('$' + '{1:××会议}开了，$' + '{2:××}，$' + '{1}很好');
  });

  it('takes a variable that is known to be empty for one that is not known', () => {
    expect(snippet('{单位}', { unit: '' })).toBe(snippet('{单位}'));
  });

  it.each(['$1', '$' + '{1:甲}', '$TM_FILENAME', '\\$', '}', '{', '{别的}', 'C:\\讲稿\\', '$', '\\', '😀\r\n　\t一'])(
    'says %j as it is written',
    (text) => {
      expect(expandSnippet(snippet(text))).toEqual({ text, tabStops: [] });
    },
  );

  it('says a value as it was answered', () => {
    const unit = '$1}\\{会议}甲';
    expect(expandSnippet(snippet('在{单位}', { unit })).text).toBe(`在${unit}`);
  });
});

describe('a body of a kind', () => {
  const body = `在{会议:××大会}上的\${1:××讲话}\n{会议}，\${1}，\${2:××}\n$0`;

  it('has the text of the first place in all places of a stop', () => {
    expect(textOf(parseBuiltIn(body), {})).toBe('在××大会上的××讲话\n××大会，××讲话，××\n');
    expect(expandSnippet(snippetOf(parseBuiltIn(body), {})).text).toBe('在××大会上的××讲话\n××大会，××讲话，××\n');
  });

  it('numbers its stops in the order of the text, without those that are known', () => {
    const { tabStops } = expandSnippet(snippetOf(parseBuiltIn(body), { meeting: '大会' }));
    expect(tabStops.map((stop) => [stop.number, stop.text])).toEqual([
      [1, '××讲话'],
      [2, '××'],
      [0, ''],
    ]);
  });
});

describe('the first lines of a text', () => {
  it.each([
    ['\n　　标题\r\n\r\n同志们：\r今天\n第四', '标题　同志们：　今天'],
    ['', ''],
    [`${'字'.repeat(61)}`, `${'字'.repeat(60)}…`],
    ['😀'.repeat(60), '😀'.repeat(60)],
  ])('of %j', (text, expected) => {
    expect(firstLines(text)).toBe(expected);
  });
});
