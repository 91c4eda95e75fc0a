import { say } from '../message';
import { sign } from '../signs';
import type { Hit, ParagraphRule } from '../types';
import { HAN, isChinese } from './marks';

const CHINESE = new RegExp(`[${HAN}“”‘’《》（），。；：！？、]`);
/** More dots than these lead to a page number or hold a place open. */
const MOST = 9;
const WRONG = /(?<![.。．⋯…])(?:\.{3,}|。{3,}|．{3,}|⋯+|…+)(?![.。．⋯…])/g;
const WITH_AND_SO_ON = /……(等等?)(?=[，。；：、！？）”]|$)/g;

/** ... and 。。。 and a single … for ……; …… with 等. */
export const ellipsisForm: ParagraphRule = {
  code: 'ellipsis-form',
  severity: { speech: 'warning', document: 'warning' },
  needs: sign(['.', '.'], ['。', '。'], ['．', '．'], '⋯…'),
  find: (text, role) => (role === 'contents' || !isChinese(text) ? [] : [...wrongForms(text), ...twice(text)]),
};

function wrongForms(text: string): Hit[] {
  return [...text.matchAll(WRONG)]
    .filter(({ index, 0: dots }) => isWrong(text, index, dots))
    .map(({ index: start, 0: dots }) => ({
      start,
      end: start + dots.length,
      message: say('An ellipsis is six dots: …… (GB/T 15834-2011 4.11.2).'),
      fixes: [
        {
          title: say('Change to {0}', '……'),
          start,
          end: start + dots.length,
          newText: '……',
          preferred: true,
          safe: true,
        },
      ],
    }));
}

function isWrong(text: string, start: number, dots: string): boolean {
  // …… and, for a whole passage left out, twelve dots.
  if (/^(?:……|…………)$/.test(dots) || dots.length > MOST) return false;
  const after = text[start + dots.length] ?? '';
  if (/^ *\d+$/.test(text.slice(start + dots.length))) return false;
  return CHINESE.test(text[start - 1] ?? '') || CHINESE.test(after);
}

/** 甲、乙……等: both say that there is more. */
function twice(text: string): Hit[] {
  return [...text.matchAll(WITH_AND_SO_ON)].map(({ index: start, 0: all, 1: word }) => ({
    start,
    end: start + all.length,
    message: say('…… and {0} say the same twice (GB/T 15834-2011 A.9).', word!),
    fixes: [
      { title: say('Keep {0} only', word!), start, end: start + 2, newText: '' },
      { title: say('Keep {0} only', '……'), start: start + 2, end: start + all.length, newText: '' },
    ],
  }));
}
