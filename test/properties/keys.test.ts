/** What holds for Enter and Backspace in every text. */
import { expect } from 'vitest';
import { applyEdits, type Edit } from '../../server/src/edits/edit';
import { backspace, enter } from '../../server/src/edits/keys';
import { parseOutline } from '../../server/src/outline/outline';
import type { Outline, Part } from '../../server/src/outline/types';
import { cursorAfter } from '../support/keys';
import { allPartsOf } from '../support/outlines';
import { holdsForEveryText } from '../support/property';

const NUMERAL = /[\d０-９①-⑳甲乙丙丁戊己庚辛壬癸〇零○一二两三四五六七八九十百廿卅]+/g;

/** Where a key may be pressed: at the ends of parts and of lines, and here and there. */
function places(outline: Outline): number[] {
  const ends = outline.paragraphs.flatMap(({ start, end }) => [start, end]);
  const markers = allPartsOf(outline).map(({ markEnd }) => markEnd);
  return [...new Set([0, outline.text.length, ...ends, ...markers])].filter((_, i) => i % 3 === 0 || i < 30);
}

function apart(edits: readonly Edit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.every((edit, i) => i === 0 || edit.start >= sorted[i - 1]!.end);
}

/** The lines with text on them, all numerals alike. */
const lines = (text: string) =>
  numerals(text)
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
const numerals = (text: string) => text.replace(NUMERAL, '#');

holdsForEveryText(
  'Enter puts in one line and changes nothing else but numerals, or takes an empty marker away',
  (text) => {
    const outline = parseOutline(text);
    for (const how of ['items', 'all'] as const) {
      for (const offset of places(outline)) {
        const edits = enter(outline, offset, how);
        expect(apart(edits)).toBe(true);
        for (const { start, end, newText } of edits)
          if (start !== end && newText !== '') expect(numerals(text.slice(start, end) + newText)).toMatch(/^#$/);
        const inserted = edits.filter(({ start, end }) => start === end);
        expect(inserted.length).toBeLessThanOrEqual(1);
        const breaks = (some: string) => some.split(/\r\n|\r|\n/).length;
        // Where kinds of line breaks are mixed, a new one may join with what stands there.
        if (!text.includes('\r')) expect(breaks(applyEdits(text, edits)) - breaks(text)).toBe(inserted.length);
      }
    }
  },
);

holdsForEveryText('Enter at the end of an item and again is a plain new line', (text) => {
  const outline = parseOutline(text);
  for (const part of allPartsOf(outline).filter(isStart)) {
    const offset = part.paragraph.end;
    const edits = enter(outline, offset, 'items');
    const after = applyEdits(text, edits);
    const at = cursorAfter(offset, edits);
    const line = after
      .slice(0, at)
      .split(/\r\n|\r|\n/)
      .pop()!;
    if (line.trim() === '') continue;
    const back = applyEdits(after, enter(parseOutline(after), at, 'items'));
    const erased = backspace(parseOutline(after), at);
    // A new marker may be no part where the text around it is odd; then it stays, as all text does.
    if (back.length >= after.length) continue;
    expect(lines(back)).toEqual(lines(text));
    if (erased) expect(applyEdits(after, erased)).toBe(back);
  }
});

holdsForEveryText('Backspace takes away a marker and nothing else', (text) => {
  const outline = parseOutline(text);
  for (const part of allPartsOf(outline)) {
    const edits = backspace(outline, part.markEnd);
    if (!edits) continue;
    expect(apart(edits)).toBe(true);
    const [removal, ...rest] = [...edits].sort((a, b) => a.start - b.start);
    expect(removal).toMatchObject({ newText: '' });
    for (const { start, end, newText } of rest) expect(numerals(text.slice(start, end) + newText)).toMatch(/^#$/);
  }
});

function isStart(part: Part): boolean {
  return part.mark === part.paragraph.scan.start;
}
