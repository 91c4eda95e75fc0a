import { say } from '../message';
import { sign } from '../signs';
import type { ParagraphRule } from '../types';

/** 等 that ends a list; 等级, 等待, 等人 are words. */
const BEFORE_DENG = /、(?=等等?(?:[，。；：！？）]|$|方面|问题|工作|情况|领域|环节|部门|单位|地区|内容|措施|任务))/g;

/** 甲、乙、等: no 、 before 等. */
export const dunhaoDeng: ParagraphRule = {
  code: 'dunhao-deng',
  severity: { speech: 'hint', document: 'hint' },
  needs: sign(['、', '等']),
  find: (text) =>
    [...text.matchAll(BEFORE_DENG)].map(({ index: start }) => ({
      start,
      end: start + 2,
      message: say('There is no 、 before 等 (GB/T 15834-2011 B.1.2).'),
      fixes: [{ title: say('Delete the {0}', '、'), start, end: start + 1, newText: '', preferred: true }],
    })),
};
