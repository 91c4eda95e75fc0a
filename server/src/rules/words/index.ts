/** Set phrases, typos, particles, the writer's own words. */
import type { Rule } from '../types';

export const wordsRules: readonly Rule[] = [];
