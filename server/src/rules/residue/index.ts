/** What was left by a PDF, a website or a template. */
import type { Rule } from '../types';
import { brokenParagraph } from './brokenParagraph';
import { placeholderUnfilled } from './placeholderUnfilled';
import { residueHardWrap } from './residueHardWrap';
import { residuePageNumber } from './residuePageNumber';
import { residueWatermark } from './residueWatermark';

export const residueRules: readonly Rule[] = [
  brokenParagraph,
  residueHardWrap,
  residuePageNumber,
  residueWatermark,
  placeholderUnfilled,
];
