import { oddOne, patternsOf } from '../../outline/pattern';
import { say } from '../message';
import type { SpeechRule } from '../types';
import { headingRunsOf } from './headings';

/** Headings that stand for themselves and are matched with none. */
const APART = /^(?:总体要求|指导思想|引言|前言|结束语|结语|尾声)$/;

/** 对仗: one heading breaks the pattern that all its siblings keep (5+7, 5+7, 5+9). Off by default: a matter of taste. */
export const parallelHeadings: SpeechRule = {
  code: 'parallel-headings',
  severity: { speech: 'off', document: 'off' },
  checkSpeech: (speech) =>
    headingRunsOf(speech).flatMap((run) => {
      const patterns = patternsOf(run);
      const odd = patterns && run.parts.every(({ form }) => form !== 'inline') ? oddOne(patterns) : -1;
      if (patterns === undefined || odd < 0) return [];
      const part = run.parts[odd]!;
      if (APART.test(part.title)) return [];
      return [
        {
          message: say('The other headings are {0}, this one is {1}.', patterns[odd === 0 ? 1 : 0]!, patterns[odd]!),
          span: part.heading,
          fixes: [],
        },
      ];
    }),
};
