/** Figures and dates: GB/T 15835 and GB/T 9704. */
import type { Rule } from '../types';

export const figuresRules: readonly Rule[] = [];
