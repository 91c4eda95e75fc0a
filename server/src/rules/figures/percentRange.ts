import { say } from '../message';
import { sign } from '../signs';
import type { Hit, ParagraphRule } from '../types';

/** Two numbers with a range mark, the unit only after the second. Not in codes (A3-5%), sums (3+1—2%), dates (2026-3-5). */
const RANGE =
  /(?<![\d０-９.．,A-Za-z第+×*/:：=—～~–-])(\d{1,6}(?:\.\d{1,4})?)([—～~–-])(\d{1,6}(?:\.\d{1,4})?)(%|％|‰|万亿|万|亿)/g;

/** 2019—2023万人次 is more likely a slip of another kind. */
const isYear = (number: string): boolean => /^(?:19|20)\d\d$/.test(number);

/** 5～10%, 3—5万: the first number lost its unit. */
export const percentRange: ParagraphRule = {
  code: 'percent-range',
  severity: { speech: 'information', document: 'information' },
  needs: sign(['0-9', '—～~–-']),
  find(text) {
    const hits: Hit[] = [];
    for (const match of text.matchAll(RANGE)) {
      const [whole, first, mark, second, unit] = match;
      // From 0 or from more than the second (500—1万) the first number is meant as it stands.
      if (Number(first) === 0 || Number(first) >= Number(second)) continue;
      if (isYear(first!) && isYear(second!)) continue;
      const start = match.index;
      const right = `${first}${unit}${mark}${second}${unit}`;
      const at = start + first!.length;
      hits.push({
        start,
        end: start + whole.length,
        message: say('The unit {0} stands after both numbers of a range: {1} (GB/T 15835-2011).', unit!, right),
        fixes: [{ title: say('Change to {0}', right), start: at, end: at, newText: unit!, preferred: true }],
      });
    }
    return hits;
  },
};
