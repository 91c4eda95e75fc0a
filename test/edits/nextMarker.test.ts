/** The marker after a part, and room for one more. */
import { expect, test } from 'vitest';
import { applyEdits } from '../../server/src/edits/edit';
import { makeRoom, nextMarkers } from '../../server/src/edits/nextMarker';
import { parseOutline } from '../../server/src/outline/outline';
import { allPartsOf } from '../support/outlines';

test.each([
  ['一、甲\n二、乙', ['三、']],
  ['1. 甲\n2. 乙', ['3. ']],
  ['第一章　甲', ['第二章　']],
  ['首先，甲。\n其次，乙。', ['再次，', '最后，']],
  ['首先，甲。\n其次，乙。\n再次，丙。', ['最后，']],
  ['首先，甲。\n其次，乙。\n最后，丙。', []],
  ['一方面，甲。\n另一方面，乙。', []],
  ['⑲甲。\n⑳乙。', []],
  ['1.甲\n2、乙', ['3.']],
  ['1、甲\n2、乙\n3.丙\n4、丁', ['5、']],
])('after %j', (text, expected) => expect(nextMarkers(allPartsOf(parseOutline(text)).at(-1)!)).toEqual(expected));

test.each([
  ['首先，甲。\n其次，乙。', ['其次，']],
  ['一方面，甲。\n另一方面，乙。', ['另一方面，']],
])('after the first of %j', (text, expected) =>
  expect(nextMarkers(allPartsOf(parseOutline(text))[0]!)).toEqual(expected),
);

test.each([
  ['一、甲\n二、乙\n三、丙', 1, '一、甲\n三、乙\n四、丙'],
  ['首先，甲。\n第二，乙。\n第三，丙。', 1, '首先，甲。\n第二，乙。\n第四，丙。'],
  // Nobody knows what is meant.
  ['一、甲\n二、乙\n四、丙', 1, '一、甲\n二、乙\n四、丙'],
  ['⑲甲。\n⑳乙。', 0, '⑲甲。\n⑳乙。'],
])('room in %j at %i', (text, at, expected) => {
  const outline = parseOutline(text);
  expect(applyEdits(text, makeRoom(outline.speeches[0]!, allPartsOf(outline)[at]!))).toBe(expected);
});
