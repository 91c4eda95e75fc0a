/** The rules, in the order of domain: the one list in the code. */
import { countMismatch } from './countMismatch';
import { levelInverted } from './levelInverted';
import { levelSkip } from './levelSkip';
import { markerMixedFamily } from './markerMixedFamily';
import { markerPunct } from './markerPunct';
import { numberingDuplicate } from './numberingDuplicate';
import { numberingGap } from './numberingGap';
import { numberingLone } from './numberingLone';
import { numberingOrder } from './numberingOrder';
import { numberingStart } from './numberingStart';
import type { Rule } from './types';

export const rules: readonly Rule[] = [
  numberingGap,
  numberingDuplicate,
  numberingOrder,
  numberingStart,
  numberingLone,
  levelSkip,
  levelInverted,
  markerPunct,
  markerMixedFamily,
  countMismatch,
];
