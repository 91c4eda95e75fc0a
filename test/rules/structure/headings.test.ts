/** heading-final-punct, heading-empty, section-empty. */
import { describe, expect, test } from 'vitest';
import { expectFindings, expectFix, expectPreferredFix, findingsOf, severitiesOf } from '../../support/findings';

const HEAD = '在全县会议上的讲话\n同志们：\n下面，我讲几点意见。\n';

describe('heading-final-punct', () => {
  const CODE = 'heading-final-punct';
  const one = `${HEAD}一、抓学习\n要学。\n二、抓落实⟦。⟧\n要干。\n三、抓作风\n要改。`;

  test('the odd one out is a slip', () => {
    expectFindings(CODE, one);
    expect(severitiesOf(CODE, one)).toEqual(['warning']);
    const text = one.replace(/[⟦⟧]/g, '');
    expectPreferredFix(CODE, text, text.replace('落实。', '落实'));
    expect(findingsOf(CODE, text)[0]!.fixes[0]!.safe).toBe(true);
  });
  test.each(['；', '，', '：', '、'])('%s', (mark) =>
    expectFindings(CODE, `${HEAD}一、抓学习\n要学。\n二、抓落实⟦${mark}⟧\n要干。`),
  );
  test('all of them: the writer’s way, said once', () => {
    const all = `${HEAD}一、抓学习⟦。⟧\n要学。\n二、抓落实。\n要干。\n三、抓作风。\n要改。`;
    expectFindings(CODE, all);
    expect(severitiesOf(CODE, all)).toEqual(['information']);
    expectFix(CODE, all.replace(/[⟦⟧]/g, ''), 'all 3', all.replace(/[⟦⟧]/g, '').replace(/(?<=学习|落实|作风)。/g, ''));
  });
  test('some of them: each an information, none safe', () => {
    const some = `${HEAD}一、抓学习⟦。⟧\n要学。\n二、抓落实⟦。⟧\n要干。\n三、抓作风\n要改。`;
    expectFindings(CODE, some);
    expect(severitiesOf(CODE, some)).toEqual(['information', 'information']);
  });
  test.each([
    ['！ and ？', '一、怎么看？\n要学。\n二、干起来！\n要干。\n三、抓作风\n要改。'],
    ['items without text below', '一、抓学习。\n二、抓落实。\n三、抓作风。'],
    ['items that end in ；', '一、抓学习；\n二、抓落实；\n三、抓作风。\n以上三件事要抓好。'],
    [
      'the last of short items, with a paragraph after the list',
      '一、抓学习\n二、抓落实\n三、抓作风。\n以上三件事要抓好。',
    ],
    ['run-in headings', '一、抓学习。要学。\n二、抓落实。要干。'],
    ['beside run-in headings', '一、抓学习。要学。\n二、抓落实。\n要干。\n三、抓作风。要改。'],
    ['sentences with 一是', '一是抓学习。\n要学。\n二是抓落实\n要干。'],
    ['articles', '第一条　为了抓学习。\n要学。\n第二条　为了抓落实。\n要干。'],
    ['what leads to a list', '一、抓学习\n要学。\n二、重点任务如下：\n（一）干。\n（二）改。'],
    ['a mark inside', '一、抓学习，强素质\n要学。\n二、抓落实、见成效\n要干。'],
  ])('silent: %s', (_name, text) => expectFindings(CODE, HEAD + text));
});

describe('heading-empty', () => {
  const CODE = 'heading-empty';
  test('a marker and nothing after it', () => {
    expectFindings(CODE, `${HEAD}一、抓学习\n要学。\n⟦二、⟧\n要干。\n三、抓作风\n要改。`);
    expectFindings(CODE, `${HEAD}一、抓学习\n（一）学理论。\n⟦（二）⟧\n二、抓落实\n要干。`);
    expect(severitiesOf(CODE, `${HEAD}一、抓学习\n要学。\n二、\n要干。`)).toEqual(['warning']);
  });
  test.each([
    ['numbers on lines of their own', '一、\n要学习理论，学习业务。\n二、\n要落实任务，落实责任。'],
    ['a heading of one character', '一、学\n要学。\n二、干\n要干。'],
    ['chapters and articles', '第一章\n总则\n第一条\n为了学习。\n第二条\n为了落实。'],
    ['a placeholder', '一、××\n要学。\n二、××\n要干。'],
  ])('silent: %s', (_name, text) => expectFindings(CODE, HEAD + text));
});

describe('section-empty', () => {
  const CODE = 'section-empty';
  test('a section without text among others with theirs', () => {
    expectFindings(CODE, `${HEAD}一、抓学习\n要学。\n⟦二、抓落实⟧\n三、抓作风\n要改。`);
    expect(severitiesOf(CODE, `${HEAD}一、抓学习\n要学。\n二、抓落实`)).toEqual(['hint']);
  });
  test.each([
    ['a list of items', '一、抓学习\n二、抓落实\n三、抓作风'],
    ['items with their marks', '一、抓学习\n要学。\n二、抓落实。\n三、抓作风\n要改。'],
    ['sections with items only', '一、抓学习\n（一）学理论。\n（二）学业务。\n二、抓落实\n（一）干。\n（二）改。'],
    ['结束语', '一、抓学习\n要学。\n二、抓落实\n要干。\n三、结束语'],
  ])('silent: %s', (_name, text) => expectFindings(CODE, HEAD + text));
});
