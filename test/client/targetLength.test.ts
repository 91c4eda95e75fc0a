import { expect, test } from 'vitest';
import { parseTarget, writeTarget } from '../../client/src/targetLength';

test.each([
  ['1500', { characters: 1500 }],
  ['1,500', { characters: 1500 }],
  ['1500字', { characters: 1500 }],
  [' 1500 字 ', { characters: 1500 }],
  ['１５００字', { characters: 1500 }],
  ['8分钟', { minutes: 8 }],
  ['8分', { minutes: 8 }],
  ['7.5 分钟', { minutes: 7.5 }],
  ['8 min', { minutes: 8 }],
  ['1小时', { minutes: 60 }],
  ['1.5h', { minutes: 90 }],
  ['', 'none'],
  ['  ', 'none'],
  ['0', 'none'],
  ['-5', undefined],
  ['很长', undefined],
  ['8分钟左右', undefined],
  ['0分钟', undefined],
  ['99999999', undefined],
  ['900分钟', undefined],
])('%j is %j', (given, target) => expect(parseTarget(given)).toEqual(target));

test.each([{ characters: 1500 }, { minutes: 7.5 }])('%j can be typed in again', (target) =>
  expect(parseTarget(writeTarget(target))).toEqual(target),
);
test('no target is nothing', () => expect(writeTarget(undefined)).toBe(''));
