import { say } from '../message';
import { sign } from '../signs';
import type { ParagraphRule } from '../types';

/** Where a bracket stands between (”（…）、“), 、 is right. */
const BETWEEN = /(?<=”)、(?=“)|(?<=》)、(?=《)/g;

/** “甲”、“乙”: quotations and titles side by side usually take no 、. Off: the standard says 通常, and many write it. */
export const dunhaoQuoted: ParagraphRule = {
  code: 'dunhao-quoted',
  severity: { speech: 'off', document: 'off' },
  needs: sign(['”》', '、']),
  find: (text) =>
    [...text.matchAll(BETWEEN)].map(({ index: start }) => ({
      start,
      end: start + 1,
      message: say('Quotations or titles side by side usually take no 、 (GB/T 15834-2011 4.5.3.5).'),
      fixes: [{ title: say('Delete the {0}', '、'), start, end: start + 1, newText: '', preferred: true }],
    })),
};
