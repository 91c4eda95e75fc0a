/** What holds for renumbering and for quick fixes in every text. */
import { expect } from 'vitest';
import { applyEdits, type Edit } from '../../server/src/edits/edit';
import { renumberOutline } from '../../server/src/edits/renumber';
import { parseOutline } from '../../server/src/outline/outline';
import { toDocument, toDocumentEnd } from '../../server/src/outline/paragraphs';
import type { Outline, Span } from '../../server/src/outline/types';
import { numberingRules } from '../../server/src/rules/numbering';
import { runRules } from '../../server/src/rules/run';
import type { Finding } from '../../server/src/rules/types';
import { formatNumeral } from '../../server/src/text/numerals';
import { english } from '../support/findings';
import { allPartsOf } from '../support/outlines';
import { holdsForEveryText } from '../support/property';

const NUMERAL = /^[\d０-９①-⑳甲乙丙丁戊己庚辛壬癸〇零○一二两三四五六七八九十百廿卅]*$/;

/** The numerals of all that may be a marker, whether it counts as one or not. */
function numeralSpans(outline: Outline): Span[] {
  return outline.paragraphs.flatMap((paragraph) =>
    [paragraph.scan.start, ...paragraph.scan.inline]
      .filter((mark) => mark !== undefined)
      .map(({ numeralStart, numeralEnd }) => ({
        start: toDocument(paragraph, numeralStart),
        end: toDocumentEnd(paragraph, numeralEnd),
      })),
  );
}

/** The edits are apart, and each inside one of the spans. */
function expectInside(edits: readonly Edit[], spans: readonly Span[]): void {
  let last = 0;
  for (const { start, end } of [...edits].sort((a, b) => a.start - b.start)) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(spans.some((span) => span.start <= start && end <= span.end)).toBe(true);
    last = end;
  }
}

/** Lists longer than their numerals go (①–⑳, 甲–癸) cannot be numbered. */
function canBeNumbered(outline: Outline): boolean {
  return allPartsOf(outline).every(
    ({ mark, run }) => !mark.numeralKind || formatNumeral(mark.numeralKind, run.parts.length) !== undefined,
  );
}

/** Where an offset of the text is after the edits. */
function moved(offset: number, edits: readonly Edit[]): number {
  return edits
    .filter((edit) => edit.end <= offset)
    .reduce((at, { start, end, newText }) => at + newText.length - (end - start), offset);
}

holdsForEveryText('renumbering changes numerals of markers only', (text) => {
  const outline = parseOutline(text);
  const edits = renumberOutline(outline);
  expectInside(edits, numeralSpans(outline));
  for (const { start, end, newText } of edits) {
    expect(text.slice(start, end)).toMatch(NUMERAL);
    expect(newText).toMatch(NUMERAL);
  }
});

holdsForEveryText('renumbering twice changes no more than once', (text) => {
  const once = applyEdits(text, renumberOutline(parseOutline(text)));
  expect(renumberOutline(parseOutline(once))).toEqual([]);
});

holdsForEveryText('after renumbering no number is wrong', (text) => {
  const outline = parseOutline(applyEdits(text, renumberOutline(parseOutline(text))));
  if (!canBeNumbered(outline)) return;
  const wrong = runRules(outline).filter(({ code }) => /^numbering-(?:gap|duplicate|order|start)$/.test(code));
  expect(wrong.map(({ message }) => english(message))).toEqual([]);
});

function eachFix(
  text: string,
  check: (finding: Finding, edits: Edit[], title: string, outline: Outline) => void,
): void {
  const outline = parseOutline(text);
  // What the fixes of marks and words may touch is said in fixes.test.ts.
  const codes = new Set(numberingRules.map(({ code }) => code));
  for (const finding of runRules(outline).filter(({ code }) => codes.has(code)))
    for (const fix of finding.fixes) check(finding, fix.edits(outline), english(fix.title), outline);
}

holdsForEveryText('a fix changes something, inside of markers and number words only', (text) => {
  eachFix(text, (_finding, edits, title, outline) => {
    expect(edits, title).not.toEqual([]);
    const markers = allPartsOf(outline).map(({ range, markEnd }) => ({ start: range.start, end: markEnd }));
    const numbers = outline.speeches.flatMap((speech) => speech.announcements.map(({ number }) => number));
    expectInside(edits, [...markers, ...numbers]);
  });
});

/** How many paragraphs the lines of a PDF make. */
function joined({ wrapped, paragraphs }: Outline): number | undefined {
  return wrapped ? paragraphs.length : undefined;
}

holdsForEveryText('a fix takes its finding away', (text) => {
  eachFix(text, ({ code, span }, edits, title, outline) => {
    const after = parseOutline(applyEdits(text, edits));
    // Whether a line that a PDF broke goes on in the next is told by its length, which a fix changes: where lines are
    // joined otherwise afterwards, lists are other ones, and what is found there is another mistake.
    if (joined(after) !== joined(outline)) return;
    const place = moved(span.start, edits);
    const left = runRules(after).filter((one) => one.code === code && one.span.start === place);
    expect(left.map(({ message }) => `${title}: ${english(message)}`)).toEqual([]);
  });
});
