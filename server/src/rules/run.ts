/**
 * Runs the rules over an outline. Most of what they find is kept with paragraphs and speeches; what is done here is to
 * collect it, to have those rules look that see the document as a whole, and to put everything in the order of the text.
 */
import type { Outline, Speech } from '../outline/types';
import { finish, type Steps } from '../text/steps';
import { examine } from './examine';
import { type Ruleset, rulesetFor } from './ruleset';
import { meet } from './signs';
import type { Dictionary, Finding, Noticed, RuleSettings, Seen } from './types';

const NO_SETTINGS: RuleSettings = {};
const NO_WORDS: Dictionary = { terms: new Map(), names: [] };

interface LookedAt {
  inParagraphs: Finding[];
  noticed: Noticed<unknown>[][];
}

/** All findings of the rules that are switched on, in document order. */
export function runRules(outline: Outline, settings = NO_SETTINGS, dictionary = NO_WORDS): Finding[] {
  return finish(ruleSteps(outline, settings, dictionary));
}

/** The same, some paragraphs, a speech or a rule at a time. */
export function* ruleSteps(outline: Outline, settings = NO_SETTINGS, dictionary = NO_WORDS): Steps<Finding[]> {
  const ruleset = rulesetFor(outline.kind, settings, dictionary);
  const { inParagraphs, noticed } = yield* lookAtParagraphs(outline, ruleset);
  const { left, settled } = settle(inParagraphs, outline, ruleset);
  const others = [...settled];
  for (const [i, rule] of ruleset.noticing.entries()) {
    for (const finding of rule.checkNoticed(noticed[i]!, outline)) others.push(ruleset.complete(rule, finding));
    yield;
  }
  for (const speech of outline.speeches) {
    others.push(...lookAtSpeech(speech, outline, ruleset));
    yield;
  }
  for (const rule of ruleset.documents) {
    for (const finding of rule.check(outline, ruleset)) others.push(ruleset.complete(rule, finding));
    yield;
  }
  return merge(left, others.sort(ruleset.compare), ruleset.compare);
}

/** Paragraphs that are looked at in a step. */
const STEP = 64;

function* lookAtParagraphs(outline: Outline, ruleset: Ruleset): Steps<LookedAt> {
  const inParagraphs: Finding[] = [];
  const noticed: Noticed<unknown>[][] = ruleset.noticing.map(() => []);
  const { paragraphs } = outline;
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!;
    const found = examine(paragraph, ruleset);
    if (found.findings.length > 0) for (const finding of found.findings) inParagraphs.push(finding);
    if (found.noticed.length > 0)
      for (const { rule, value } of found.noticed) noticed[rule]!.push({ paragraph, index, value });
    if (index % STEP === 0) yield;
  }
  return { inParagraphs, noticed };
}

/** Some rules say something else, or less, where they see all that they found. */
function settle(findings: Finding[], outline: Outline, ruleset: Ruleset): { left: Finding[]; settled: Finding[] } {
  const seen: Seen = {
    outline,
    holds: (sign, also = () => true) =>
      outline.paragraphs.some(
        (paragraph) => paragraph.role !== 'residue' && meet(sign, examine(paragraph, ruleset).signs) && also(paragraph),
      ),
  };
  let left = findings;
  const settled: Finding[] = [];
  for (const rule of ruleset.settling) {
    const own = findings.filter(({ code }) => code === rule.code);
    if (own.length === 0) continue;
    const said = rule.settle!(own, seen);
    if (said === own) continue;
    left = left.filter(({ code }) => code !== rule.code);
    for (const finding of said) settled.push(ruleset.complete(rule, finding));
  }
  return { left, settled };
}

const ofSpeeches = new WeakMap<Speech, { ruleset: Ruleset; findings: Finding[] }>();

function lookAtSpeech(speech: Speech, outline: Outline, ruleset: Ruleset): Finding[] {
  const known = ofSpeeches.get(speech);
  if (known?.ruleset === ruleset) return known.findings;
  const findings = ruleset.speeches.flatMap((rule) =>
    rule.checkSpeech(speech, outline).map((finding) => ruleset.complete(rule, finding)),
  );
  ofSpeeches.set(speech, { ruleset, findings });
  return findings;
}

/** Two lists in order as one. */
function merge(one: readonly Finding[], other: readonly Finding[], compare: Ruleset['compare']): Finding[] {
  const merged: Finding[] = [];
  let k = 0;
  for (const finding of one) {
    while (k < other.length && compare(other[k]!, finding) < 0) merged.push(other[k++]!);
    merged.push(finding);
  }
  while (k < other.length) merged.push(other[k++]!);
  return merged;
}
