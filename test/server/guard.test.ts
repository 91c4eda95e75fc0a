import { expect, test } from 'vitest';
import { guarded, describe as inWords, logger } from '../../server/src/guard';

test('a feature that throws is logged and answered with the empty value', () => {
  const lines: string[] = [];
  const guard = guarded(logger({ error: (line) => lines.push(line) }));
  const empty: string[] = [];
  const answer = guard('symbols', empty, () => {
    throw new RangeError('Invalid array length');
  });
  expect(answer).toBe(empty);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^symbols: RangeError: Invalid array length\n\s+at /);
});

test('no words of a document get into the log', () => {
  expect(inWords(new Error('unexpected 同志们 here'))).toMatch(/^Error: unexpected … here\n/);
  expect(inWords(new Error('x'.repeat(1000))).split('\n')[0]).toHaveLength('Error: '.length + 200);
  expect(inWords('同志们')).toBe('string');
  expect(inWords(undefined)).toBe('undefined');
});
