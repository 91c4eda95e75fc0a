/** Bytes in any pieces: what is a message passes, however it is cut; what has no end is noticed early. */
import { describe, expect, test } from 'vitest';
import { Frames } from '../../server/src/node/frames';

const frame = (body: string, head = '') => `${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** What is said of the bytes when they come in pieces of this size. */
function problems(text: string, size: number): (string | undefined)[] {
  const frames = new Frames();
  const bytes = Buffer.from(text);
  const said: (string | undefined)[] = [];
  for (let at = 0; at < bytes.length; at += size) said.push(frames.problem(bytes.subarray(at, at + size)));
  return said.filter((problem) => problem !== undefined);
}

describe.each([1, 2, 7, 100, 100_000])('in pieces of %i bytes', (size) => {
  test('messages pass', () => {
    const long = frame('同志们：'.repeat(5000));
    const text = [frame('{}'), frame('', 'Content-Type: x\r\n'), long, frame('{"a":"\r\n\r\n"}'), frame('[]')].join('');
    expect(problems(text, size)).toEqual([]);
  });

  test.each(['x', '\n', '同志们：\r\n'])('%j without end is noticed once', (bytes) => {
    expect(problems(frame('{}') + bytes.repeat(10_000), size)).toEqual(['a header without an end']);
  });

  test('a length beyond reason is noticed', () => {
    expect(problems(`${frame('{}')}Content-Length: 1${'0'.repeat(12)}\r\n\r\n{}`, size)).toHaveLength(1);
  });

  test('what the reader says itself is left to it', () => {
    expect(problems(`Content-Length: many\r\n\r\n${'x'.repeat(20_000)}`, size)).toEqual([]);
  });
});
