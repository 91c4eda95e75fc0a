/** What holds for formatting every text. */
import { expect } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits } from '../../server/src/edits/edit';
import { layout } from '../../server/src/edits/layout';
import { isSameOutline } from '../../server/src/edits/sameOutline';
import { formattingEdits } from '../../server/src/features/formatting';
import { parseOutline } from '../../server/src/outline/outline';
import { open } from '../support/document';
import { holdsForEveryText } from '../support/property';

const LAYOUTS = [
  { indent: 'keep', blankLines: 'keep' },
  { indent: 'two', blankLines: 'none' },
  { indent: 'none', blankLines: 'one' },
  { indent: 'two', blankLines: 'sections' },
] as const;

function formatted(text: string, format: (typeof LAYOUTS)[number]): string {
  const { document, outline } = open(text);
  return TextDocument.applyEdits(document, formattingEdits(document, outline, { rules: {}, format }));
}

holdsForEveryText('formatting twice is formatting once', (text) => {
  for (const format of LAYOUTS) {
    const once = formatted(text, format);
    expect(formatted(once, format)).toBe(once);
  }
});

holdsForEveryText('setting paragraphs changes blanks and line breaks alone, and the outline stays', (text) => {
  const outline = parseOutline(text);
  for (const format of LAYOUTS) {
    const edits = layout(outline, format);
    const after = applyEdits(text, edits);
    expect(after.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    expect(isSameOutline(outline, parseOutline(after))).toBe(true);
    expect(layout(parseOutline(after), format)).toEqual([]);
    for (const { start, end, newText } of edits) {
      expect(text.slice(start, end)).toMatch(/^\s*$/);
      expect(newText).toMatch(/^(?:\u3000\u3000|(?:\r\n|\r|\n)*)$/);
      // Never inside a line: before its first character, or a line break after its last.
      const isLineStart = start === 0 || /[\r\n\ufeff]/.test(text[start - 1]!);
      expect(isLineStart || (start === end && /[\r\n]/.test(text[start]!))).toBe(true);
    }
  }
});

holdsForEveryText('formatting a range leaves the rest as it is, and twice is once', (text) => {
  const { document, outline } = open(text);
  const from = text.length >> 2;
  const to = text.length - from;
  const range = { start: document.positionAt(from), end: document.positionAt(to) };
  for (const format of LAYOUTS) {
    const edits = formattingEdits(document, outline, { rules: {}, format }, range);
    for (const edit of edits) {
      expect(document.offsetAt(edit.range.start)).toBeGreaterThanOrEqual(document.offsetAt(range.start));
      expect(document.offsetAt(edit.range.end)).toBeLessThanOrEqual(document.offsetAt(range.end));
    }
    const once = open(TextDocument.applyEdits(document, edits));
    const end = once.document.positionAt(document.offsetAt(range.end) + once.text.length - text.length);
    const again = { start: range.start, end };
    const more = formattingEdits(once.document, once.outline, { rules: {}, format }, again);
    expect(TextDocument.applyEdits(once.document, more)).toBe(once.text);
  }
});
