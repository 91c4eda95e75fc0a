import { say } from '../message';
import type { DocumentRule } from '../types';
import { markerText, markerWith, numberingFindings } from './numbering';

/** 一、三、二、: numbers are out of order, as after a part was moved. */
export const numberingOrder: DocumentRule = {
  code: 'numbering-order',
  severity: { speech: 'warning', document: 'warning' },
  check: (outline) =>
    numberingFindings(outline, 'order', ({ parts, at }) =>
      say('The numbers are out of order: {0} should be {1}.', markerText(parts[at]!), markerWith(parts[at]!, at + 1)),
    ),
};
