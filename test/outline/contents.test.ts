/** Tables of contents (目录) are no parts. */
import { describe, expect, test } from 'vitest';
import { parseOutline } from '../../server/src/outline/outline';
import { partsOf } from '../support/outlines';

/** How many of the paragraphs, which are parted by ¶, are lines of a table of contents. */
const contentsIn = (text: string) =>
  parseOutline(text.replaceAll('¶', '\n')).paragraphs.filter(({ role }) => role === 'contents').length;

describe('lines of which each comes again as a heading', () => {
  test.each([
    ['目录¶一、甲¶二、乙¶一、甲¶正文。¶二、乙¶正文。', 3],
    ['目　录¶一、甲……1¶二、乙……2¶一、甲¶正文。¶二、乙¶正文。', 3],
    ['目次：¶一、甲　乙 1¶一、甲乙¶正文。', 2],
    ['目录¶一、甲·····1¶二、乙————23¶一、甲¶正文。¶二、乙¶正文。', 3],
    ['目录¶一、甲 123¶一、甲¶正文。', 2],
    ['一、甲 1¶二、乙 2¶三、丙 13¶一、甲¶正文。¶二、乙¶正文。¶三、丙¶正文。', 3],
  ])('%s', (text, lines) => {
    expect(contentsIn(`在会上的讲话¶${text}`)).toBe(lines);
    expect(partsOf(text.replaceAll('¶', '\n')).filter((part) => /[\d.…·—]$/.test(part))).toEqual([]);
  });

  test.each([
    ['two lines without a label', '一、甲 1¶二、乙 2¶一、甲¶正文。¶二、乙¶正文。', 0],
    ['headings still without text', '一、甲¶二、乙¶三、丙¶四、丁¶正文。', 0],
    ['nothing comes again', '目录¶一、甲¶二、乙¶正文。', 1],
    ['nothing that could be a heading', '目录¶正文。¶一、甲¶二、乙', 0],
    ['up to the first that does not come again', '目录¶一、甲¶二、乙¶三、丙¶一、甲¶正文。¶二、乙¶正文。', 3],
    ['a number of four figures is no page', '目录¶一、1234¶一、1¶正文。', 1],
    ['a long line is none', `目录¶一、${'甲'.repeat(59)}¶一、${'甲'.repeat(59)}¶正文。¶二、乙¶正文。`, 0],
  ])('%s: %s', (_name, text, lines) => expect(contentsIn(`在会上的讲话¶${text}`)).toBe(lines));
});
