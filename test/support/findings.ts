/** One-line tests of rules: the text with the expected places in ⟦⟧. */
import { expect } from 'vitest';
import { applyEdits } from '../../server/src/edits/edit';
import { parseOutline } from '../../server/src/outline/outline';
import type { Span } from '../../server/src/outline/types';
import type { Message } from '../../server/src/rules/message';
import { runRules } from '../../server/src/rules/run';
import type { Finding, Fix, RuleSettings, Severity } from '../../server/src/rules/types';
import { mark, unmark } from './marks';

/** The findings of one rule in a text, in order. */
export function findingsOf(code: string, text: string, settings?: RuleSettings): Finding[] {
  return runRules(parseOutline(text), settings).filter((finding) => finding.code === code);
}

/** The rule finds exactly what stands in ⟦⟧: nothing where there are no marks. */
export function expectFindings(code: string, marked: string): void {
  const { text } = unmark(marked);
  const spans = findingsOf(code, text).map(({ span }) => span);
  expect(mark(text, spans)).toBe(marked);
}

/** The text has exactly these findings, as `code marker`, in order. */
export function expectAllFindings(text: string, expected: readonly string[]): void {
  const found = runRules(parseOutline(text)).map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);
  expect(found).toEqual(expected);
}

/** The severities of a rule's findings in a text. */
export function severitiesOf(code: string, text: string): Severity[] {
  return findingsOf(code, unmark(text).text).map(({ severity }) => severity);
}

/** A message in English. */
export function english({ text, args }: Message): string {
  return text.replace(/\{(\d+)\}/g, (whole, index) => String(args[Number(index)] ?? whole));
}

/** The fixes of the only finding of the rule. */
export function fixesOf(code: string, text: string): readonly Fix[] {
  const findings = findingsOf(code, text);
  expect(findings, `findings of ${code}`).toHaveLength(1);
  return findings[0]!.fixes;
}

/** The fix whose title contains `title` turns the text, which has one finding of the rule, into `expected`. */
export function expectFix(code: string, text: string, title: string, expected: string): void {
  const fix = fixesOf(code, text).find((one) => english(one.title).includes(title));
  expect(fix, `${title} among ${fixesOf(code, text).map((one) => english(one.title))}`).toBeDefined();
  expect(applyEdits(text, fix!.edits(parseOutline(text)))).toBe(expected);
}

/** The preferred fix of the only finding of the rule turns the text into `expected`, where the rule is content. */
export function expectPreferredFix(code: string, text: string, expected: string): void {
  const preferred = fixesOf(code, text).filter((fix) => fix.preferred);
  expect(preferred).toHaveLength(1);
  expect(applyEdits(text, preferred[0]!.edits(parseOutline(text)))).toBe(expected);
  expect(findingsOf(code, expected)).toEqual([]);
}

/**
 * What a writer reads of the findings of a rule, switched on: the place and the message; `→` where it points to; each
 * fix (`*` preferred, `!` safe, `-` neither) with the text after it.
 */
export function saidOf(code: string, text: string): string[] {
  const at = ({ start, end }: Span): string => text.slice(start, end);
  const outline = parseOutline(text);
  return findingsOf(code, text, { [code]: 'warning' }).flatMap(({ span, message, related = [], fixes }) => [
    `⟦${at(span)}⟧ ${english(message)}`,
    ...related.map((one) => `→ ${at(one.span)} ${english(one.message)}`),
    ...fixes.map(({ title, preferred, safe, edits }) => {
      const sign = `${preferred ? '*' : ''}${safe ? '!' : ''}` || '-';
      return `${sign} ${english(title)}: ${applyEdits(text, edits(outline))}`;
    }),
  ]);
}
