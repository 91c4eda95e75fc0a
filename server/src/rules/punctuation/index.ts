/** Marks: GB/T 15834. */
import type { Rule } from '../types';

export const punctuationRules: readonly Rule[] = [];
