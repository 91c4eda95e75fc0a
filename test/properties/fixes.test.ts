/** What holds for the fixes of all rules in every text: they are fit to be applied, one by one and all at once. */
import { expect } from 'vitest';
import { applyEdits, type Edit } from '../../server/src/edits/edit';
import { mergeChanges } from '../../server/src/edits/merge';
import { safeEdits } from '../../server/src/features/fixAll';
import { parseOutline } from '../../server/src/outline/outline';
import { rules } from '../../server/src/rules/index';
import { runRules } from '../../server/src/rules/run';
import type { RuleSettings } from '../../server/src/rules/types';
import { english } from '../support/findings';
import { holdsForEveryTextAndFixture } from '../support/property';

/** Rules that are off by default have fixes, too. */
const ALL_ON: RuleSettings = Object.fromEntries(
  rules.filter(({ severity }) => severity.speech === 'off').map(({ code }) => [code, 'hint']),
);

function expectFit(text: string, edits: readonly Edit[], what: string): void {
  let last = 0;
  for (const { start, end } of edits) {
    expect(start, what).toBeGreaterThanOrEqual(last);
    expect(end, what).toBeGreaterThanOrEqual(start);
    expect(end, what).toBeLessThanOrEqual(text.length);
    expect(cutsPair(text, start) || cutsPair(text, end), `${what} cuts a character`).toBe(false);
    last = end;
  }
}

function cutsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)) && at > 0;
}

holdsForEveryTextAndFixture('the edits of every fix are in order, inside the text, and cut no character', (text) => {
  const outline = parseOutline(text);
  for (const { code, fixes } of runRules(outline, ALL_ON))
    for (const fix of fixes) expectFit(text, fix.edits(outline), `${code}: ${english(fix.title)}`);
});

holdsForEveryTextAndFixture('every finding stands inside the text and cuts no character', (text) => {
  for (const { code, span } of runRules(parseOutline(text), ALL_ON)) {
    const { start, end } = span;
    expectFit(text, [{ start, end, newText: '' }], code);
  }
});

holdsForEveryTextAndFixture('all safe fixes at once: again changes nothing', (text) => {
  const edits = safeEdits(parseOutline(text), { rules: ALL_ON });
  if (!edits) return;
  expectFit(text, edits, 'fix all');
  const once = applyEdits(text, edits);
  expect(once).not.toBe(text);
  const again = safeEdits(parseOutline(once), { rules: ALL_ON });
  expect(again && applyEdits(once, again)).toBeUndefined();
});

holdsForEveryTextAndFixture('all safe fixes at once do not depend on the order of the findings', (text) => {
  const outline = parseOutline(text);
  const fixes = runRules(outline, ALL_ON).flatMap((finding) => finding.fixes.filter(({ safe }) => safe));
  const changes = fixes.map((fix) => fix.edits(outline));
  const there = mergeChanges(changes);
  expectFit(text, there, 'merged');
  expect(mergeChanges([...changes].reverse())).toEqual(there);
  const half = changes.length >> 1;
  expect(mergeChanges([...changes.slice(half), ...changes.slice(0, half)])).toEqual(there);
});
