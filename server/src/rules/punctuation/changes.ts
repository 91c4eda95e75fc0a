/**
 * Findings whose fix changes several places of one paragraph at once: both marks of a pair. A paragraph rule replaces
 * one stretch only, and rewriting the words between the marks would collide with the fixes of other rules.
 */
import { type Edit, replaceIn } from '../../edits/edit';
import { type Paragraph, toDocument, toDocumentEnd } from '../../outline/paragraphs';
import type { Outline } from '../../outline/types';
import { type Message, say } from '../message';
import type { Fix, RuleFinding, Severity } from '../types';

/** Offsets in the paragraph. */
export interface Change {
  start: number;
  end: number;
  newText: string;
}

export interface PairFix {
  title: Message;
  changes: readonly Change[];
  preferred?: boolean;
  safe?: boolean;
}

export interface PairHit {
  start: number;
  end: number;
  message: Message;
  severity?: Severity;
  fixes: readonly PairFix[];
}

/** Paragraphs that are text of the writer's own. */
export function ownParagraphs(outline: Outline): Paragraph[] {
  return outline.paragraphs.filter(({ role }) => role !== 'residue');
}

/** What `find` finds in every paragraph, placed in the document. */
export function findInParagraphs(
  outline: Outline,
  find: (text: string, paragraph: Paragraph) => PairHit[],
): RuleFinding[] {
  return ownParagraphs(outline).flatMap((paragraph) =>
    find(paragraph.text, paragraph).map((hit) => findingIn(paragraph, hit)),
  );
}

export function findingIn(paragraph: Paragraph, { start, end, message, severity, fixes }: PairHit): RuleFinding {
  const finding: RuleFinding = {
    message,
    span: { start: toDocument(paragraph, start), end: toDocumentEnd(paragraph, end) },
    fixes: fixes.map(({ changes, ...fix }): Fix => ({ ...fix, edits: () => editsIn(paragraph, changes) })),
  };
  if (severity) finding.severity = severity;
  return finding;
}

function editsIn(paragraph: Paragraph, changes: readonly Change[]): Edit[] {
  return changes.flatMap(({ start, end, newText }) => replaceIn(paragraph, start, end, newText));
}

const STYLE = 3;

/** The wrong form is used often and the right one nowhere: it is the document's style. */
export function isStyle(findings: readonly RuleFinding[], outline: Outline, right: RegExp): boolean {
  return findings.length >= STYLE && !ownParagraphs(outline).some(({ text }) => right.test(text));
}

/** A style is said once, at its first place, with a fix for all. */
export function saidOnce(findings: readonly RuleFinding[], severity: Severity = 'information'): RuleFinding[] {
  const fixes = findings.flatMap((finding) => finding.fixes.filter(({ preferred }) => preferred));
  const all: Fix = {
    title: say('Change all {0} in the document', fixes.length),
    preferred: true,
    // A pair inside a pair is found after it begins.
    edits: () => fixes.flatMap((fix) => fix.edits()).sort((a, b) => a.start - b.start),
  };
  return [{ ...findings[0]!, severity, fixes: fixes.length > 0 ? [all] : [] }];
}
