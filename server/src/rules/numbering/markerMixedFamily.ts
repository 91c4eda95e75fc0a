import { changeWord } from '../../edits/changeFamily';
import { isOrdinal, isSameSeries } from '../../outline/inlineRuns';
import { LAST } from '../../outline/markers';
import type { Part } from '../../outline/types';
import { say } from '../message';
import { NOTHING, type RunRule } from '../types';
import { markerSpan, markerText } from './numbering';

/** 一是…二要…三是…: a list changes its words half-way. */
export const markerMixedFamily: RunRule = {
  code: 'marker-mixed-family',
  severity: { speech: 'warning', document: 'warning' },
  checkRun({ parts }) {
    const first = parts[0]!;
    if (!parts.some((part) => isOdd(first, part))) return NOTHING;
    const odd = parts.filter((part) => isOdd(first, part));
    const title = say('Write the whole list like {0}', markerText(first));
    return [
      {
        message: say('The list begins with {0} and goes on with {1}.', markerText(first), markerText(odd[0]!)),
        span: markerSpan(odd[0]!),
        related: [{ span: markerSpan(first), message: say('The list begins here') }],
        fixes: [{ title, preferred: true, edits: () => odd.flatMap((one) => changeWord(one, first)) }],
      },
    ];
  },
};

/** Other words than the first member's. 首先…第二…最后 and 第一，…第三个问题： are usual. */
function isOdd(first: Part, part: Part): boolean {
  if (isSameSeries(first.mark, part.mark) || part.mark.ordinal === LAST) return false;
  if (isOrdinal(first.mark) && isOrdinal(part.mark)) return false;
  return first.mark.family !== 'sequence' && part.mark.family !== 'sequence';
}
