/** Half-width and straight marks in Chinese text. */
import { describe, expect, test } from 'vitest';
import { expectFindings, expectPreferredFix, findingsOf, fixesOf, severitiesOf } from '../../support/findings';

describe('punct-halfwidth', () => {
  const CODE = 'punct-halfwidth';

  test.each([
    ['我们要抓紧⟦,⟧抓实，抓好。', '我们要抓紧，抓实，抓好。'],
    ['我们要抓紧⟦,⟧ 抓实，抓好。', '我们要抓紧，抓实，抓好。'],
    ['各位代表⟦!⟧', '各位代表！'],
    ['为什么要这样做⟦?⟧因为，群众需要。', '为什么要这样做？因为，群众需要。'],
    ['主要有三类⟦:⟧甲、乙、丙。', '主要有三类：甲、乙、丙。'],
    ['实施“双随机”⟦;⟧推进改革，', '实施“双随机”；推进改革，'],
    ['学习《条例》⟦,⟧抓好落实。', '学习《条例》，抓好落实。'],
    ['全年增长15.6%⟦,⟧总量第一。', '全年增长15.6%，总量第一。'],
    ['大力发展GDP⟦,⟧也要保护环境。', '大力发展GDP，也要保护环境。'],
    ['这项工作今天完成⟦.⟧', '这项工作今天完成。'],
  ])('%j', (marked, right) => {
    expectFindings(CODE, marked);
    expectPreferredFix(CODE, marked.replace(/[⟦⟧]/g, ''), right);
    expect(fixesOf(CODE, marked.replace(/[⟦⟧]/g, ''))[0]!.safe).toBe(true);
  });

  test.each([
    '会议定于10:30开始，比例为2:1，24:00结束。',
    '网址是https://example.com/a,b?c=d，请查看。',
    'The word 中国, which means China, is used in English sentences, and so on.',
    '总产值1,234,567元。',
    '计算公式a!=b，另见表。',
    '一, 甲',
    'Q:怎么办？',
    '1,早谋划',
    '增长15.6%，其中GDP、5G、COVID-19、1+X、3+1各有说明。',
    '标准号GB/T 15834-2011，邮箱a.b@example.com。',
    '参见J.K.罗琳的作品，以及U.S.的数据。',
  ])('silent: %j', (text) => expectFindings(CODE, text));

  test('where all marks are half-width it is said once', () => {
    const text = '各位代表,\n我们要抓紧,抓实,抓好!\n为什么?';
    expect(severitiesOf(CODE, text)).toEqual(['information']);
    expectPreferredFix(CODE, text, '各位代表，\n我们要抓紧，抓实，抓好！\n为什么？');
  });

  test('is a warning where others are full-width', () => {
    expect(severitiesOf(CODE, '抓紧,抓实,抓好,再抓，')).toEqual(['warning', 'warning', 'warning']);
  });
});

describe('halfwidth-bracket', () => {
  const CODE = 'halfwidth-bracket';

  test.each([
    ['各县⟦(区)⟧（市）都要参加。', '各县（区）（市）都要参加。'],
    ['各县⟦(区）⟧都要参加。', '各县（区）都要参加。'],
    ['各县⟦（区)⟧都要参加。', '各县（区）都要参加。'],
    ['世界卫生组织⟦(WHO)⟧指出。', '世界卫生组织（WHO）指出。'],
    ['按照第⟦(一)⟧项办理。', '按照第（一）项办理。'],
  ])('%j', (marked, right) => {
    const text = marked.replace(/[⟦⟧]/g, '');
    expectFindings(CODE, marked);
    expectPreferredFix(CODE, text, right);
    expect(fixesOf(CODE, text)[0]!.safe).toBe(true);
  });

  test.each([
    '(一)早谋划\n(二)早行动',
    '要做到：(1)早谋划；(2)早行动。',
    '函数f(x)与g(x)之和。',
    '利润率=(收入-支出)/收入。',
    '收入×(1+增长率)为目标。',
    '氢氧化铁(III)的性质。',
    '详见[说明](https://example.com)。',
    'The State Council (国务院) issued a notice about it last year.',
    '各县（区）都要参加。',
  ])('silent: %j', (text) => expectFindings(CODE, text));

  test('where all are half-width it is said once', () => {
    const text = '各县(区)和乡(镇(街道)都算)。\n各局(办)。';
    expect(severitiesOf(CODE, text)).toEqual(['information']);
    expectPreferredFix(CODE, text, '各县（区）和乡（镇（街道）都算）。\n各局（办）。');
  });
});

describe('quote-straight', () => {
  const CODE = 'quote-straight';

  test.each([
    ['实施⟦"双随机"⟧和“一公开”。', '实施“双随机”和“一公开”。'],
    ['实施“一公开”和⟦“双随机"⟧。', '实施“一公开”和“双随机”。'],
    ['实施⟦＂双随机＂⟧和“一公开”。', '实施“双随机”和“一公开”。'],
    ['推广⟦"App"⟧，方便“群众”。', '推广“App”，方便“群众”。'],
  ])('%j', (marked, right) => {
    const text = marked.replace(/[⟦⟧]/g, '');
    expectFindings(CODE, marked);
    expectPreferredFix(CODE, text, right);
    expect(fixesOf(CODE, text)[0]!.safe).toBe(true);
  });

  test.each([
    '实施“双随机”。',
    '会场装了55"电视和32"电视。',
    'He said "hello" to everyone in the room.',
    '<a href="说明">说明</a>',
    "It's 中国's turn.",
  ])('silent: %j', (text) => expectFindings(CODE, text));

  test('is not safe where a mark is left over', () => {
    const [finding] = findingsOf(CODE, '实施"双随机"和"一公开。');
    expect(finding!.fixes[0]!.safe).toBeFalsy();
  });

  test('where all are straight it is said once', () => {
    const text = '实施"甲"。\n实施"乙"和"丙"。';
    expect(severitiesOf(CODE, text)).toEqual(['information']);
    expectPreferredFix(CODE, text, '实施“甲”。\n实施“乙”和“丙”。');
  });
});
