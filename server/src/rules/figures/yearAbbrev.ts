import { say } from '../message';
import { sign } from '../signs';
import type { Hit, ParagraphRule, Replacement } from '../types';

/**
 * Two digits, 年, and what can only follow a year. Before them a mark or a word that takes a point of time: after
 * another word they are a year of an era (光绪31年10月) or a length of time (近10年底数不清).
 */
const SHORT_YEAR =
  /(?<=^|[，。、；：！？（“从自在于到至和与及以]|——|--)(?<!(?:延长|增加|缩短|减|高|低|多|少)[到至])(?<!昭和|令和|平和)(\d{2})年(?=\d{1,2}月(?!龄)|[底末](?![层线气数细蕴部薪价版梢级端])|初(?![步级中期始次衷心一二三四五六七八九十]))/y;

/** 23年底: a year without its century. */
export const yearAbbrev: ParagraphRule = {
  code: 'year-abbrev',
  severity: { speech: 'information', document: 'warning' },
  needs: sign(['0-9', '年']),
  find(text) {
    const hits: Hit[] = [];
    for (let at = text.indexOf('年', 2); at >= 0; at = text.indexOf('年', at + 1)) {
      SHORT_YEAR.lastIndex = at - 2;
      const match = SHORT_YEAR.exec(text);
      if (!match) continue;
      const [whole, digits] = match;
      const start = match.index;
      hits.push({
        start,
        end: start + whole.length,
        message: say('A year is written with four digits, not {0} (GB/T 15835-2011).', whole),
        fixes: fixes(digits!, start),
      });
    }
    return hits;
  },
};

/** 23 is 2023 and 98 is 1998; between them it is for the writer to say. */
function fixes(digits: string, start: number): Replacement[] {
  const value = Number(digits);
  const centuries = value <= 30 ? ['20'] : value >= 50 ? ['19'] : ['19', '20'];
  return centuries.map((century) => ({
    title: say('Change to {0}', century + digits),
    start,
    end: start + 2,
    newText: century + digits,
    preferred: centuries.length === 1,
  }));
}
