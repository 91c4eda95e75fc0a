import { say } from '../message';
import { sign } from '../signs';
import type { Hit, ParagraphRule } from '../types';

const HAN_YEAR = /(?<![〇零○一二三四五六七八九十百千万亿])[一二][〇零○ＯOoо0０一二三四五六七八九]{3}(?=年)/g;
const WRONG_ZERO = /[零○ＯOoо0０]/;
const WRONG_ZEROS = /[零○ＯOoо0０]/g;

/** 二零二六年, 二○二六年, 二O二六年: the zero of a year in Han is 〇. */
export const zeroForm: ParagraphRule = {
  code: 'zero-form',
  severity: { speech: 'information', document: 'warning' },
  needs: sign(['一二', '零○ＯOoо0０〇一二三四五六七八九']),
  find(text) {
    const hits: Hit[] = [];
    for (const match of text.matchAll(HAN_YEAR)) {
      const [year] = match;
      if (!WRONG_ZERO.test(year)) continue;
      const start = match.index;
      const end = start + year.length;
      const newText = year.replace(WRONG_ZEROS, '〇');
      hits.push({
        start,
        end: end + 1,
        message: say('The zero of a year in Chinese numerals is 〇: {0} (GB/T 15835-2011).', `${newText}年`),
        fixes: [{ title: say('Change to {0}', `${newText}年`), start, end, newText, preferred: true }],
      });
    }
    return hits;
  },
};
