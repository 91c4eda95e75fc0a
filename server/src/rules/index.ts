/** The rules: the one list in the code, by room. Settings, pages and translations are generated from it or tested against it. */
import { figuresRules } from './figures';
import { numberingRules } from './numbering';
import { punctuationRules } from './punctuation';
import { residueRules } from './residue';
import { structureRules } from './structure';
import type { Rule } from './types';
import { wordsRules } from './words';

export const rules: readonly Rule[] = [
  ...numberingRules,
  ...structureRules,
  ...residueRules,
  ...punctuationRules,
  ...figuresRules,
  ...wordsRules,
];
