/** Reflow of any text at all: same outline, same characters, and once is enough. */
import { expect } from 'vitest';
import { applyEdits } from '../../server/src/edits/edit';
import { reflow } from '../../server/src/edits/reflow';
import { parseOutline } from '../../server/src/outline/outline';
import { partsOf } from '../support/outlines';
import { holdsForEveryText } from '../support/property';

const plain = (text: string) => text.replace(/[\s\u3000]/g, '');

holdsForEveryText('reflow keeps the outline and the characters, and is done after once', (text) => {
  const outline = parseOutline(text);
  const edits = reflow(outline);
  for (const [i, edit] of edits.entries()) {
    expect(edit.start).toBeLessThanOrEqual(edit.end);
    if (i > 0) expect(edit.start).toBeGreaterThanOrEqual(edits[i - 1]!.end);
    expect(edit.newText).toMatch(/^[\s\u3000]*$/);
  }
  const after = applyEdits(text, edits);
  expect(partsOf(after).map(plain)).toEqual(partsOf(text).map(plain));
  const residue = outline.paragraphs.filter(({ role }) => role === 'residue').map(({ text: line }) => line);
  const numbers = outline.pageNumbers.map(({ start, end }) => text.slice(start, end));
  const gone = plain(text).length - plain(after).length;
  expect(gone).toBeLessThanOrEqual(plain([...residue, ...numbers].join('')).length);
  expect(reflow(parseOutline(after))).toEqual([]);
});
