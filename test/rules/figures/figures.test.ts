/** Rules of figures: percent-range, fullwidth-digit, numeral-style. */
import { describe, expect, test } from 'vitest';
import { expectFindings, expectPreferredFix, findingsOf, severitiesOf } from '../../support/findings';

describe('percent-range', () => {
  const CODE = 'percent-range';

  test.each([
    ['增长⟦5～10%⟧左右。', '增长5%～10%左右。'],
    ['增长⟦5—10%⟧。', '增长5%—10%。'],
    ['增长⟦0.5-1%⟧。', '增长0.5%-1%。'],
    ['增长⟦5–10％⟧。', '增长5％–10％。'],
    ['投资⟦3—5亿⟧元。', '投资3亿—5亿元。'],
    ['产能⟦30～50万⟧吨。', '产能30万～50万吨。'],
    ['规模⟦1—2万亿⟧元。', '规模1万亿—2万亿元。'],
  ])('%s', (marked, right) => {
    expectFindings(CODE, marked);
    expectPreferredFix(CODE, marked.replace(/[⟦⟧]/g, ''), right);
  });

  test.each([
    ...[
      '增长5%～10%。',
      '增长5%—10%。',
      '增长15.6%。',
      '3亿—5亿元',
      '1—2月',
      '3—5个百分点',
      '5·8',
      '3+1',
      '1+X',
      '2:1',
    ],
    ...[
      '0—5%',
      '500—1万元',
      '2026-3-5%',
      'A3-5%',
      '3+1—2%',
      '5——10%',
      '10—5%',
      '电话0871-65万',
      '5至10%',
      '10:30—11%',
      '第3—5万册',
      '2019—2023万',
      '2020—2025年',
    ],
  ])('silent: %s', (text) => expectFindings(CODE, text));
});

describe('fullwidth-digit', () => {
  const CODE = 'fullwidth-digit';

  test.each([
    ['增长⟦8％⟧，不是8%。', '增长8%，不是8%。'],
    ['增长⟦７．３％⟧，不是8%。', '增长7.3%，不是8%。'],
    ['到⟦２０２６⟧年。', '到2026年。'],
    ['⟦２０26⟧年。', '2026年。'],
    ['面积⟦１．５⟧亿亩。', '面积1.5亿亩。'],
  ])('%s', (marked, right) => {
    expectFindings(CODE, marked);
    expectPreferredFix(CODE, marked.replace(/[⟦⟧]/g, ''), right);
  });

  test('two of a list', () => expectFindings(CODE, '⟦１⟧、⟦２⟧月份增长。'));
  test('the number behind a marker', () => expectFindings(CODE, '１．⟦２０２６⟧年工作'));

  test.each([
    ...[
      '１．学习',
      '１、学习',
      '（１）学习',
      '要做到：（１）学；（２）干。',
      '要做到：１．学；２．干。',
      '1．学习',
      'Ｇ２０峰会',
      '５Ｇ网络',
    ],
    ...['2026年', '15.6%', '①学习', '二〇二六', 'A4', '10％'.replace('％', '%'), '1．5', '２）学习'],
  ])('silent: %s', (text) => expectFindings(CODE, text));

  test('a form used throughout is said once, with a fix for all', () => {
    const text = '产量３万吨。\n增长８％。\n面积１．５亿亩。';
    expectFindings(CODE, '产量⟦３⟧万吨。\n增长８％。\n面积１．５亿亩。');
    expect(severitiesOf(CODE, text)).toEqual(['information']);
    expectPreferredFix(CODE, text, '产量3万吨。\n增长8%。\n面积1.5亿亩。');
  });

  test('the odd ones among right ones stand for themselves', () => {
    const text = '增长８％。\n增长7%。\n增长６％。\n增长５％。';
    expect(severitiesOf(CODE, text)).toEqual(['hint', 'hint', 'hint']);
    for (const { fixes } of findingsOf(CODE, text)) expect(fixes.map(({ safe }) => safe)).toEqual([true]);
  });
});

describe('numeral-style', () => {
  const CODE = 'numeral-style';
  const on = { [CODE]: 'information' } as const;
  const speech = (number: string, first: string, second: string) =>
    `同志们：\n下面，我讲${number}点意见。\n${first}提高认识\n大家要学。\n${second}落实责任\n大家要干。`;
  const found = (text: string) => findingsOf(CODE, text, on).map(({ span }) => text.slice(span.start, span.end));

  test('is off', () => expect(findingsOf(CODE, speech('2', '一、', '二、'))).toEqual([]));
  test('2点意见 above 一、', () => expect(found(speech('2', '一、', '二、'))).toEqual(['2']));
  test.each([
    ['两', '一、', '二、'],
    ['2', '1.', '2.'],
    ['两', '1.', '2.'],
  ])('silent: %s, %s', (number, first, second) => expect(found(speech(number, first, second))).toEqual([]));
  test('nothing follows', () => expect(found('同志们：\n下面，我讲2点意见。')).toEqual([]));
});
