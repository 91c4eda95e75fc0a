/** What is announced (讲三点意见), and which list it announces. */
import { describe, expect, test } from 'vitest';
import { parseOutline } from '../../server/src/outline/outline';

/** The announcements of a text, whose paragraphs are parted by ¶: their words, and the headings that they announce. */
const announced = (marked: string) => {
  const text = `同志们：\n${marked.replaceAll('¶', '\n')}`;
  return parseOutline(text).speeches.flatMap(({ announcements }) =>
    announcements.map(({ span, target }) => [
      text.slice(span.start, span.end),
      target?.parts.map(({ title }) => title).join(' '),
    ]),
  );
};

describe('what the speaker says he will speak of is announced, however far it stands', () => {
  test.each([
    ['下面，我讲两点意见。¶一、甲¶二、乙', '讲两点意见', '甲 乙'],
    ['下面，我讲两点意见。¶正文。¶正文。¶一、甲¶二、乙', '讲两点意见', '甲 乙'],
    ['下面，我讲几点意见。¶一、甲¶二、乙', '讲几点意见', '甲 乙'],
    ['下面，我讲 3 点意见。¶一、甲', '讲 3 点意见', '甲'],
    ['下面，我讲十一点意见。¶一、甲', '讲十一点意见', '甲'],
    ['下面，我讲二十点意见。¶一、甲', '讲二十点意见', '甲'],
    ['我从三个方面汇报。¶一、甲', '从三个方面汇报', '甲'],
    ['我讲两点：一是甲；二是乙。', '讲两点', '甲 乙'],
    ['我讲两点意见。¶一、甲¶我再强调三点。¶（一）子¶（二）丑¶二、乙', '讲两点意见', '甲 乙'],
    // The sections after the next list where they are as many.
    ['下面，我讲三点意见。¶一是甲。¶二是乙。¶正文。¶第一，子。¶第二，丑。¶第三，寅。', '讲三点意见', '子 丑 寅'],
    ['下面，我讲三点意见。¶一是甲。¶二是乙。¶正文。¶第一，子。¶第二，丑。', '讲三点意见', '甲 乙'],
    ['下面，我讲几点意见。¶一是甲。¶二是乙。¶正文。¶第一，子。', '讲几点意见', '甲 乙'],
    ['要做到：一是甲；二是乙。¶下面，我讲两点意见。¶一、子', '讲两点意见', '子'],
    ['一是甲。¶二是乙。¶正文。¶第一，子。¶下面，我讲两点意见。¶（一）丑', '讲两点意见', '丑'],
    ['一、甲¶我讲两点意见。¶二、乙', '讲两点意见', undefined],
    ['我讲两点意见。', '讲两点意见', undefined],
  ])('%s', (text, words, headings) => expect(announced(text)[0]).toEqual([words, headings]));

  test('two in one sentence', () => {
    expect(announced('我围绕学习谈三点体会，提两点要求。¶一、甲')).toEqual([
      ['谈三点体会', '甲'],
      ['提两点要求', '甲'],
    ]);
  });
});

describe('other promises bind only where the list begins at once', () => {
  test.each([
    ['要抓好以下两项工作：¶一、甲¶二、乙', '甲 乙'],
    ['要抓好以下两项工作：一是甲；二是乙。', '甲 乙'],
    ['要抓好以下两项工作：大家都要努力去做的，一是甲；二是乙。', '甲 乙'],
    [`要抓好以下两项工作：${'大'.repeat(18)}：一是甲；二是乙。`, '甲 乙'],
    [`要抓好以下两项工作：${'大'.repeat(19)}：一是甲；二是乙。`, undefined],
    ['要抓好以下两项工作：¶正文。¶一、甲¶二、乙', undefined],
    ['要抓好以下两项工作。大家要努力。¶一、甲¶二、乙', undefined],
    ['要抓好以下两项工作。¶大家：一是甲；二是乙。', undefined],
    ['一、甲¶要抓好以下两项工作：¶二、乙', undefined],
    ['要抓好以下两项工作：', undefined],
    // The next list, whatever its length: the count is judged by a rule.
    ['要抓好以下三项工作：¶一是甲。¶二是乙。¶正文。¶第一，子。¶第二，丑。¶第三，寅。', '甲 乙'],
  ])('%s', (text, headings) => expect(announced(text).map(([, target]) => target)).toEqual([headings]));
});

describe('nothing is announced by', () => {
  test.each([
    '下面，我讲一点意见。¶一、甲',
    '下面，我讲1点意见。¶一、甲',
    '下面，我讲二十一点意见。¶一、甲',
    '下面，我讲30点意见。¶一、甲',
    '我讲的第三点意见，¶一、甲',
    '书记讲了三点意见。¶一、甲',
    '去年抓好了三项工作：¶一、甲',
    '抓好三项工作。¶一、甲',
    '要抓三百二十项工作：¶一、甲',
  ])('%s', (text) => expect(announced(text)).toEqual([]));
});
