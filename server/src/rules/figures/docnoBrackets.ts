import { say } from '../message';
import { sign } from '../signs';
import type { Hit, ParagraphRule } from '../types';

/** 国办发（2018）59号; not （2018）京01民初5号, （2018）5号楼. The year in any brackets, a number and 号 right after it. */
const NUMBER =
  /(?<=[\u4e00-\u9fffA-Za-z])[ \u00a0]?([（([【［〔])((?:19|20|１９|２０)[\d０-９]{2})([）)\]】］〕])(?= ?第? ?[\d０-９]{1,5} ?号(?![楼院门线店厂机井台地桌车]))/dg;

/** 国办发（2018）59号: the year of a document number stands in 〔〕. */
export const docnoBrackets: ParagraphRule = {
  code: 'docno-brackets',
  severity: { speech: 'information', document: 'warning' },
  needs: sign(['（([【［〔', '12１２']),
  find(text) {
    const hits: Hit[] = [];
    for (const match of text.matchAll(NUMBER)) {
      const [, open, year, close] = match;
      if (open === '〔' && close === '〕') continue;
      const [start, afterOpen] = match.indices![1]!;
      const [beforeClose, end] = match.indices![3]!;
      const right = `〔${year}〕`;
      // Only the brackets: the digits may have a fix of their own.
      const changes = [
        { start, end: afterOpen, newText: '〔' },
        { start: beforeClose, end, newText: '〕' },
      ];
      hits.push({
        start,
        end,
        message: say('The year of a document number stands in 〔〕: {0} (GB/T 9704-2012 7.2.5).', right),
        fixes: [{ title: say('Change to {0}', right), changes, preferred: true, safe: true }],
      });
    }
    return hits;
  },
};
