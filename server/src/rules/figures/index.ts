/** Figures and dates: GB/T 15835 and GB/T 9704. */
import type { Rule } from '../types';
import { attachmentFinalPunct } from './attachmentFinalPunct';
import { attachmentNumber } from './attachmentNumber';
import { dateImpossible } from './dateImpossible';
import { dateIncomplete } from './dateIncomplete';
import { dateZeroPad } from './dateZeroPad';
import { dayHao } from './dayHao';
import { docnoBrackets } from './docnoBrackets';
import { fullwidthDigit } from './fullwidthDigit';
import { mixedDate } from './mixedDate';
import { numeralStyle } from './numeralStyle';
import { percentRange } from './percentRange';
import { yearAbbrev } from './yearAbbrev';
import { zeroForm } from './zeroForm';

export const figuresRules: readonly Rule[] = [
  yearAbbrev,
  zeroForm,
  mixedDate,
  percentRange,
  fullwidthDigit,
  dayHao,
  dateImpossible,
  dateZeroPad,
  dateIncomplete,
  docnoBrackets,
  attachmentFinalPunct,
  attachmentNumber,
  numeralStyle,
];
