/** What holds when a text is edited again and again: each command meets what the ones before it have left. */
import { expect } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position } from 'vscode-languageserver-types';
import { COMMANDS } from '../support/commands';
import { open } from '../support/document';
import { allPartsOf } from '../support/outlines';
import { holdsForEveryText } from '../support/property';

const STEPS = 4;
/** A place that is there, and neither inside a character nor between \r and \n. */
function isPlace(document: TextDocument, position: Position): boolean {
  const text = document.getText();
  const offset = document.offsetAt(position);
  const { line, character } = document.positionAt(offset);
  const around = text.slice(Math.max(0, offset - 1), offset + 1);
  const inside = offset > 0 && /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(around);
  return line === position.line && character === position.character && !inside;
}

/** The kinds of line breaks in a text. */
const breaksOf = (text: string) => new Set(text.match(/\r\n|\r|\n/g));

holdsForEveryText('every edit is at a place of its text, clear of the others, and keeps the line breaks', (text) => {
  // Half a character, and \r beside \n, may become whole when what stood between them goes.
  if (/[\ud800-\udfff]/.test(text) || breaksOf(text).size > 1) return;
  let opened = open(text);
  for (let step = 0, seed = text.length; step < STEPS; step++, seed = seed * 7 + 13) {
    const parts = allPartsOf(opened.outline);
    const part = parts[seed % Math.max(parts.length, 1)];
    const offset = part ? [part.range.start, part.markEnd, part.paragraph.end][seed % 3]! : opened.text.length;
    const answer = COMMANDS[seed % COMMANDS.length]!.run(opened, opened.document.positionAt(offset));
    if (!answer) continue;
    const { document } = opened;
    for (const { range } of answer.edits) {
      expect(isPlace(document, range.start)).toBe(true);
      expect(isPlace(document, range.end)).toBe(true);
    }
    // Throws where edits overlap.
    const after = TextDocument.applyEdits(document, answer.edits);
    if (breaksOf(opened.text).size === 1) expect(breaksOf(after).size).toBeLessThanOrEqual(1);
    opened = open(after);
    if (answer.selection) expect(isPlace(opened.document, answer.selection.start)).toBe(true);
  }
});
