import { say } from '../message';
import { sign } from '../signs';
import type { ParagraphRule } from '../types';

const BOTH = /：即[，：]/g;

/** ：即，: the colon says it already. */
export const colonJi: ParagraphRule = {
  code: 'colon-ji',
  severity: { speech: 'off', document: 'off' },
  needs: sign(['：', '即']),
  find: (text) =>
    [...text.matchAll(BOTH)].map(({ index: start }) => ({
      start,
      end: start + 3,
      message: say('：and 即 say the same: one of them is enough (practice).'),
      fixes: [
        { title: say('Keep {0} only', '：'), start, end: start + 3, newText: '：' },
        { title: say('Keep {0} only', '，即'), start, end: start + 3, newText: '，即' },
      ],
    })),
};
