/**
 * Runs the rules over an outline. Most of what they find is kept with blocks of paragraphs and with speeches; what is done
 * here is to collect it, to have those rules look that see the document as a whole, and to deal out to the blocks what is
 * not found in them: so what was found in a block that nothing has changed in is the same list as before.
 */
import { keptOfRun } from '../outline/run';
import type { Outline, Run, Speech } from '../outline/types';
import { Attached } from '../text/attached';
import { finish, type Steps } from '../text/steps';
import { type FoundInBlock, lookAtBlock } from './blocks';
import { dealOut, type FoundLists, merge } from './dealOut';
import { forgetLastText } from './lastText';
import { type Ruleset, rulesetFor } from './ruleset';
import { meet, type Sign } from './signs';
import type { Dictionary, Finding, Noticed, RuleSettings } from './types';

const NO_SETTINGS: RuleSettings = {};
const NO_WORDS: Dictionary = { terms: new Map(), names: [] };

/** All findings of the rules that are switched on, in document order. */
export function runRules(outline: Outline, settings = NO_SETTINGS, dictionary = NO_WORDS): Finding[] {
  return finish(ruleSteps(outline, settings, dictionary)).flat();
}

/** The same, a block, a speech or a rule at a time. */
export function* ruleSteps(outline: Outline, settings = NO_SETTINGS, dictionary = NO_WORDS): Steps<FoundLists> {
  const ruleset = rulesetFor(outline.kind, settings, dictionary);
  const seen = yield* lookAtBlocks(outline, ruleset);
  const { replaced, settled: rest } = settle(seen, outline, ruleset);
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
  const others = merge(inSpeeches, rest.sort(ruleset.compare), ruleset);
  return dealOut(seen.found, replaced, others, outline, ruleset);
}

/** What was seen in all blocks. */
interface Seen {
  /** In order. */
  found: FoundInBlock[];
  /** For each rule that notices something. */
  noticed: Noticed<unknown>[][];
  /** All signs that stand anywhere. */
  signs: Sign;
}

/** Blocks or lists that are looked at in a step. */
const STEP = 256;

function* lookAtBlocks({ blocks }: Outline, ruleset: Ruleset): Steps<Seen> {
  const found = new Array<FoundInBlock>(blocks.length);
  const noticed: Noticed<unknown>[][] = ruleset.noticing.map(() => []);
  let low = 0;
  let high = 0;
  let begin = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const here = lookAtBlock(block, ruleset);
    found[i] = here;
    low |= here.low;
    high |= here.high;
    for (const { rule, paragraph, index, value } of here.noticed)
      noticed[rule]!.push({ paragraph, index: begin + index, value });
    begin += block.paragraphs.length;
    yield;
  }
  forgetLastText();
  return { found, noticed, signs: { low, high } };
}

/** Some rules say something else, or less, where they see all that they found: then that is left out of what was found. */
function settle(
  { found, signs }: Seen,
  outline: Outline,
  ruleset: Ruleset,
): { replaced: Set<string>; settled: Finding[] } {
  const holds = (sign: Sign) => meet(sign, signs);
  const paragraphsWith = (sign: Sign) =>
    outline.blocks.flatMap(({ paragraphs }, i) =>
      meet(sign, found[i]!)
        ? paragraphs.filter(({ lowSigns, highSigns }) => meet(sign, { low: lowSigns, high: highSigns }))
        : [],
    );
  const findings: Finding[] = [];
  for (const { settling } of found) for (const finding of settling) findings.push(finding);
  const replaced = new Set<string>();
  const settled: Finding[] = [];
  for (const rule of findings.length > 0 ? ruleset.settling : []) {
    const own = findings.filter(({ code }) => code === rule.code);
    const said = own.length > 0 ? rule.settle!(own, { outline, holds, paragraphsWith }) : own;
    if (said === own) continue;
    replaced.add(rule.code);
    for (const finding of said) settled.push(ruleset.complete(rule, finding));
  }
  return { replaced, settled };
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
