/** A document that is kept as lines says what the well-known one says, whatever is changed in it. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { SpeechDocument } from '../../server/src/speechDocument';
import { anyText, speechText } from '../support/arbitraries';
import { holdsForAll } from '../support/property';

const pieces = fc.array(fc.constantFrom('\r', '\n', '\r\n', 'a', '一、学习', '😀', '', '\u2028'), { maxLength: 6 });
const text = fc.oneof(
  pieces.map((all) => all.join('')),
  anyText,
  speechText,
);
const change = fc.record({
  start: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.nat(3), fc.nat(200)),
  text: fc.oneof({ weight: 3, arbitrary: pieces.map((all) => all.join('')) }, { weight: 1, arbitrary: speechText }),
  asked: fc.boolean(),
});

holdsForAll(
  'a document as lines is the same document',
  fc.tuple(text, fc.array(change, { maxLength: 12 })),
  ([first, changes]) => {
    const own = new SpeechDocument('file:///a', 'speech-outline', 1, first);
    let now = first;
    for (const { start: share, removed, text: newText, asked } of changes) {
      const start = Math.floor(share * now.length);
      const end = Math.min(now.length, start + removed);
      now = now.slice(0, start) + newText + now.slice(end);
      own.replace(start, end, newText, own.version + 1);
      if (asked) expect(own.getText()).toBe(now);
      expectSame(own, now);
    }
    expectSame(own, now);
  },
);

function expectSame(own: SpeechDocument, text: string): void {
  const other = TextDocument.create('file:///a', 'speech-outline', own.version, text);
  expect([own.length, own.lineCount]).toEqual([text.length, other.lineCount]);
  for (let line = -1; line <= other.lineCount; line += 1 + (other.lineCount >> 4)) {
    expect(own.getLineRange(line)).toEqual(other.getLineRange(line));
    expect(own.getEOLCharacters(line)).toBe(other.getEOLCharacters(line));
    for (const character of [-1, 0, 1, 5, 1000]) {
      const at = { line, character };
      expect(own.offsetAt(at)).toBe(other.offsetAt(at));
      const range = { start: at, end: { line: line + 2, character: 3 } };
      expect(own.getText(range)).toBe(other.getText(range));
    }
  }
  for (let at = -1; at <= text.length + 1; at += 1 + (text.length >> 5)) {
    expect(own.positionAt(at)).toEqual(other.positionAt(at));
    expect(own.slice(Math.max(0, at), at + 7)).toBe(text.slice(Math.max(0, at), at + 7));
  }
  expect(own.getText()).toBe(text);
}
