/** What is found is kept with what it was found in, as long as that is unchanged. */
import { expect, test } from 'vitest';
import { OutlineReader } from '../../server/src/outline/outline';
import { runRules } from '../../server/src/rules/run';
import type { Dictionary, RuleSettings } from '../../server/src/rules/types';
import { PlainText } from '../../server/src/text/lines';

const SPEECH = ['在会上的讲话', '同志们：', '我们要布署工作，，抓好落实。', '一是学；三是干。', '谢谢大家！'].join(
  '\n',
);
const TEXT = `${SPEECH}\n\n${SPEECH}`;
const SETTINGS: RuleSettings = {};
const WORDS: Dictionary = { terms: new Map(), names: [] };

/** The findings before and after `newText` was put in at `at`. */
function change(at: number, newText: string) {
  const reader = new OutlineReader();
  const run = (text: string) => runRules(reader.read(new PlainText(text)), SETTINGS, WORDS);
  const before = run(TEXT);
  reader.change({ start: at, end: at, newEnd: at + newText.length });
  const after = run(TEXT.slice(0, at) + newText + TEXT.slice(at));
  return { before, after };
}

test('findings of unchanged paragraphs and speeches are the same objects, and stand where their text stands now', () => {
  const { before, after } = change(TEXT.indexOf('要布署'), '都');
  expect(after.map(({ code }) => code)).toEqual(before.map(({ code }) => code));
  const half = before.length / 2;
  expect(before.slice(0, half).map(({ code }) => code)).toEqual(['term-typo', 'punct-duplicate', 'numbering-gap']);
  for (const [i, finding] of after.slice(half).entries()) expect(finding).toBe(before[half + i]);
  const text = TEXT.replace('要布署', '都要布署');
  expect(after.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    '布署',
    '，，',
    '三是',
    '布署',
    '，，',
    '三是',
  ]);
});

test('other settings and other words are looked up anew', () => {
  const reader = new OutlineReader();
  const codes = (settings: RuleSettings, words: Dictionary) =>
    runRules(reader.read(new PlainText(TEXT)), settings, words).map(({ code }) => code);
  expect(codes(SETTINGS, WORDS)).toContain('term-typo');
  expect(codes({ 'term-typo': 'off' }, WORDS)).not.toContain('term-typo');
  expect(codes({ 'numbering-gap': 'off' }, WORDS)).not.toContain('numbering-gap');
  expect(codes(SETTINGS, { terms: new Map([['抓好', '抓牢']]), names: [] })).toContain('user-term');
  expect(codes(SETTINGS, WORDS)).not.toContain('user-term');
});
