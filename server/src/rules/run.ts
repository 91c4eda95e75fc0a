/**
 * Runs the rules over an outline. Findings go through small steps: each rule's own, then what the writer ignores, then
 * severities, then the order of the text.
 */
import { replaceIn } from '../edits/edit';
import { type Paragraph, toDocument, toDocumentEnd } from '../outline/paragraphs';
import type { Outline } from '../outline/types';
import { rules } from './index';
import { say } from './message';
import type { Dictionary, Finding, Fix, Hit, ParagraphRule, Rule, RuleContext, RuleFinding, Severity } from './types';

/** What a writer set: a severity or `off` for a rule's code. */
export type RuleSettings = Readonly<Partial<Record<string, Severity | 'off'>>>;

const NO_WORDS: Dictionary = { terms: new Map(), names: [] };
/** A form used so often, and never the right one, is a style. */
const STYLE = 3;

/** All findings of the rules that are switched on, in document order. */
export function runRules(outline: Outline, settings: RuleSettings = {}, dictionary: Dictionary = NO_WORDS): Finding[] {
  const context: RuleContext = { kind: outline.kind, dictionary };
  const findings: Finding[] = [];
  for (const rule of rules) {
    const set = settings[rule.code];
    const severity = set ?? rule.severity[outline.kind];
    if (severity === 'off') continue;
    for (const finding of check(rule, outline, context)) {
      findings.push({ ...finding, code: rule.code, severity: set ? severity : (finding.severity ?? severity) });
    }
  }
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function check(rule: Rule, outline: Outline, context: RuleContext): RuleFinding[] {
  if ('check' in rule) return rule.check(outline, context);
  const findings: RuleFinding[] = [];
  for (const paragraph of outline.paragraphs) {
    if (paragraph.role === 'residue') continue;
    for (const hit of rule.find(paragraph.text, paragraph.role)) findings.push(place(paragraph, hit));
  }
  return isStyle(rule, outline, findings) ? [asStyle(findings)] : findings;
}

/** A paragraph's hit as a finding in the document. */
function place(paragraph: Paragraph, hit: Hit): RuleFinding {
  const { start, end, message, severity, fixes = [] } = hit;
  const finding: RuleFinding = {
    message,
    span: { start: toDocument(paragraph, start), end: toDocumentEnd(paragraph, end) },
    fixes: fixes.map(({ title, preferred, safe, ...change }): Fix => {
      const edits = () => replaceIn(paragraph, change.start, change.end, change.newText);
      return { title, edits, ...(preferred ? { preferred } : {}), ...(safe ? { safe } : {}) };
    }),
  };
  if (severity) finding.severity = severity;
  return finding;
}

function isStyle(rule: ParagraphRule, outline: Outline, findings: readonly RuleFinding[]): boolean {
  const { right } = rule;
  if (!right || findings.length < STYLE) return false;
  return !outline.paragraphs.some(({ text, role }) => role !== 'residue' && right.test(text));
}

/** One information at the first place, with a fix for all. */
function asStyle(findings: readonly RuleFinding[]): RuleFinding {
  const first = findings[0]!;
  const all = findings.flatMap((finding) => finding.fixes.filter((fix) => fix.preferred));
  const fix: Fix = {
    title: say('Change all {0} in the document', all.length),
    preferred: true,
    edits: () => all.flatMap((one) => one.edits()),
  };
  return { ...first, severity: 'information', fixes: all.length > 0 ? [fix] : [] };
}
