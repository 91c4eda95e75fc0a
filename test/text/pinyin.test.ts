import { expect, test } from 'vitest';
import { initialsOf } from '../../server/src/text/pinyin';

test.each([
  ['海拉尔区人民政府', ['hleqrmzf', 'hleormzf']],
  ['长江', ['cj', 'zj']],
  ['党中央、国务院', ['dzygwy']],
  ['“一带一路”A2', ['ydyla2']],
  ['𠮷😀〇', ['']],
  ['', ['']],
])('the initials of %s', (text, initials) => {
  expect(initialsOf(text)).toEqual(initials);
});

test('a name of many readings has a few of them', () => {
  expect(initialsOf('长长长长长长行行行').length).toBeLessThanOrEqual(4);
});
