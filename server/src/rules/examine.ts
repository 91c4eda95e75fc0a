/**
 * What the rules find in one paragraph. It is kept with the paragraph: as long as its text, its role and the ruleset are
 * the same, asking again costs a comparison.
 */
import type { Paragraph, Role } from '../outline/paragraphs';
import { findingIn } from './hits';
import type { Ruleset } from './ruleset';
import { meet, type Sign, signsIn } from './signs';
import type { Finding } from './types';
import { wordHit } from './words/wordRule';

export interface Examined {
  ruleset: Ruleset;
  role: Role;
  signs: Sign;
  /** What the rules that look at single paragraphs found, in order. */
  findings: readonly Finding[];
  /** What the rules that look at the document noticed, by their place in the ruleset. */
  noticed: readonly { rule: number; value: unknown }[];
}

const NONE: readonly never[] = [];

/** What is found in a paragraph by a ruleset. */
export function examine(paragraph: Paragraph, ruleset: Ruleset): Examined {
  const known = paragraph.examined as Examined | undefined;
  if (known !== undefined && known.ruleset === ruleset && known.role === paragraph.role) return known;
  const made = examineAnew(paragraph, ruleset);
  paragraph.examined = made;
  return made;
}

function examineAnew(paragraph: Paragraph, ruleset: Ruleset): Examined {
  const { text, role } = paragraph;
  const rules = ruleset.forRole(role);
  const places: number[] = [];
  const signs = signsIn(text, ruleset.index, places);
  const findings: Finding[] = [];
  for (const rule of rules.paragraphs) {
    if (rule.needs !== undefined && !meet(rule.needs, signs)) continue;
    for (const hit of rule.find(text, role)) findings.push(ruleset.complete(rule, findingIn(paragraph, hit)));
  }
  if (places.length > 0 && rules.words) {
    for (const { list, found } of ruleset.index.find(text, places)) {
      const rule = ruleset.words[list];
      if (rule) findings.push(ruleset.complete(rule, findingIn(paragraph, wordHit(rule, found))));
    }
  }
  if (findings.length > 1) findings.sort(ruleset.compare);
  const noticed: Examined['noticed'][number][] = [];
  for (const { rule, at } of rules.noticing) {
    if (rule.needs !== undefined && !meet(rule.needs, signs)) continue;
    const value = rule.notice(paragraph);
    if (value !== undefined) noticed.push({ rule: at, value });
  }
  return { ruleset, role, signs, findings: orNone(findings), noticed: orNone(noticed) };
}

/** Most paragraphs share their empty lists. */
function orNone<T>(list: readonly T[]): readonly T[] {
  return list.length > 0 ? list : NONE;
}
