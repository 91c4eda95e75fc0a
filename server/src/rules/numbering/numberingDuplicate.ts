import { say } from '../message';
import type { DocumentRule } from '../types';
import { markerText, markerWith, numberingFindings } from './numbering';

/** 一、二、二、: a number stands twice. */
export const numberingDuplicate: DocumentRule = {
  code: 'numbering-duplicate',
  severity: { speech: 'warning', document: 'warning' },
  check: (outline) =>
    numberingFindings(outline, 'duplicate', ({ parts, at }) =>
      say('This number stands twice: {0} should be {1}.', markerText(parts[at]!), markerWith(parts[at]!, at + 1)),
    ),
};
