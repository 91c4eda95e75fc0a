import { say } from '../message';
import { sign } from '../signs';
import type { ParagraphRule } from '../types';

/** Numerals on both sides of a 、, and what is counted. */
const NEIGHBOURS =
  /([二三四五六七八])(?<=[^第一二三四五六七八九十百千万零〇、].)、([三四五六七八九])(?=个(?!方面)|天|次|种|名|人(?!称)|岁|里|倍|小时|十|百|千|万|年|位|家|户|件|公里|亩|斤|米)/g;
const DIGITS = '〇一二三四五六七八九';
/** After these, as at the beginning, a numeral is a marker; with these it is a list of numbered things. */
const LIST = /[。；：！？;:]$|(?:表|图|附件|项|条|款|见)$/;

/** 三、四个: an approximate number is written without 、. */
export const approxDunhao: ParagraphRule = {
  code: 'approx-dunhao',
  severity: { speech: 'hint', document: 'hint' },
  needs: sign(['、', '三四五六七八九']),
  find: (text) =>
    [...text.matchAll(NEIGHBOURS)]
      .filter(([, one, two]) => DIGITS.indexOf(two!) === DIGITS.indexOf(one!) + 1)
      .filter(({ index }) => !LIST.test(text.slice(Math.max(0, index - 2), index)))
      .map(({ index: start, 1: one, 2: two }) => ({
        start,
        end: start + 3,
        message: say('An approximate number takes no 、: {0} (GB/T 15834-2011 4.5.3.4).', `${one}${two}`),
        fixes: [{ title: say('Delete the {0}', '、'), start: start + 1, end: start + 2, newText: '', preferred: true }],
      })),
};
