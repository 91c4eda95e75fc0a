import { changeWord } from '../../edits/changeFamily';
import { isOrdinal, isSameSeries } from '../../outline/inlineRuns';
import { LAST } from '../../outline/markers';
import type { Part } from '../../outline/types';
import { type Message, say } from '../message';
import type { SpeechRule } from '../types';
import { markerSpan, markerText } from './numbering';

/** 一是…二要…三是…: a list changes its words half-way. */
export const markerMixedFamily: SpeechRule = {
  code: 'marker-mixed-family',
  severity: { speech: 'warning', document: 'warning' },
  checkSpeech: ({ runs }) =>
    runs.flatMap((run) => {
      const first = run.parts[0]!;
      const odd = run.parts.filter((part) => isOdd(first, part));
      if (odd.length === 0) return [];
      const [part] = odd;
      const fix = (parts: readonly Part[], title: Message, preferred: boolean) => ({
        title,
        preferred,
        edits: () => parts.flatMap((one) => changeWord(one, first)),
      });
      return [
        {
          message: say('The list begins with {0} and goes on with {1}.', markerText(first), markerText(part!)),
          span: markerSpan(part!),
          related: [{ span: markerSpan(first), message: say('The list begins here') }],
          fixes: [fix(odd, say('Write the whole list like {0}', markerText(first)), true)],
        },
      ];
    }),
};

/** Other words than the first member's. 首先…第二…最后 and 第一，…第三个问题： are usual. */
function isOdd(first: Part, part: Part): boolean {
  if (part.mark.ordinal === LAST || isSameSeries(first.mark, part.mark)) return false;
  if (isOrdinal(first.mark) && isOrdinal(part.mark)) return false;
  return first.mark.family !== 'sequence' && part.mark.family !== 'sequence';
}
