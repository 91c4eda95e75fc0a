/**
 * Runs the rules over an outline. Most of what they find is kept with paragraphs and speeches; what is done here is to
 * collect it, to have those rules look that see the document as a whole, and to put everything in the order of the text.
 */
import type { Paragraph } from '../outline/paragraphs';
import { keptOfRun } from '../outline/run';
import type { Outline, Run, Speech } from '../outline/types';
import { Attached } from '../text/attached';
import { finish, type Steps } from '../text/steps';
import { examine } from './examine';
import { forgetLastText } from './lastText';
import { type Ruleset, rulesetFor } from './ruleset';
import { meet, type Sign } from './signs';
import type { Dictionary, Finding, Noticed, RuleSettings } from './types';

const NO_SETTINGS: RuleSettings = {};
const NO_WORDS: Dictionary = { terms: new Map(), names: [] };

/** All findings of the rules that are switched on, in document order. */
export function runRules(outline: Outline, settings = NO_SETTINGS, dictionary = NO_WORDS): Finding[] {
  return finish(ruleSteps(outline, settings, dictionary));
}

/** The same, some paragraphs, a speech or a rule at a time. */
export function* ruleSteps(outline: Outline, settings = NO_SETTINGS, dictionary = NO_WORDS): Steps<Finding[]> {
  const ruleset = rulesetFor(outline.kind, settings, dictionary);
  const seen = yield* lookAtParagraphs(outline, ruleset);
  const { left, settled: rest } = settle(seen, outline, ruleset);
  for (const [i, rule] of ruleset.noticing.entries()) {
    for (const finding of rule.checkNoticed(seen.noticed[i]!, outline)) rest.push(ruleset.completeOnce(rule, finding));
    yield;
  }
  for (const rule of ruleset.documents) {
    for (const finding of rule.check(outline, ruleset)) rest.push(ruleset.completeOnce(rule, finding));
    yield;
  }
  const inSpeeches: Finding[] = [];
  for (const speech of outline.speeches) {
    const known = ofSpeeches.get(speech);
    const found = known?.ruleset === ruleset ? known.findings : yield* lookAtSpeech(speech, outline, ruleset);
    for (const finding of found) inSpeeches.push(finding);
  }
  return merge(merge(left, inSpeeches, ruleset), rest.sort(ruleset.compare), ruleset);
}

/** What was seen in all paragraphs. */
interface Seen {
  /** In order. */
  findings: Finding[];
  /** For each rule that notices something. */
  noticed: Noticed<unknown>[][];
  /** All signs that stand anywhere. */
  signs: Sign;
}

/** Paragraphs or lists that are looked at in a step. */
const STEP = 256;

function* lookAtParagraphs({ paragraphs, wrapped }: Outline, ruleset: Ruleset): Steps<Seen> {
  const findings: Finding[] = [];
  const noticed: Noticed<unknown>[][] = ruleset.noticing.map(() => []);
  let low = 0;
  let high = 0;
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!;
    const found = examine(paragraph, ruleset);
    low |= paragraph.lowSigns;
    high |= paragraph.highSigns;
    if (index % STEP === 0) yield;
    if (found.isQuiet) continue;
    for (const finding of found.findings) findings.push(finding);
    for (const { rule, value } of found.noticed) noticed[rule]!.push({ paragraph, index, value });
  }
  forgetLastText();
  // A line of a site may stand between the lines of a paragraph.
  if (wrapped) findings.sort(ruleset.compare);
  return { findings, noticed, signs: { low, high } };
}

/** Some rules say something else, or less, where they see all that they found. */
function settle(seen: Seen, outline: Outline, ruleset: Ruleset): { left: Finding[]; settled: Finding[] } {
  const { findings, signs } = seen;
  const holds = (sign: Sign) => meet(sign, signs);
  const isIn = ({ lowSigns, highSigns }: Paragraph, { low, high }: Sign) =>
    ((lowSigns & low) | (highSigns & high)) !== 0;
  const paragraphsWith = (sign: Sign) =>
    holds(sign) ? outline.paragraphs.filter((paragraph) => isIn(paragraph, sign)) : [];
  let left = findings;
  const settled: Finding[] = [];
  for (const rule of ruleset.settling) {
    const own = findings.filter(({ code }) => code === rule.code);
    const said = own.length > 0 ? rule.settle!(own, { outline, holds, paragraphsWith }) : own;
    if (said === own) continue;
    left = left.filter(({ code }) => code !== rule.code);
    for (const finding of said) settled.push(ruleset.complete(rule, finding));
  }
  return { left, settled };
}

const ofSpeeches = new Attached<Speech, { ruleset: Ruleset; findings: Finding[] }>();

/** The findings of the rules that look at one speech, in order. */
function* lookAtSpeech(speech: Speech, outline: Outline, ruleset: Ruleset): Steps<Finding[]> {
  const findings: Finding[] = [];
  for (let i = 0; i < speech.runs.length; i++) {
    for (const finding of lookAtRun(speech.runs[i]!, ruleset)) findings.push(finding);
    if (i % STEP === STEP - 1) yield;
  }
  for (const rule of ruleset.speeches)
    for (const finding of rule.checkSpeech(speech, outline)) findings.push(ruleset.complete(rule, finding));
  findings.sort(ruleset.compare);
  ofSpeeches.set(speech, { ruleset, findings });
  yield;
  return findings;
}

/** By whom a list was looked at last, and what was found. */
const ofRuns = keptOfRun((): { ruleset?: Ruleset; findings: readonly Finding[] } => ({ findings: NONE }));

const NONE: readonly never[] = [];

/** What the rules find that look at one list. */
function lookAtRun(run: Run, ruleset: Ruleset): readonly Finding[] {
  const known = ofRuns(run);
  if (known.ruleset === ruleset) return known.findings;
  let findings: Finding[] | undefined;
  for (const rule of ruleset.runs) {
    for (const finding of rule.checkRun(run)) {
      findings ??= [];
      findings.push(ruleset.complete(rule, finding));
    }
  }
  known.ruleset = ruleset;
  known.findings = findings ?? NONE;
  return known.findings;
}

/** Two lists in order as one. */
function merge(one: Finding[], other: Finding[], { compare }: Ruleset): Finding[] {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  // Of its length at once: a list that grows leaves the shorter ones behind.
  const merged = new Array<Finding>(one.length + other.length);
  let k = 0;
  for (let i = 0; i < one.length; i++) {
    while (k < other.length && compare(other[k]!, one[i]!) < 0) merged[i + k] = other[k++]!;
    merged[i + k] = one[i]!;
  }
  for (; k < other.length; k++) merged[one.length + k] = other[k]!;
  return merged;
}
