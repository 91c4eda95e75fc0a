/** Runs the rules over an outline: settings decide severities, findings come in the order of the text. */
import type { Outline } from '../outline/types';
import { rules } from './index';
import type { Finding, Severity } from './types';

/** What a writer set: a severity or `off` for a rule's code. */
export type RuleSettings = Readonly<Partial<Record<string, Severity | 'off'>>>;

/** All findings of the rules that are switched on, in document order. */
export function runRules(outline: Outline, settings: RuleSettings = {}): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const set = settings[rule.code];
    const severity = set ?? rule.severity[outline.kind];
    if (severity === 'off') continue;
    for (const finding of rule.check(outline))
      findings.push({ ...finding, code: rule.code, severity: set ? severity : (finding.severity ?? severity) });
  }
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
