/** A part pasted as plain text: the quick fix of its number puts its new list right. */
import { expect, test } from 'vitest';
import { expectPreferredFix } from '../support/findings';

test.each([
  ['between others', '一、甲\n二、新\n二、乙\n三、丙', 'numbering-duplicate', '一、甲\n二、新\n三、乙\n四、丙'],
  ['at the end', '一、甲\n二、乙\n五、新', 'numbering-gap', '一、甲\n二、乙\n三、新'],
])('%s', (_name, text, code, expected) => {
  expectPreferredFix(code, text, expected);
  expect(text).not.toBe(expected);
});
