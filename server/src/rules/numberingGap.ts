import { say } from './message';
import { markerText, markerWith, numberingFindings } from './numbering';
import type { Rule } from './types';

/** 一、二、四、: a number is left out. */
export const numberingGap: Rule = {
  code: 'numbering-gap',
  severity: { speech: 'warning', document: 'warning' },
  check: (outline) =>
    numberingFindings(outline, 'gap', ({ run, at, first }) =>
      say(
        'A number is left out: {0} should be {1}.',
        markerText(run.parts[at]!),
        markerWith(run.parts[at]!, first + at),
      ),
    ),
};
