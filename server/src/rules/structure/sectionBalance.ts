import { charactersIn } from '../../outline/lengths';
import type { Part } from '../../outline/types';
import { say } from '../message';
import type { DocumentRule } from '../types';
import { hasText, headingRuns } from './headings';

/** Of two parts nobody can say which is too long. */
const LIST_AT_LEAST = 3;
/** So many times the usual length is too long, */
const TOO_LONG = 3;
/** and this share of it too short. */
const TOO_SHORT = 1 / 4;
/** Characters: differences between shorter parts are not felt. */
const FELT = 300;

/** A part that is much longer or shorter than its siblings usually are. Off by default: some parts deserve more. */
export const sectionBalance: DocumentRule = {
  code: 'section-balance',
  severity: { speech: 'off', document: 'off' },
  check: (outline) =>
    headingRuns(outline)
      .filter(({ parts }) => parts.length >= LIST_AT_LEAST && parts.every(hasBody))
      .flatMap(({ parts }) => {
        const lengths = parts.map(({ range }) => charactersIn(outline, range));
        const usual = median(lengths);
        return parts.flatMap((part, i) => {
          const length = lengths[i]!;
          const long = length > usual * TOO_LONG && length > FELT;
          const short = length < usual * TOO_SHORT && usual > FELT;
          if (!long && !short) return [];
          const message = long
            ? say('{0} characters: much longer than its siblings, which have about {1}.', length, usual)
            : say('{0} characters: much shorter than its siblings, which have about {1}.', length, usual);
          return [{ message, span: part.heading, fixes: [] }];
        });
      }),
};

/** Text of its own: below the heading, or after the sentence it begins with. */
function hasBody(part: Part): boolean {
  return part.form === 'block' ? hasText(part) : part.form === 'runin' && part.range.end > part.heading.end + 1;
}

function median(lengths: readonly number[]): number {
  const sorted = [...lengths].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : Math.round((sorted[middle - 1]! + sorted[middle]!) / 2);
}
