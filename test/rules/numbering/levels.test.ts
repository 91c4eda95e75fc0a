/** numbering-lone, level-skip, level-inverted, marker-mixed-family. */
import { describe, expect, test } from 'vitest';
import {
  expectAllFindings,
  expectFindings,
  expectFix,
  expectPreferredFix,
  findingsOf,
  severitiesOf,
} from '../../support/findings';

/** A 公文: number, title, addressee. */
const notice = (lines: string) => `×政发〔2026〕1号\n\n关于开展检查的通知\n\n各科室：\n\n${lines}`;

describe('numbering-lone', () => {
  test.each(['一、甲\n⟦（一）⟧乙\n正文。\n二、丙\n正文。', '一、甲\n要抓好，⟦一是⟧学习。\n二、乙\n正文。'])(
    '%j',
    (marked) => expectFindings('numbering-lone', marked),
  );

  test('is a hint everywhere', () => {
    expect(severitiesOf('numbering-lone', '一、甲\n（一）乙\n二、丙')).toEqual(['hint']);
    expect(severitiesOf('numbering-lone', notice('一、甲\n（一）乙\n二、丙'))).toEqual(['hint']);
  });

  test.each([
    ['two members', '一、甲\n（一）乙\n（二）丙\n二、丁'],
    ['what is being written', '在会上的讲话\n同志们：\n一、甲\n正文。'],
    ['continuous numbering', '一、甲\n（一）乙\n（二）丙\n二、丁\n（三）戊\n三、己\n（四）庚\n四、辛'],
    ['words', '一方面，甲。\n下文。'],
  ])('silent: %s', (_name, text) => expectFindings('numbering-lone', text));
});

describe('level-skip', () => {
  test('一、 then （1）', () => {
    expectFindings('level-skip', '一、甲\n⟦（1）⟧乙\n（2）丙\n二、丁\n⟦（1）⟧戊\n（2）己');
  });
  test('a hint in a speech, a warning in a document', () => {
    expect(severitiesOf('level-skip', '一、甲\n（1）乙\n（2）丙')).toEqual(['hint']);
    expect(severitiesOf('level-skip', notice('一、甲\n（1）乙\n（2）丙'))).toEqual(['warning']);
  });
  test.each([
    ['一、 then 1.', '一、甲\n1.乙\n2.丙'],
    ['一、 then （一）', '一、甲\n（一）乙\n（二）丙'],
    ['（一） then （1）', '一、甲\n（一）乙\n（1）丙\n（2）丁'],
    ['words', '一、甲\n第一，乙。\n第二，丙。'],
    ['①', '一、甲\n①乙\n②丙'],
    ['（1） alone', '（1）乙\n（2）丙'],
  ])('silent: %s', (_name, text) => expectFindings('level-skip', text));
  test('（一） or 1. instead', () => {
    const text = '一、甲\n（1）乙\n（2）丙';
    expectPreferredFix('level-skip', text, '一、甲\n（一）乙\n（二）丙');
    expectFix('level-skip', text, '1.', '一、甲\n1.乙\n2.丙');
  });
});

describe('level-inverted', () => {
  test.each([
    '1.甲\n⟦（一）⟧乙\n（二）丙\n2.丁',
    '（一）甲\n⟦一、⟧乙\n二、丙\n（二）丁',
    '（1）甲\n⟦1.⟧乙\n2.丙\n（2）丁',
    '一、甲\n1.乙\n⟦（一）⟧丙\n（二）丁\n2.戊\n二、己',
  ])('%j', (marked) => expectFindings('level-inverted', marked));
  test('a warning everywhere', () => {
    expect(severitiesOf('level-inverted', '1.甲\n（一）乙\n（二）丙\n2.丁')).toEqual(['warning']);
    expect(severitiesOf('level-inverted', notice('1.甲\n（一）乙\n（二）丙\n2.丁'))).toEqual(['warning']);
  });
  test.each([
    ['all four layers', '一、甲\n（一）乙\n1.丙\n（1）丁\n（2）戊\n2.己\n（二）庚\n二、辛'],
    ['words between', '第一，甲。\n1.乙。\n2.丙。\n第二，丁。'],
    ['1. at the top', '1.甲\n（1）乙\n（2）丙\n2.丁'],
  ])('silent: %s', (_name, text) => expectFindings('level-inverted', text));
  test('the list takes the layer below', () => {
    expectPreferredFix('level-inverted', '1.甲\n（一）乙\n（二）丙\n2.丁', '1.甲\n（1）乙\n（2）丙\n2.丁');
  });
});

describe('marker-mixed-family', () => {
  test.each([
    '第一，甲。\n⟦二是⟧乙。\n第三，丙。',
    '要做到：一是甲；⟦二要⟧乙；三是丙。',
    '一是甲。\n二是乙。\n⟦三要⟧丙。',
  ])('%j', (marked) => expectFindings('marker-mixed-family', marked));
  test('a warning everywhere', () => {
    expect(severitiesOf('marker-mixed-family', '要做到：一是甲；二要乙；三是丙。')).toEqual(['warning']);
    expect(severitiesOf('marker-mixed-family', notice('要做到：一是甲；二要乙；三是丙。'))).toEqual(['warning']);
  });
  test.each([
    ['one word', '要做到：一是甲；二是乙；三是丙。'],
    ['首先 第二 最后', '首先，甲。\n第二，乙。\n最后，丙。'],
    ['第一，/第三个问题：', '第一，甲。\n第二，乙。\n第三个问题：丙。'],
    ['two lists', '一、甲\n一是乙。\n二是丙。\n二、丁\n一要戊。\n二要己。'],
  ])('silent: %s', (_name, text) => expectFindings('marker-mixed-family', text));
  test('the first one is the model', () => {
    expectPreferredFix(
      'marker-mixed-family',
      '要做到：一是甲；二要乙；三要丙。',
      '要做到：一是甲；二是要乙；三是要丙。',
    );
    expectPreferredFix('marker-mixed-family', '第一，甲。\n二是乙。\n第三，丙。', '第一，甲。\n第二，乙。\n第三，丙。');
    expectPreferredFix('marker-mixed-family', '一要甲。\n第二个方面，乙。', '一要甲。\n二要乙。');
  });
});

test('a right speech has no findings', () => {
  const text = [
    ...['在全镇大会上的讲话', '', '同志们：', '今天开会，主要是部署工作。下面，我讲三点意见。'],
    ...[
      '一、提高认识',
      '要想清楚。',
      '二、抓住重点',
      '（一）抓春耕。一是早；二是快；三是好。',
      '（二）抓夏收。一要抢收，二要晒干。',
    ],
    ...['三、加强领导', '第一，要负责。', '第二，要落实。', '同志们，让我们一起干！'],
  ].join('\n');
  expectAllFindings(text, []);
  expect(findingsOf('numbering-lone', text)).toEqual([]);
});
