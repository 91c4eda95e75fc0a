/** Structure editing: what each action makes of a text; ‸ stands before the part, and in the result at the cursor. */
import { describe, expect, test } from 'vitest';
import { changed } from '../support/restructuring';

const SPEECH = [
  ...['在会上的讲话', '', '同志们：', '今天开会，讲三点意见。', '一、提高认识', '认识很重要。'],
  ...['（一）学习要深。天天学。', '1.个人自学', '2.集中研讨', '（二）调研要实。常下去。', '', '二、抓好落实'],
  ...['要做到：一是早谋划；二是早动手；三是早见效。我们要努力。', '（一）工程要快。赶工期。', ''],
  ...['三、加强领导', '领导很重要。', '同志们，让我们努力！', ''],
].join('\n');

describe('up and down', () => {
  test('a section with all below it goes over the one before; the gaps stay', () => {
    expect(changed(SPEECH, '二、抓好', 'moveUp')).toContain(
      '一、‸抓好落实\n要做到：一是早谋划；二是早动手；三是早见效。我们要努力。\n（一）工程要快。赶工期。\n\n' +
        '二、提高认识\n认识很重要。\n（一）学习要深。天天学。\n1.个人自学\n2.集中研讨\n（二）调研要实。常下去。\n\n三、加强',
    );
  });
  test('the closing stays at the end', () => {
    expect(changed(SPEECH, '三、加强', 'moveUp')).toMatch(/赶工期。\n同志们，让我们努力！\n$/);
  });
  test.each([
    ['一、提高', 'moveUp', 'first'],
    ['三、加强', 'moveDown', 'last'],
    ['（一）工程', 'moveDown', 'last'],
  ] as const)('%s %s: %s', (at, action, problem) => expect(changed(SPEECH, at, action)).toBe(problem));
});
