/** Headings, sections, and what a speech usually has. */
import type { Rule } from '../types';

export const structureRules: readonly Rule[] = [];
