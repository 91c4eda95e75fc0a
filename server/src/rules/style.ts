/** A form that a document uses throughout is its style, and is said once. */
import { say } from './message';
import type { Sign } from './signs';
import type { Finding, Fix, Settle } from './types';

/** A form used so often, and never the right one, is a style. */
const STYLE = 3;

/** Where a document has three hits or more and nowhere the right form, the wrong one is its style. */
export function styleWithout(right: Sign): Settle {
  return (findings, { holds }) => (findings.length >= STYLE && !holds(right) ? [saidOnce(findings)] : findings);
}

/** Said once, at its first place, with a fix for all. */
export function saidOnce(findings: readonly Finding[], severity: Finding['severity'] = 'information'): Finding {
  const fixes = findings.flatMap((finding) => finding.fixes.filter(({ preferred }) => preferred));
  const all: Fix = {
    title: say('Change all {0} in the document', fixes.length),
    preferred: true,
    // A pair inside a pair is found after it begins.
    edits: (outline) => fixes.flatMap((fix) => fix.edits(outline)).sort((a, b) => a.start - b.start),
  };
  return { ...findings[0]!, severity, fixes: fixes.length > 0 ? [all] : [] };
}
