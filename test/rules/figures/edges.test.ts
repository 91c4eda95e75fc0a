/** Where a rule of figures begins and ends to speak: the places in ⟦⟧, nothing where there are none. */
import { describe, expect, test } from 'vitest';
import { expectFindings, saidOf } from '../../support/findings';

describe.each([
  [
    'date-impossible',
    [
      '定于⟦2月30日⟧。',
      '“2月30日”事件。',
      '“⟦2月30日⟧开会。',
      '4月31号楼。',
      '⟦4月31日⟧楼。',
      '4月31日产粮。',
      '⟦2023年13月⟧开会。',
      '2023年13月龄的牛。',
      '⟦2100年2月29日⟧。',
      '2000年2月29日。',
      '二月三十日。',
      '00月00日。',
    ],
  ],
  ['day-hao', ['⟦3月5号⟧开工。', '5号楼。', '3月5日。']],
  [
    'docno-brackets',
    [
      '国办发⟦（2018）⟧59号。',
      '国办发⟦〔2018）⟧59号。',
      '国办发⟦【2018〕⟧59号。',
      '国办发〔2018〕59号。',
      '（2018）5号楼。',
    ],
  ],
  [
    'mixed-date',
    [
      '⟦2026年三月5日⟧。',
      '⟦二〇二六年3月⟧。',
      '2025年十月革命。',
      '⟦2025年三月⟧底。',
      '3月一日游。',
      '⟦3月一日⟧开会。',
    ],
  ],
  ['percent-range', ['⟦5—10%⟧', '5—5%', '⟦3～4万⟧']],
  [
    'year-abbrev',
    [
      '到⟦23年⟧底。',
      '近10年底数不清。',
      '到⟦98年⟧初。',
      '延长到20年底。',
      '⟦30年⟧3月，⟦31年⟧3月，⟦49年⟧3月，⟦50年⟧3月。',
    ],
  ],
  ['zero-form', ['⟦二零二六年⟧。', '⟦二O二六年⟧。', '二〇二六年。', '一二三四年。']],
  ['fullwidth-digit', ['增长⟦８⟧个，不是8个。', 'Ｇ８，不是8。', '８Ｇ，不是8。']],
] as const)('%s', (code, texts) => {
  test.each(texts)('%j', (marked) => expectFindings(code, marked));
});

test.each([
  [
    'year-abbrev',
    '30年3月，31年3月，49年3月，50年3月。',
    '⟦30年⟧ A year is written with four digits, not 30年 (GB/T 15835-2011).',
    '* Change to 2030: 2030年3月，31年3月，49年3月，50年3月。',
    '⟦31年⟧ A year is written with four digits, not 31年 (GB/T 15835-2011).',
    '- Change to 1931: 30年3月，1931年3月，49年3月，50年3月。',
    '- Change to 2031: 30年3月，2031年3月，49年3月，50年3月。',
    '⟦49年⟧ A year is written with four digits, not 49年 (GB/T 15835-2011).',
    '- Change to 1949: 30年3月，31年3月，1949年3月，50年3月。',
    '- Change to 2049: 30年3月，31年3月，2049年3月，50年3月。',
    '⟦50年⟧ A year is written with four digits, not 50年 (GB/T 15835-2011).',
    '* Change to 1950: 30年3月，31年3月，49年3月，1950年3月。',
  ],
  [
    'mixed-date',
    '二〇二六年3月15号',
    '⟦二〇二六年3月15号⟧ One date in two kinds of numerals: 二〇二六年3月15号 (GB/T 15835-2011).',
    '* Change to 2026年3月15号: 2026年3月15号',
    '- Change to 二〇二六年三月十五号: 二〇二六年三月十五号',
  ],
  [
    'numeral-style',
    '同志们：\n我讲4点意见。\n一、甲\n二、乙\n三、丙\n四、丁',
    '⟦4⟧ The parts are numbered in Chinese; the number announced is usually, too: 四.',
    '→ 一、 The list begins here',
    '* Change to 四: 同志们：\n我讲四点意见。\n一、甲\n二、乙\n三、丙\n四、丁',
  ],
  ['numeral-style', '同志们：\n我讲四点意见。\n一、甲\n二、乙\n三、丙\n四、丁'],
  [
    'zero-form',
    '二O零六年开工。',
    '⟦二O零六年⟧ The zero of a year in Chinese numerals is 〇: 二〇〇六年 (GB/T 15835-2011).',
    '* Change to 二〇〇六年: 二〇〇六年开工。',
  ],
  [
    'attachment-number',
    '×政发〔2026〕1号\n关于检查的通知\n各科室：\n现印发。\n附件：（一）分工表\n某某局\n2026年3月5日',
    '⟦（一）⟧ Attachments are numbered 1. (GB/T 9704-2012 7.3.4).',
    '* Change to 1.: ×政发〔2026〕1号\n关于检查的通知\n各科室：\n现印发。\n附件：1.分工表\n某某局\n2026年3月5日',
  ],
])('%s: %s', (code, text, ...said) => expect(saidOf(code, text)).toEqual(said));
