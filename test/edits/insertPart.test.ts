/** Inserting the next part. */
import { describe, expect, test } from 'vitest';
import { enter } from '../../server/src/edits/keys';
import { parseOutline } from '../../server/src/outline/outline';
import { pressed } from '../support/keys';
import { inserted } from '../support/restructuring';

describe('behind the part at the cursor', () => {
  test.each([
    ['a heading', '一、甲‸\n二、乙\n', '一、甲\n二、‸\n三、乙\n'],
    ['anywhere in its text', '一、甲\n正‸文。\n二、乙\n', '一、甲\n正文。\n二、‸\n三、乙\n'],
    [
      'behind all that stands in it',
      '一、‸甲\n（一）子。\n（二）丑。\n二、乙',
      '一、甲\n（一）子。\n（二）丑。\n二、‸\n三、乙',
    ],
    ['the innermost', '一、甲\n（一）子。‸好。\n二、乙', '一、甲\n（一）子。好。\n（二）‸\n二、乙'],
    ['at the end of the text', '一、甲\n二、乙‸', '一、甲\n二、乙\n三、‸'],
    [
      'in front of the closing',
      '同志们：\n一、甲\n二、‸乙\n同志们，让我们努力！',
      '同志们：\n一、甲\n二、乙\n三、‸\n同志们，让我们努力！',
    ],
    ['on the empty line behind it', '一、甲\n二、乙\n‸', '一、甲\n二、乙\n三、‸\n'],
    ['indent and blank lines', '　　一、甲\n\n　　二、乙‸\n', '　　一、甲\n\n　　二、乙\n\n　　三、‸\n'],
    ['CRLF', '一、甲‸\r\n二、乙\r\n', '一、甲\r\n二、‸\r\n三、乙\r\n'],
    ['blanks after the number', '第一章　总则‸\n第二章　分则', '第一章　总则\n第二章　‸\n第三章　分则'],
    ['words in paragraphs', '一是学习。‸\n二是工作。', '一是学习。\n二是‸\n三是工作。'],
    [
      'numbers that run on',
      '一、甲\n（一）子‸。\n（二）丑。\n二、乙\n（三）寅。\n（四）卯。',
      '一、甲\n（一）子。\n（二）‸\n（三）丑。\n二、乙\n（四）寅。\n（五）卯。',
    ],
    ['first, next', '首先，学习。‸\n其次，工作。', '首先，学习。\n其次，‸\n再次，工作。'],
  ])('%s', (_name, text, expected) => expect(inserted(text)).toBe(expected));
});

describe('in a list inside a paragraph', () => {
  test.each([
    ['in the middle', '要做到：一是学‸习；二是工作。', '要做到：一是学习；二是‸；三是工作。'],
    [
      'at the end',
      '一、总\n要做到：一是学习；二是工‸作。这些都要抓好。',
      '一、总\n要做到：一是学习；二是工作；三是‸。这些都要抓好。',
    ],
    ['behind the only one', '一、总\n要做到：一是学‸习。\n二、总', '一、总\n要做到：一是学习；二是‸。\n二、总'],
    ['from the start of a paragraph', '一是学‸习；二是工作。', '一是学习；二是‸；三是工作。'],
  ])('%s', (_name, text, expected) => expect(inserted(text)).toBe(expected));
});

describe('the first part', () => {
  test.each([
    [
      'behind the opening',
      '在会上的讲话\n同志们：\n　　今天开会，讲几点意见。‸\n',
      '在会上的讲话\n同志们：\n　　今天开会，讲几点意见。\n　　一、‸\n',
    ],
    ['on an empty line', '同志们：\n今天开会。\n‸', '同志们：\n今天开会。\n一、‸'],
    ['in an empty text', '‸', '一、‸'],
    [
      'in front of those that are there',
      '同志们：\n今天开‸会。\n一、甲\n二、乙',
      '同志们：\n今天开会。\n一、‸\n二、甲\n三、乙',
    ],
  ])('%s', (_name, text, expected) => expect(inserted(text)).toBe(expected));

  test('not behind the closing', () =>
    expect(inserted('同志们：\n一、甲\n二、乙\n同志们，让我们‸努力！')).toBe('No part can begin here.'));
});

describe('the marker is the one that Enter writes', () => {
  test.each([
    '一是学习。\n二是工作。‸',
    '1.  学习。‸',
    '（1）学习。\n（2）工作。‸',
    '①学习。\n②工作。‸',
    '一要学习。\n二要工作。‸',
    '1、学习。\n2．工作。‸',
  ])('%s', (text) => {
    const entered = pressed(text.replace('‸', '|'), (before, at) => enter(parseOutline(before), at, 'items'));
    expect(inserted(text)).toBe(entered.replace('|', '‸'));
  });
});
