/** Numbering, layers, and the number of parts announced. */
import type { Rule } from '../types';
import { countMismatch } from './countMismatch';
import { levelInverted } from './levelInverted';
import { levelSkip } from './levelSkip';
import { markerFamilyDiffers } from './markerFamilyDiffers';
import { markerMixedFamily } from './markerMixedFamily';
import { markerPunct } from './markerPunct';
import { numberingDuplicate } from './numberingDuplicate';
import { numberingGap } from './numberingGap';
import { numberingLone } from './numberingLone';
import { numberingOrder } from './numberingOrder';
import { numberingStart } from './numberingStart';

export const numberingRules: readonly Rule[] = [
  numberingGap,
  numberingDuplicate,
  numberingOrder,
  numberingStart,
  numberingLone,
  levelSkip,
  levelInverted,
  markerPunct,
  markerMixedFamily,
  markerFamilyDiffers,
  countMismatch,
];
