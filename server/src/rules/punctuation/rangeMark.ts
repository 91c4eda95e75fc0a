import { say } from '../message';
import { sign } from '../signs';
import type { Hit, ParagraphRule } from '../types';

const NUMBER = '\\d+(?:\\.\\d+)?';
const UNIT =
  '月份?|日|年|岁|届|[%％‰℃]|个|人|名|位|家|户|万|亿|千|百|倍|元|天|周|次|小时|分钟|秒|公里|千米|米|吨|亩|公斤|千克|平方|立方|层|套|件|轮|批|支|场|度';
const HYPHEN = '[-－–−~]';
const FREE = '(?<![\\w.\\-－–−~/+—～表图例式]|[A-Za-z/] )';
// 1-9月, 5%-10%; 1月-9月; 9:00-11:30. No telephone numbers, dates (2026-11-21), standards (GB/T 9704-2012), scores.
const SAME_UNIT = new RegExp(`${FREE}(${NUMBER}[%％‰℃]?)(${HYPHEN})(${NUMBER})(?=${UNIT})`, 'g');
const OWN_UNITS = new RegExp(
  `${FREE}(${NUMBER}(?![%％‰℃])(?:${UNIT}|[时点]))(${HYPHEN})(${NUMBER}(?:${UNIT}|[时点]))`,
  'g',
);
const TIMES = new RegExp(`${FREE}(\\d{1,2}[:：]\\d{2})(${HYPHEN})(\\d{1,2}[:：]\\d{2})(?![\\d:：])`, 'g');
/** 2026-3月, 2018-3期: a year with something inside it, no range. */
const IN_A_YEAR = /^(?:19|20)\d\d[^\d]\d{1,3}$/;

/** 1-9月 for 1—9月. */
export const rangeMark: ParagraphRule = {
  code: 'range-mark',
  severity: { speech: 'warning', document: 'warning' },
  needs: sign(['-－–−~', '0-9']),
  find(text) {
    const hits = [SAME_UNIT, OWN_UNITS, TIMES].flatMap((pattern) =>
      [...text.matchAll(pattern)]
        .filter((match) => !IN_A_YEAR.test(match[0]) && (pattern !== SAME_UNIT || rises(match)))
        .map(hitFor),
    );
    return hits.sort((a, b) => a.start - b.start);
  },
};

/** 101-2户 is a number in a house. */
function rises([, from, , to]: RegExpMatchArray): boolean {
  return Number.parseFloat(from!) < Number.parseFloat(to!);
}

function hitFor(match: RegExpMatchArray): Hit {
  const [range, from, mark] = match;
  const start = match.index!;
  const right = mark === '~' ? '～' : '—';
  const at = start + from!.length;
  return {
    start,
    end: start + range.length,
    message: say('A range takes — or ～, not {0} (GB/T 15834-2011 4.13.3.2).', mark!),
    fixes: [
      { title: say('Change to {0}', right), start: at, end: at + 1, newText: right, preferred: true, safe: true },
    ],
  };
}
