/**
 * What the rules find in one paragraph. It is kept with the paragraph: as long as its text, its role and the ruleset are
 * the same, asking again costs a comparison.
 */
import type { Paragraph } from '../outline/paragraphs';
import { findingIn } from './hits';
import type { Examined, Ruleset } from './ruleset';
import { meet, signsIn } from './signs';
import type { Finding } from './types';
import { wordHit } from './words/wordRule';

const NONE: readonly never[] = [];

/** What is found in a paragraph by a ruleset; the paragraph keeps it, and the signs in it. */
export function examine(paragraph: Paragraph, ruleset: Ruleset): Examined {
  const known = paragraph.examined as Examined | undefined;
  if (known !== undefined && known.ruleset === ruleset && known.role === paragraph.role) return known;
  const made = examineAnew(paragraph, ruleset);
  paragraph.examined = made;
  return made;
}

/** Where words may stand in the paragraph that is looked at. */
const places: number[] = [];

function examineAnew(paragraph: Paragraph, ruleset: Ruleset): Examined {
  const { text, role } = paragraph;
  const rules = ruleset.forRole(role);
  places.length = 0;
  const signs = signsIn(text, ruleset.index, places);
  // Of residue they are not counted.
  const isCounted = role !== 'residue';
  paragraph.lowSigns = isCounted ? signs.low : 0;
  paragraph.highSigns = isCounted ? signs.high : 0;
  let findings: Finding[] | undefined;
  for (const { rule, needs } of rules.paragraphs) {
    if (needs !== undefined && !meet(needs, signs)) continue;
    for (const hit of rule.find(text, role)) {
      findings ??= [];
      findings.push(ruleset.complete(rule, findingIn(paragraph, hit)));
    }
  }
  if (places.length > 0 && rules.words) {
    for (const { list, found } of ruleset.index.find(text, places)) {
      const rule = ruleset.words[list];
      findings ??= [];
      if (rule) findings.push(ruleset.complete(rule, findingIn(paragraph, wordHit(rule, found))));
    }
  }
  if (findings && findings.length > 1) findings.sort(ruleset.compare);
  let noticed: Examined['noticed'][number][] | undefined;
  for (const { rule, needs, at } of rules.noticing) {
    if (needs !== undefined && !meet(needs, signs)) continue;
    const value = rule.notice(paragraph);
    if (value === undefined) continue;
    noticed ??= [];
    noticed.push({ rule: at, value });
  }
  if (!findings && !noticed) return rules.quiet;
  return { ruleset, role, isQuiet: false, findings: findings ?? NONE, noticed: noticed ?? NONE };
}
