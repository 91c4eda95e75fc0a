import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LineEnds, splitLines } from '../../server/src/text/lines';

test.each([
  ['', ['']],
  ['a', ['a']],
  ['a\n', ['a', '']],
  ['a\r\nb', ['a', 'b']],
  ['a\rb', ['a', 'b']],
  ['a\nb\r\nc\rd', ['a', 'b', 'c', 'd']],
  ['\r\n\r\n', ['', '', '']],
  ['\n\r', ['', '', '']],
  ['\r\r\n', ['', '', '']],
  ['a\u2028b\u2029c\u0085d\vf', ['a\u2028b\u2029c\u0085d\vf']],
])('lines of %j', (text, lines) => {
  const found = splitLines(text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(lines);
  // The server counts lines as the protocol's own documents do.
  const document = TextDocument.create('file:///a', 'speech-outline', 1, text);
  expect(document.lineCount).toBe(lines.length);
  for (const [line, { start }] of found.entries()) expect(document.offsetAt({ line, character: 0 })).toBe(start);
});

test('line ends up to where a line ends', () => {
  const text = 'a\nbc\r\nd\re';
  const ends = new LineEnds(text, 4);
  expect([0, 1, 2, 4].map((at) => ends.from(at))).toEqual([1, 1, 4, 4]);
});
