/**
 * Texts that no writer has, but a file may be: the server answers everything about them, throws nothing and points
 * nowhere outside. A part of each in `npm test`, all of it where PROPERTY_RUNS asks for the long tests.
 */
import { expect, test, vi } from 'vitest';
import { parseOutline } from '../../server/src/outline/outline';
import { runRules } from '../../server/src/rules/run';
import { checkAnswers, opened } from '../support/allAnswers';

const SHARE = process.env.PROPERTY_RUNS ? 1 : 0.03;
const TIMEOUT = 600_000;
const START = '在全镇工作会议上的讲话\n\n同志们：\n';

const levels = (count: number) => {
  const styles = [
    '第一编　',
    '第一章　',
    '一、',
    '（一）',
    '1．',
    '（1）',
    '①',
    '第一，',
    '一是',
    '首先，',
    'A.',
    '甲、',
  ];
  return Array.from({ length: count }, (_, i) => `${styles[i % styles.length]}学习`).join('\n');
};

const TEXTS: Record<string, [count: number, (count: number) => string]> = {
  'a line of 10 million characters': [10_000_000, (count) => START + '学习工作，要抓紧。'.repeat(count / 9)],
  'a word of 10 million letters': [10_000_000, (count) => 'a'.repeat(count)],
  '10 million blanks': [10_000_000, (count) => `${' '.repeat(count)}学`],
  'a line of 10 million lone halves of pairs': [10_000_000, (count) => '\ud83d'.repeat(count)],
  '200,000 headings': [
    200_000,
    (count) => START + Array.from({ length: count }, (_, i) => `${i + 1}. 学习`).join('\n'),
  ],
  '200,000 headings that all say 一、': [200_000, (count) => START + '一、学习\n'.repeat(count)],
  '200,000 headings of all levels in turn': [200_000, (count) => START + levels(count)],
  '100,000 items in one paragraph': [
    100_000,
    (count) => `${START}${'一是学习；二是工作；三是生活。'.repeat(count / 3)}`,
  ],
  '100,000 opening quotation marks': [100_000, (count) => START + '“'.repeat(count)],
  '100,000 lines with an opening quotation mark': [100_000, (count) => START + '“学习\n'.repeat(count)],
  'brackets in brackets, 10,000 deep': [10_000, (count) => `${START}${'（'.repeat(count)}学${'）'.repeat(count)}`],
  'marks in marks, 10,000 deep': [
    10_000,
    (count) => `${START}${'“《（‘'.repeat(count / 4)}学${'’）》”'.repeat(count / 4)}`,
  ],
  '100,000 comments that begin': [100_000, (count) => START + '<!--\n'.repeat(count)],
  '100,000 salutations': [100_000, (count) => '同志们：\n工作。\n'.repeat(count)],
};

test.each(Object.entries(TEXTS))(
  '%s',
  (_name, [count, make]) => {
    const text = make(Math.round(count * SHARE));
    const one = opened(text);
    checkAnswers(one, [one.document.positionAt(text.length)]);
  },
  TIMEOUT,
);

test.each(['“', '（'])(
  'more lone %s in one paragraph than a call may have arguments',
  (mark) => {
    expect(runRules(parseOutline(START + mark.repeat(150_000))).length).toBeGreaterThan(0);
  },
  TIMEOUT,
);

/** How many characters the rules hand to regular expressions: work that is counted, not timed. */
function handedOver(text: string): number {
  const outline = parseOutline(text);
  const spy = vi.spyOn(RegExp.prototype, 'test');
  try {
    runRules(outline);
    return spy.mock.calls.reduce((sum, [one]) => sum + one.length, 0);
  } finally {
    spy.mockRestore();
  }
}

test.each(['“', '”', '‘', '（', '《', '一是学习；'])('twice as many %s are twice the work', (piece) => {
  const [once, twice] = [2_000, 4_000].map((count) => handedOver(START + piece.repeat(count)));
  expect(twice! / once!).toBeLessThan(2.5);
});
