/** Lengths are summed up from lines that were counted before: never another number than counting gives. */
import { expect } from 'vitest';
import { charactersIn } from '../../server/src/outline/lengths';
import { OutlineReader, parseOutline } from '../../server/src/outline/outline';
import type { Outline } from '../../server/src/outline/types';
import { countCharacters } from '../../server/src/text/characters';
import { PlainText } from '../../server/src/text/lines';
import { holdsForEveryText } from '../support/property';

function check(outline: Outline): void {
  const { text, speeches } = outline;
  const ranges = speeches.flatMap((speech) => [speech.range, ...speech.runs.flatMap((run) => run.parts)]);
  const places = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => Math.round((i * text.length) / 7));
  const spans = [
    ...ranges.map((range) => ('range' in range ? range.range : range)),
    ...places.flatMap((start) => places.filter((end) => end >= start).map((end) => ({ start, end }))),
  ];
  for (const span of spans) expect(charactersIn(outline, span)).toBe(countCharacters(text, span.start, span.end));
}

holdsForEveryText('lengths are what counting gives', (text) => check(parseOutline(text)));

holdsForEveryText('so they are after a change', (text) => {
  const reader = new OutlineReader();
  check(reader.read(new PlainText(text)));
  let now = text;
  for (const [at, length, insert] of [
    [0.2, 3, 'word'],
    [0.5, 0, '\n二、**word**，'],
    [0.7, 12, ''],
  ] as const) {
    const start = Math.floor(at * now.length);
    const end = Math.min(now.length, start + length);
    now = now.slice(0, start) + insert + now.slice(end);
    reader.change({ start, end, newEnd: start + insert.length });
    check(reader.read(new PlainText(now)));
  }
});
