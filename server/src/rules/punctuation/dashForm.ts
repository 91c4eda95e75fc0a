import { say } from '../message';
import { sign } from '../signs';
import type { ParagraphRule } from '../types';
import { HAN, isChinese } from './marks';

const TEXT = `${HAN}“”‘’《》（），。；：！？、`;
// Between figures it is a range; letters on both sides are options of a program (git --help).
const WRONG = new RegExp(
  `(?<![-－\\w])(?<=[${TEXT}] ?|^)(?:-{2,6}|－{2,6})(?=[${TEXT}\\d])|(?<=[${TEXT}])(?:-{2,6}|－{2,6})(?=$| ?[${TEXT}])`,
  'g',
);

/** -- for ——. A single — between two words is right: 西宁—海东. */
export const dashForm: ParagraphRule = {
  code: 'dash-form',
  severity: { speech: 'warning', document: 'warning' },
  needs: sign(['-', '-'], ['－', '－']),
  find: (text, role) =>
    role === 'contents' || !isChinese(text)
      ? []
      : [...text.matchAll(WRONG)].map(({ index: start, 0: dash }) => ({
          start,
          end: start + dash.length,
          message: say('A dash is two em dashes: —— (GB/T 15834-2011 4.10.2).'),
          fixes: [
            {
              title: say('Change to {0}', '——'),
              start,
              end: start + dash.length,
              newText: '——',
              preferred: true,
              safe: true,
            },
          ],
        })),
};
