/** Pasting with the numbers of the new place. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/edits/edit';
import { pasteRenumbered } from '../../server/src/edits/structure/paste';
import { parseOutline } from '../../server/src/outline/outline';

/** The text after pasting at ‸; undefined where nothing is offered. */
function pasted(marked: string, text: string): string | undefined {
  const at = marked.indexOf('‸');
  const before = marked.replace('‸', '');
  const result = pasteRenumbered(parseOutline(before), { start: at, end: at }, text);
  return result && applyEdits(before, [{ start: at, end: at, newText: result.text }, ...result.edits]);
}

describe('numbers what is pasted and what comes after it', () => {
  test.each([
    ['a section between two', '一、甲\n‸二、乙\n三、丙\n', '五、新\n', '一、甲\n二、新\n三、乙\n四、丙\n'],
    [
      'at the end',
      '一、甲\n二、乙\n‸',
      '一、新\n（一）子。\n（二）丑。\n',
      '一、甲\n二、乙\n三、新\n（一）子。\n（二）丑。\n',
    ],
    ['一、 after 一、', '一、甲\n‸二、乙\n三、丙\n', '一、新\n', '一、甲\n二、新\n三、乙\n四、丙\n'],
    ['一、 at the end', '一、甲\n‸', '一、新\n', '一、甲\n二、新\n'],
    [
      'a layer below that begins anew',
      '一、甲\n（一）子。\n‸二、乙\n',
      '（一）新。\n',
      '一、甲\n（一）子。\n（二）新。\n二、乙\n',
    ],
    ['several', '一、甲\n‸二、乙\n', '三、新\n四、又新\n', '一、甲\n二、新\n三、又新\n四、乙\n'],
    [
      'a layer below',
      '一、甲\n（一）子。\n‸（二）丑。\n二、乙\n',
      '（四）新。\n',
      '一、甲\n（一）子。\n（二）新。\n（三）丑。\n二、乙\n',
    ],
    ['CRLF', '一、甲\r\n‸二、乙\r\n', '三、新\r\n', '一、甲\r\n二、新\r\n三、乙\r\n'],
    [
      'in an attachment, by its own numbers',
      '一、甲\n附件1\n‸一、乙\n二、丙\n',
      '一、新\n',
      '一、甲\n附件1\n一、新\n二、乙\n三、丙\n',
    ],
  ])('%s', (_name, text, what, expected) => expect(pasted(text, what)).toBe(expected));
});

test.each([
  ['what has no number', '一、甲\n‸二、乙\n', '正文。\n'],
  ['what fits', '一、甲\n‸', '二、乙\n'],
  ['words', '首先，甲。\n‸其次，乙。\n', '最后，新。\n'],
])('nothing for %s', (_name, text, what) => expect(pasted(text, what)).toBeUndefined());

test('behind other words, where no part begins, numbers stay', () => {
  expect(pasted('一、甲\n二、乙。‸', '一、新。\n说明。\n')).toBeUndefined();
});
