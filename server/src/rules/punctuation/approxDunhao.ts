import { say } from '../message';
import { sign } from '../signs';
import type { Hit, ParagraphRule } from '../types';

/** What is counted, after the second numeral. */
const COUNTED = /(?:个(?!方面)|天|次|种|名|人(?!称)|岁|里|倍|小时|十|百|千|万|年|位|家|户|件|公里|亩|斤|米)/y;
/** Before the first numeral these make it another number. */
const NUMERAL = '第一二三四五六七八九十百千万零〇、';
const DIGITS = '〇一二三四五六七八九';
/** After these, as at the beginning, a numeral is a marker; with these it is a list of numbered things. */
const LIST = /[。；：！？;:]$|(?:表|图|附件|项|条|款|见)$/;

/** 三、四个: an approximate number is written without 、. */
export const approxDunhao: ParagraphRule = {
  code: 'approx-dunhao',
  severity: { speech: 'hint', document: 'hint' },
  needs: sign(['、', '三四五六七八九']),
  find(text) {
    const hits: Hit[] = [];
    for (let mark = text.indexOf('、', 2); mark >= 0; mark = text.indexOf('、', mark + 1)) {
      const start = mark - 1;
      const first = DIGITS.indexOf(text[start]!);
      if (first < 2 || DIGITS.indexOf(text[mark + 1] ?? '') !== first + 1) continue;
      COUNTED.lastIndex = mark + 2;
      if (NUMERAL.includes(text[start - 1]!) || !COUNTED.test(text)) continue;
      if (LIST.test(text.slice(Math.max(0, start - 2), start))) continue;
      hits.push({
        start,
        end: start + 3,
        message: say(
          'An approximate number takes no 、: {0} (GB/T 15834-2011 4.5.3.4).',
          `${text[start]}${text[mark + 1]}`,
        ),
        fixes: [{ title: say('Delete the {0}', '、'), start: mark, end: mark + 1, newText: '', preferred: true }],
      });
    }
    return hits;
  },
};
