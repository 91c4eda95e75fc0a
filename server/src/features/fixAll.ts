/** The edits that put many findings right at once: all of one rule, or all that is safe. */
import { applyEdits, type Edit, isInside } from '../edits/edit';
import { composeRounds, mergeChanges } from '../edits/merge';
import { judgedAs, parseOutline } from '../outline/outline';
import type { Outline, Span } from '../outline/types';
import type { Finding, Fix } from '../rules/types';
import { type FindingOptions, findings } from './findings';

/** A fix may bring out another one, as in ,, → ， ; more rounds than this no text needs. */
const ROUNDS = 5;

/**
 * What `source.fixAll.speechOutline` does: every safe fix, until none is left, so that saving again changes nothing.
 * Undefined where there is nothing to do.
 */
export function safeEdits(outline: Outline, options: FindingOptions): Edit[] | undefined {
  const rounds: Edit[][] = [];
  let current = outline;
  while (rounds.length < ROUNDS) {
    const edits = safeRound(current, options);
    if (edits.length === 0) break;
    rounds.push(edits);
    current = edited(current, edits);
  }
  return rounds.length === 0 ? undefined : composeRounds(outline.text.length, rounds);
}

/** The safe fixes that can be made at once; of those with an edit outside of `within` none. */
export function safeRound(outline: Outline, options: FindingOptions, within?: Span): Edit[] {
  const fixes = findings(outline, options).shown.flatMap((finding) => finding.fixes.filter((fix) => fix.safe));
  const changes = fixes.map((fix) => fix.edits(outline));
  if (!within) return mergeChanges(changes);
  return mergeChanges(changes.filter((edits) => edits.every((edit) => isInside(edit, within))));
}

/** The outline after edits, still judged as the kind it was. */
export function edited(outline: Outline, edits: readonly Edit[]): Outline {
  return judgedAs(parseOutline(applyEdits(outline.text, edits)), outline.kind);
}

/** The fix that a rule's finding is meant to have: the preferred one, or the only one. */
function meantFix({ fixes }: Finding): Fix | undefined {
  return fixes.find((fix) => fix.preferred) ?? (fixes.length === 1 ? fixes[0] : undefined);
}

/** The edits for all findings of a rule that have a fix that is meant, and how many findings they put right. */
export function ruleEdits(outline: Outline, found: readonly Finding[], code: string): { count: number; edits: Edit[] } {
  const changes = found
    .filter((finding) => finding.code === code)
    .flatMap((finding) => meantFix(finding) ?? [])
    .map((fix) => fix.edits(outline));
  const edits = mergeChanges(changes);
  const made = new Set(edits.map((edit) => JSON.stringify(edit)));
  const right = changes.filter((change) => change.length > 0 && change.every((edit) => made.has(JSON.stringify(edit))));
  return { count: right.length, edits };
}
