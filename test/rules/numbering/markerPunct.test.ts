/** marker-punct: the mark after or around a number. */
import { describe, expect, test } from 'vitest';
import {
  english,
  expectFindings,
  expectFix,
  expectPreferredFix,
  findingsOf,
  fixesOf,
  severitiesOf,
} from '../../support/findings';

const CODE = 'marker-punct';

describe('one slip among right ones is a warning at its place', () => {
  test.each([
    ['一、甲\n⟦二.⟧乙\n三、丙', '二、'],
    ['一、甲\n⟦二．⟧乙\n三、丙', '二、'],
    ['一、甲\n⟦二，⟧乙\n三、丙', '二、'],
    ['一、甲\n⟦二：⟧乙\n三、丙', '二、'],
    ['1.甲\n⟦2、⟧乙\n3.丙', '2.'],
    ['1.甲\n⟦2，⟧乙\n3.丙', '2.'],
    ['（一）甲\n⟦（二）、⟧乙\n（三）丙', '（二）'],
    ['（一）甲\n⟦(二)⟧乙\n（三）丙', '（二）'],
    ['（1）甲\n⟦(2)⟧乙\n（3）丙', '（2）'],
    ['要做到：①甲；⟦②、⟧乙；③丙。', '②'],
    ['第一，甲。\n⟦第二、⟧乙。\n第三，丙。', '第二，'],
    ['首先，甲。\n⟦其次、⟧乙。\n最后，丙。', '其次，'],
    ['其一，甲。\n⟦其二、⟧乙。\n其三，丙。', '其二，'],
  ])('%j', (marked, right) => {
    expectFindings(CODE, marked);
    const text = marked.replace(/[⟦⟧]/g, '');
    expect(severitiesOf(CODE, text)).toEqual(['warning']);
    expectPreferredFix(CODE, text, marked.replace(/⟦.*⟧/, right));
  });
});

describe('one form throughout is one information at its first place', () => {
  test.each([
    ['⟦1、⟧甲\n2、乙\n3、丙', '1.甲\n2.乙\n3.丙'],
    ['⟦一.⟧甲\n二.乙', '一、甲\n二、乙'],
    ['⟦(一)⟧甲\n(二)乙', '（一）甲\n（二）乙'],
    ['⟦（一）、⟧甲\n（二）、乙', '（一）甲\n（二）乙'],
    ['⟦①，.⟧甲\n②，.乙', '①甲\n②乙'],
    ['⟦第一、⟧甲。\n第二、乙。', '第一，甲。\n第二，乙。'],
    ['一、甲\n⟦1、⟧乙\n2、丙\n二、丁\n1、戊\n2、己', '一、甲\n1.乙\n2.丙\n二、丁\n1.戊\n2.己'],
  ])('%j', (marked, right) => {
    expectFindings(CODE, marked);
    const text = marked.replace(/[⟦⟧]/g, '');
    expect(severitiesOf(CODE, text)).toEqual(['information']);
    expectPreferredFix(CODE, text, right);
  });
});

describe('silent', () => {
  test.each([
    ...[
      '一、甲\n二、乙',
      '（一）甲\n（二）乙',
      '1.甲\n2.乙',
      '1．甲\n2．乙',
      '１.甲\n２.乙',
      '（1）甲\n（2）乙',
      '①甲\n②乙',
    ],
    ...['第一，甲。\n第二，乙。', '第一：甲。\n第二：乙。', '一是，甲。\n二是，乙。', '第一点是甲。\n第二点是乙。'],
    ...['首先是甲。\n其次是乙。', '1）甲\n2）乙', '甲、子。\n乙、丑。', '第一条　甲。\n第二条　乙。'],
    ...[
      '按第（一）、（二）项办。',
      '一、二、三产业都要抓。',
      '１、２月份增长。',
      '第一、第二产业增长。',
      '1、2号楼封闭。',
    ],
  ])('%j', (text) => expectFindings(CODE, text));
});

test('the clause is named, and nothing is called 规定', () => {
  const clauses = [
    ['一、甲\n二.乙', 'B.3.2'],
    ['1.甲\n2、乙', 'B.3.3'],
    ['（一）甲\n（二）、乙', 'B.3.4'],
    ['第一，甲。\n第二、乙。', 'B.3.1'],
  ] as const;
  for (const [text, clause] of clauses) {
    const message = english(findingsOf(CODE, text)[0]!.message);
    expect(message).toContain(clause);
    expect(message).not.toContain('规定');
  }
});

test('the number and the text behind the marker stay', () => {
  expectFix(CODE, '1.甲\n２、乙\n3.丙', 'Change', '1.甲\n２.乙\n3.丙');
  expectFix(CODE, '一、甲\n二.　乙\n三、丙', 'Change', '一、甲\n二、　乙\n三、丙');
});

test('each slip of a mixture has a fix of its own', () => {
  const text = '（一）甲\n（二）、乙\n(三)丙\n（四）丁';
  expectFindings(CODE, '（一）甲\n⟦（二）、⟧乙\n⟦(三)⟧丙\n（四）丁');
  expect(findingsOf(CODE, text).map(({ fixes }) => fixes.length)).toEqual([1, 1]);
  expect(fixesOf(CODE, '（一）甲\n（二）、乙')[0]!.preferred).toBe(true);
});
