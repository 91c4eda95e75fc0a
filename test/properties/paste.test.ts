/** What holds for pasting into every text. */
import { expect } from 'vitest';
import { applyEdits, type Edit } from '../../server/src/edits/edit';
import { pasteRenumbered } from '../../server/src/edits/structure/paste';
import { parseOutline } from '../../server/src/outline/outline';
import type { Span } from '../../server/src/outline/types';
import { allPartsOf } from '../support/outlines';
import { holdsForEveryFixture, holdsForEveryTextAndFixture } from '../support/property';

const NUMERAL = /[\d０-９①-⑳甲乙丙丁戊己庚辛壬癸〇零○一二两三四五六七八九十百廿卅]+/g;
/** A text in which all numerals are alike. */
const numberless = (text: string) => text.replace(NUMERAL, '#');
const PASTES_AT_MOST = 3;

/** What is copied, and where it is pasted: parts before others, over others, and at the end. */
function pastes(text: string): { at: Span; pasted: string }[] {
  const parts = allPartsOf(parseOutline(text));
  const step = Math.max(1, Math.floor(parts.length / PASTES_AT_MOST));
  return parts
    .filter((_, i) => i % step === 0)
    .flatMap((part, i) => {
      const { start, end } = parts[(i * 7 + 3) % parts.length]!.range;
      const pasted = `${text.slice(part.range.start, part.range.end)}${/\r\n|\r|\n/.exec(text)?.[0] ?? '\n'}`;
      const at = [start, text.length].map((offset) => ({ start: offset, end: offset }));
      return [...at, { start, end }].map((place) => ({ at: place, pasted }));
    });
}

holdsForEveryTextAndFixture('what is pasted keeps all but its numbers, and so does what stands around it', (text) => {
  const outline = parseOutline(text);
  for (const { at, pasted } of pastes(text)) {
    const result = pasteRenumbered(outline, at, pasted);
    if (!result) continue;
    expect(numberless(result.text)).toBe(numberless(pasted));
    let last = 0;
    for (const { start, end, newText } of result.edits) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end <= at.start || start >= at.end, 'clear of what is replaced').toBe(true);
      expect(numberless(text.slice(start, end))).toBe('#');
      expect(numberless(newText)).toBe('#');
      last = end;
    }
  }
});

holdsForEveryTextAndFixture('numbers are given to what is a part in the new place, and to nothing else', (text) => {
  const outline = parseOutline(text);
  for (const { at, pasted } of pastes(text)) {
    const result = pasteRenumbered(outline, at, pasted);
    if (!result) continue;
    const after = parseOutline(applyEdits(text, [{ ...at, newText: result.text }, ...result.edits]));
    const start = at.start + growthBefore(result.edits, at.start);
    const before = [...pasted.matchAll(NUMERAL)];
    const parts = allPartsOf(after);
    for (const [i, { 0: numeral, index }] of [...result.text.matchAll(NUMERAL)].entries()) {
      if (numeral === before[i]![0]) continue;
      const from = start + index;
      const isPart = parts.some(({ range, markEnd }) => range.start < from + numeral.length && from < markEnd);
      expect(isPart, `${before[i]![0]} → ${numeral} at ${from}`).toBe(true);
    }
  }
});

holdsForEveryFixture('what was pasted with its new numbers needs no others when it is pasted there again', (text) => {
  const outline = parseOutline(text);
  for (const { at, pasted } of pastes(text)) {
    const result = pasteRenumbered(outline, at, pasted);
    if (!result) continue;
    const by = growthBefore(result.edits, at.start);
    const place = { start: at.start + by, end: at.end + by };
    expect(pasteRenumbered(parseOutline(applyEdits(text, result.edits)), place, result.text)).toBeUndefined();
  }
});

/** How much longer the text before an offset is after edits. */
function growthBefore(edits: readonly Edit[], offset: number): number {
  return edits
    .filter(({ end }) => end <= offset)
    .reduce((sum, { start, end, newText }) => sum + newText.length - (end - start), 0);
}
