/** Headings, sections, and what a speech usually has. */
import type { Rule } from '../types';
import { closingMissing } from './closingMissing';
import { headingEmpty } from './headingEmpty';
import { headingFinalPunct } from './headingFinalPunct';
import { parallelHeadings } from './parallelHeadings';
import { salutationColon } from './salutationColon';
import { salutationMissing } from './salutationMissing';
import { sectionBalance } from './sectionBalance';
import { sectionEmpty } from './sectionEmpty';
import { titleMissing } from './titleMissing';
import { transitionMissing } from './transitionMissing';

export const structureRules: readonly Rule[] = [
  headingFinalPunct,
  headingEmpty,
  sectionEmpty,
  titleMissing,
  salutationMissing,
  closingMissing,
  transitionMissing,
  salutationColon,
  sectionBalance,
  parallelHeadings,
];
