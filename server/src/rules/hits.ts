/** What was found in a paragraph, as a finding in the document. */
import { replaceIn } from '../edits/edit';
import type { Paragraph } from '../outline/paragraphs';
import { placeIn } from '../outline/place';
import type { Fix, Hit, RuleFinding } from './types';

export function findingIn(paragraph: Paragraph, { start, end, message, severity, fixes = [] }: Hit): RuleFinding {
  const finding: RuleFinding = {
    message,
    span: placeIn(paragraph, start, end),
    fixes: fixes.map(({ title, preferred, safe, ...fix }): Fix => {
      const changes = 'changes' in fix ? fix.changes : [fix];
      const edits = () => changes.flatMap((one) => replaceIn(paragraph, one.start, one.end, one.newText));
      return { title, edits, ...(preferred ? { preferred } : {}), ...(safe ? { safe } : {}) };
    }),
  };
  if (severity) finding.severity = severity;
  return finding;
}
