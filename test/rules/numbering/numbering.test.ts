/** numbering-gap, -duplicate, -order and -start: found, silent, and put right. */
import { describe, expect, test } from 'vitest';
import { parseOutline } from '../../../server/src/outline/outline';
import {
  english,
  expectAllFindings,
  expectFindings,
  expectFix,
  expectPreferredFix,
  findingsOf,
  severitiesOf,
} from '../../support/findings';

import { renumbered } from '../../support/outlines';

/** A speech around the lines, so that it is no part of something larger. */
const speech = (lines: string) => `在全镇大会上的讲话\n\n同志们：\n\n${lines}`;
const RULES = ['numbering-gap', 'numbering-duplicate', 'numbering-order', 'numbering-start'];

describe('numbering-gap', () => {
  test.each([
    '一、甲\n二、乙\n⟦四、⟧丁',
    '一、甲\n二、乙\n⟦四、⟧丁\n五、戊\n六、己',
    '一、甲\n⟦三、⟧丙\n三、丙\n⟦五、⟧戊',
    '一、甲\n二、乙\n⟦十二、⟧丁',
    '一、甲\n（一）乙\n⟦（三）⟧丙\n二、丁\n（一）戊\n（二）己',
    '一、甲\n1.乙\n2.丙\n⟦4.⟧丁\n二、戊',
    '一、甲\n（1）乙\n⟦（3）⟧丙',
    '第一，甲。\n第二，乙。\n⟦第四，⟧丙。',
    '要做到：一是甲；二是乙；⟦四是⟧丙。',
    '一是甲；二是乙；⟦四是⟧丙。',
    '要做到：①甲；②乙；⟦④⟧丙。',
    '第一条　甲。\n第二条　乙。\n⟦第四条⟧　丙。',
    '1.甲\n甲、子。\n⟦丙、⟧丑。\n丁、寅。\n2.乙',
  ])('%j', (marked) => expectFindings('numbering-gap', marked));

  test('of a deleted section is said once, whatever follows', () => {
    expectAllFindings(speech('一、甲\n正文。\n三、乙\n正文。\n四、丙\n正文。\n五、丁\n正文。'), ['numbering-gap 三、']);
  });

  test('the last right sibling is named', () => {
    const text = '一、甲\n二、乙\n四、丁';
    const [finding] = findingsOf('numbering-gap', text);
    expect(finding!.related!.map(({ span }) => text.slice(span.start, span.end))).toEqual(['二、']);
    expect(english(finding!.message)).toContain('四、');
    expect(english(finding!.message)).toContain('三、');
  });
});

describe('numbering-duplicate', () => {
  test.each([
    '一、甲\n二、乙\n⟦二、⟧丙\n三、丁',
    '一、甲\n⟦一、⟧甲\n二、乙\n三、丙',
    '（一）甲\n（二）乙\n⟦（二）⟧丙',
    '要做到：一是甲；二是乙；⟦二是⟧丙；三是丁。',
    '第一，甲。\n⟦第一，⟧乙。\n第二，丙。',
    '1.甲\n甲、子。\n乙、丑。\n⟦乙、⟧寅。\n2.乙',
  ])('%j', (marked) => expectFindings('numbering-duplicate', marked));
});

describe('numbering-order', () => {
  test.each([
    '⟦三、⟧丙\n一、甲\n二、乙\n四、丁',
    '一、甲\n⟦三、⟧丙\n二、乙\n四、丁',
    '一、甲\n⟦四、⟧丁\n二、乙\n三、丙\n五、戊',
  ])('a moved section: %j', (marked) => expectFindings('numbering-order', marked));

  test('two moved sections are two findings', () => {
    expectFindings('numbering-order', '一、甲\n⟦三、⟧丙\n二、乙\n四、丁\n⟦六、⟧己\n五、戊\n七、庚');
  });

  test.each([
    ['second level', '一、甲\n⟦（二）⟧乙\n（一）丙\n（三）丁\n二、戊'],
    ['inline', '要做到：⟦二是⟧甲；一是乙；三是丙。'],
  ])('%s', (_name, marked) => expectFindings('numbering-order', marked));
});

describe('numbering-start', () => {
  test.each([
    speech('⟦二、⟧甲\n三、乙\n四、丙'),
    speech('一、甲\n⟦（二）⟧乙\n（三）丙\n二、丁'),
    speech('要做到：⟦二是⟧甲；三是乙。'),
  ])('%j', (marked) => expectFindings('numbering-start', marked));

  test('a warning in a speech, a hint in what may be a part of something larger', () => {
    expect(severitiesOf('numbering-start', speech('二、甲\n三、乙'))).toEqual(['warning']);
    expect(severitiesOf('numbering-start', '同志们：\n二、甲\n三、乙')).toEqual(['warning']);
    expect(severitiesOf('numbering-start', '二、甲\n三、乙')).toEqual(['hint']);
    expect(severitiesOf('numbering-start', '一、甲\n（二）乙\n（三）丙')).toEqual(['warning']);
  });
});

describe('nothing is wrong', () => {
  test.each([
    ['restarting', '一、甲\n（一）乙\n（二）丙\n二、丁\n（一）戊\n（二）己'],
    ['continuous', '一、甲\n（一）乙\n（二）丙\n二、丁\n（三）戊\n（四）己\n三、庚\n（五）辛'],
    ['articles through chapters', '第一章　甲\n第一条　乙。\n第二条　丙。\n第二章　丁\n第三条　戊。'],
    ['words', '首先，甲。\n其次，乙。\n最后，丙。'],
    ['最后 closes a run of any length', '要做到：首先，甲；其次，乙；再次，丙；最后，丁。'],
    [
      'two documents in one',
      '关于检查的通知\n各科室：\n一、甲\n二、乙\n××办公室\n2026年3月1日\n检查工作方案\n一、丙\n二、丁',
    ],
    ['two lists under one section', '一、甲\n要抓两头：\n1.乙。\n2.丙。\n还要管两样：\n1.丁。\n2.戊。\n二、己'],
    ['two paragraphs with runs of their own', '一是学；二是干。\n一是吃；二是住。'],
    ['我们一要…，二要…', speech('我们一要学，二要干，三要改。')],
    ['要领导 is no noun', speech('要做到：一要抓早；二要领导带头；三要改。')],
    ['digits in the text', '一、甲\n1.5亿元到位。2025年再增。\n二、乙\n3、4月份抓紧。'],
    [
      '一〇 and 十',
      '一、甲\n二、甲\n三、甲\n四、甲\n五、甲\n六、甲\n七、甲\n八、甲\n九、甲\n一〇、甲\n一一、甲'.replace(
        '\n一一、甲',
        '',
      ),
    ],
    ['廿', `${[...'一二三四五六七八九十'].map((n) => `${n}、甲`).join('\n')}\n十一、甲`],
  ])('%s', (_name, text) => {
    for (const code of RULES) expectFindings(code, text);
    expect(renumbered(text)).toBe(text);
  });
});

describe('continuous numbering', () => {
  test('with a gap: one finding, fixed as the document numbers', () => {
    const text = '一、甲\n（一）乙\n（二）丙\n二、丁\n（三）戊\n（五）己\n三、庚\n（六）辛\n（七）壬';
    expectAllFindings(text, ['numbering-gap （五）']);
    const through = text.replace('（五）', '（四）').replace('（六）', '（五）').replace('（七）', '（六）');
    expectFix('numbering-gap', text, 'whole', through);
  });

  test('renumbering the document keeps it', () => {
    const text = '一、甲\n（一）乙\n（二）丙\n二、丁\n（三）戊\n（五）己\n三、庚\n（六）辛\n（七）壬';
    const expected = '一、甲\n（一）乙\n（二）丙\n二、丁\n（三）戊\n（四）己\n三、庚\n（五）辛\n（六）壬';
    expect(renumbered(text)).toBe(expected);
  });
});

describe('three ways to put it right', () => {
  const text = '一、甲\n一、乙\n四、丙\n六、丁';
  test('the whole list is preferred', () =>
    expectPreferredFix('numbering-duplicate', text, '一、甲\n二、乙\n三、丙\n四、丁'));
  test('only this number', () => expectFix('numbering-duplicate', text, 'only', '一、甲\n二、乙\n四、丙\n六、丁'));

  const moved = '三、丙\n一、甲\n二、乙\n四、丁\n六、戊';
  test('from here on', () => {
    const later = '二、甲\n二、乙\n五、丙\n五、丁';
    const fixes = findingsOf('numbering-start', later)[0]!.fixes.map(({ title }) => english(title));
    expect(fixes).toHaveLength(3);
    expectFix('numbering-order', moved.replace('六、', '五、'), 'whole', '一、丙\n二、甲\n三、乙\n四、丁\n五、戊');
  });

  test('from here on leaves what stands before', () => {
    // Two wrong stretches: the second one's fix leaves the first as it is.
    const two = '二、甲\n二、乙\n五、丙\n五、丁\n六、戊';
    const [gap] = findingsOf('numbering-gap', two);
    const from = gap!.fixes.find(({ title }) => english(title).includes('from here'))!;
    expect(from.edits(parseOutline(two)).map(({ newText }) => newText)).toEqual(['三', '四', '五']);
    const whole = gap!.fixes.find(({ preferred }) => preferred)!;
    expect(whole.edits(parseOutline(two)).map(({ newText }) => newText)).toEqual(['一', '三', '四', '五']);
  });

  test.each([
    ['numbering-gap', '1．甲\n2．乙\n4．丙', '1．甲\n2．乙\n3．丙'],
    ['numbering-gap', '１.甲\n２.乙\n４.丙', '１.甲\n２.乙\n３.丙'],
    ['numbering-gap', '（1） 甲\n（2） 乙\n（4） 丙', '（1） 甲\n（2） 乙\n（3） 丙'],
    ['numbering-gap', '(一)甲\n(二)乙\n(四)丙', '(一)甲\n(二)乙\n(三)丙'],
    ['numbering-gap', '要做到：①甲；②乙；④丙。', '要做到：①甲；②乙；③丙。'],
    ['numbering-duplicate', '第一点，甲。\n第一点，乙。', '第一点，甲。\n第二点，乙。'],
    ['numbering-gap', '其一，甲。\n其三，乙。', '其一，甲。\n其二，乙。'],
    ['numbering-order', '要做到：二是甲；一是乙；三是丙。', '要做到：一是甲；二是乙；三是丙。'],
  ])('%s: %j keeps its style', (code, before, after) => expectPreferredFix(code, before, after));
});

test('severities follow the settings', () => {
  const text = '一、甲\n二、乙\n四、丁';
  expect(findingsOf('numbering-gap', text, { 'numbering-gap': 'error' }).map(({ severity }) => severity)).toEqual([
    'error',
  ]);
  expect(findingsOf('numbering-gap', text, { 'numbering-gap': 'off' })).toEqual([]);
  expect(findingsOf('numbering-start', '二、甲\n三、乙', { 'numbering-start': 'error' })[0]!.severity).toBe('error');
});

test('the first member may be named in running text', () => {
  expectFindings(
    'numbering-start',
    '讲话\n同志们：\n要守纪律，这是我要讲的第一点。\n第二点：要讲团结。\n第三点：要抓落实。',
  );
  expectFindings('numbering-start', '讲话\n同志们：\n要守纪律。\n⟦第二点：⟧要讲团结。\n第三点：要抓落实。');
});
