/** Marks: GB/T 15834. */
import type { Rule } from '../types';
import { approxDunhao } from './approxDunhao';
import { bookTitleNested } from './bookTitleNested';
import { bracketUnpaired } from './bracketUnpaired';
import { colonJi } from './colonJi';
import { dashForm } from './dashForm';
import { dunhaoDeng } from './dunhaoDeng';
import { dunhaoQuoted } from './dunhaoQuoted';
import { ellipsisForm } from './ellipsisForm';
import { halfwidthBracket } from './halfwidthBracket';
import { lineStartPunct } from './lineStartPunct';
import { middleDot } from './middleDot';
import { punctDuplicate } from './punctDuplicate';
import { punctHalfwidth } from './punctHalfwidth';
import { quoteNested } from './quoteNested';
import { quotePeriod } from './quotePeriod';
import { quoteStraight } from './quoteStraight';
import { quoteUnpaired } from './quoteUnpaired';
import { rangeMark } from './rangeMark';
import { spaceInCjk } from './spaceInCjk';
import { spaceTrailing } from './spaceTrailing';

export const punctuationRules: readonly Rule[] = [
  quoteUnpaired,
  bracketUnpaired,
  quoteNested,
  bookTitleNested,
  punctHalfwidth,
  halfwidthBracket,
  quoteStraight,
  punctDuplicate,
  ellipsisForm,
  dashForm,
  rangeMark,
  middleDot,
  quotePeriod,
  approxDunhao,
  dunhaoDeng,
  dunhaoQuoted,
  colonJi,
  spaceInCjk,
  spaceTrailing,
  lineStartPunct,
];
