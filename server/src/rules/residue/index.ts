/** What was left by a PDF, a website or a template. */
import type { Rule } from '../types';

export const residueRules: readonly Rule[] = [];
