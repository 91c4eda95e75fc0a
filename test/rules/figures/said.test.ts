/** Rules of figures: what a writer reads of a finding, and what its fixes make of the text. */
import { expect, test } from 'vitest';
import { saidOf } from '../../support/findings';

test.each([
  [
    'attachment-number',
    '×政发〔2026〕1号\n关于检查的通知\n各科室：\n现印发。\n附件：1、分工表\n      2.名册\n某某局\n2026年3月5日',
    '⟦1、⟧ Attachments are numbered 1. (GB/T 9704-2012 7.3.4).',
    '* Change to 1.: ×政发〔2026〕1号\n关于检查的通知\n各科室：\n现印发。\n附件：1.分工表\n      2.名册\n某某局\n2026年3月5日',
  ],
  [
    'attachment-final-punct',
    '×政发〔2026〕1号\n关于检查的通知\n各科室：\n现印发。\n附件：1.分工表。\n某某局\n2026年3月5日',
    '⟦。⟧ The name of an attachment takes no mark at its end (GB/T 9704-2012 7.3.4).',
    '* Delete 。: ×政发〔2026〕1号\n关于检查的通知\n各科室：\n现印发。\n附件：1.分工表\n某某局\n2026年3月5日',
  ],
  ['date-impossible', '定于2月30日开会。', '⟦2月30日⟧ Month 2 has only 29 days.'],
  ['date-impossible', '定于2023年2月29日开会。', '⟦2023年2月29日⟧ 2023 is no leap year: February has 28 days.'],
  [
    'date-incomplete',
    '×政发〔2026〕1号\n关于检查的通知\n各科室：\n现印发。\n某某局\n2026年3月',
    '⟦2026年3月⟧ The date gives year, month and day (GB/T 9704-2012 7.3.5.4).',
  ],
  [
    'date-zero-pad',
    '×政发〔2026〕1号\n关于检查的通知\n各科室：\n现印发。\n某某局\n2026年03月05日',
    '⟦2026年03月05日⟧ The date takes no zero before month and day: 2026年3月5日 (GB/T 9704-2012 7.3.5.4).',
    '* Change to 2026年3月5日: ×政发〔2026〕1号\n关于检查的通知\n各科室：\n现印发。\n某某局\n2026年3月5日',
  ],
  [
    'day-hao',
    '定于3月5号开工。',
    '⟦3月5号⟧ In writing, a day is 日: 3月5日 (GB/T 15835-2011).',
    '* Change to 日: 定于3月5日开工。',
  ],
  [
    'docno-brackets',
    '按照国办发（2018）59号文件办。',
    '⟦（2018）⟧ The year of a document number stands in 〔〕: 〔2018〕 (GB/T 9704-2012 7.2.5).',
    '*! Change to 〔2018〕: 按照国办发〔2018〕59号文件办。',
  ],
  [
    'fullwidth-digit',
    '增长８％，不是8%。',
    '⟦８％⟧ Digits and percent signs are usually half-width: 8%.',
    '*! Change to 8%: 增长8%，不是8%。',
  ],
  [
    'mixed-date',
    '定于2026年三月5日开会。',
    '⟦2026年三月5日⟧ One date in two kinds of numerals: 2026年三月5日 (GB/T 15835-2011).',
    '* Change to 2026年3月5日: 定于2026年3月5日开会。',
    '- Change to 二〇二六年三月五日: 定于二〇二六年三月五日开会。',
  ],
  [
    'numeral-style',
    '同志们：\n我讲2点意见。\n一、甲\n二、乙',
    '⟦2⟧ The parts are numbered in Chinese; the number announced is usually, too: 两.',
    '→ 一、 The list begins here',
    '* Change to 两: 同志们：\n我讲两点意见。\n一、甲\n二、乙',
  ],
  [
    'percent-range',
    '增长5—10%。',
    '⟦5—10%⟧ The unit % stands after both numbers of a range: 5%—10% (GB/T 15835-2011).',
    '* Change to 5%—10%: 增长5%—10%。',
  ],
  [
    'year-abbrev',
    '到23年底完成。',
    '⟦23年⟧ A year is written with four digits, not 23年 (GB/T 15835-2011).',
    '* Change to 2023: 到2023年底完成。',
  ],
  [
    'year-abbrev',
    '到40年底完成。',
    '⟦40年⟧ A year is written with four digits, not 40年 (GB/T 15835-2011).',
    '- Change to 1940: 到1940年底完成。',
    '- Change to 2040: 到2040年底完成。',
  ],
  [
    'zero-form',
    '二零二六年开工。',
    '⟦二零二六年⟧ The zero of a year in Chinese numerals is 〇: 二〇二六年 (GB/T 15835-2011).',
    '* Change to 二〇二六年: 二〇二六年开工。',
  ],
  ['date-impossible', '定于2026年13月开会。', '⟦2026年13月⟧ There is no month 13.'],
])('%s: %s', (code, text, ...said) => expect(saidOf(code, text)).toEqual(said));
