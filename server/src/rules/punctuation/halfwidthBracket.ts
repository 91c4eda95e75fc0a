import { say } from '../message';
import { sign } from '../signs';
import { styleWithout } from '../style';
import type { Hit, ParagraphRule } from '../types';
import { HAN, hasHan, isChinese } from './marks';
import { findPairs, type Pair, ROUND_BRACKETS } from './pairs';

const BESIDE = new RegExp(`[${HAN}“”《》，。；：！？、]`);
const OPERATOR = /[+\-−×÷*/=<>^]/;
const NUMERAL = /^[一二三四五六七八九十\d]{1,3}$/;

/** (处) in Chinese text. Markers such as (一) are marker-punct's; formulas keep their brackets. */
export const halfwidthBracket: ParagraphRule = {
  code: 'halfwidth-bracket',
  severity: { speech: 'warning', document: 'warning' },
  needs: sign('()'),
  find: findIn,
  settle: styleWithout(sign('（）')),
};

function findIn(text: string): Hit[] {
  if (!isChinese(text)) return [];
  return findPairs(text, ROUND_BRACKETS)
    .pairs.filter((pair) => isHalfwidth(text, pair) && isInChinese(text, pair) && !isMarker(text, pair))
    .map(({ open, close }) => ({
      start: open,
      end: close + 1,
      message: say('Brackets in Chinese text are full-width: （） (GB/T 15834-2011 4.9.2).'),
      fixes: [
        {
          title: say('Change to {0}', '（）'),
          changes: [
            { start: open, end: open + 1, newText: '（' },
            { start: close, end: close + 1, newText: '）' },
          ].filter((change) => text[change.start] !== change.newText),
          preferred: true,
          safe: true,
        },
      ],
    }));
}

function isHalfwidth(text: string, { open, close }: Pair): boolean {
  return text[open] === '(' || text[close] === ')';
}

function isInChinese(text: string, { open, close }: Pair): boolean {
  const inside = text.slice(open + 1, close);
  const [before, after] = [text[open - 1] ?? '', text[close + 1] ?? ''];
  if (inside.trim() === '' || before === ']' || OPERATOR.test(before) || OPERATOR.test(after)) return false;
  if (hasHan(inside)) return !/[×÷=+*/^]/.test(inside);
  // 氢氧化铁(III), f(x): only what stands in a Chinese sentence, and is more than a sign.
  const chinese = BESIDE.test(before) && (after === '' || BESIDE.test(after));
  return chinese && inside.length > 1 && !OPERATOR.test(inside) && !/^[IVXivx]+$/.test(inside);
}

/** (一) and (1) before what they number. */
function isMarker(text: string, { open, close }: Pair): boolean {
  const starts = open === 0 || '。；：！？;:，,、 　'.includes(text[open - 1]!);
  return starts && NUMERAL.test(text.slice(open + 1, close));
}
