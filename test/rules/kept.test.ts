/** What is found is kept with what it was found in, as long as that is unchanged. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { OutlineReader, parseOutline } from '../../server/src/outline/outline';
import type { Outline } from '../../server/src/outline/types';
import { rules } from '../../server/src/rules/index';
import { runRules } from '../../server/src/rules/run';
import type { Dictionary, RuleSettings } from '../../server/src/rules/types';
import { SpeechDocument } from '../../server/src/speechDocument';
import { PlainText } from '../../server/src/text/lines';
import { describeFindings } from '../support/describe';

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

const PLAIN = '工作要抓紧，责任要落实。';
/** So much of the beginning of a speech is read again at each change. */
const FAR = Array<string>(60).fill(PLAIN);
const ALL_ON: RuleSettings = Object.fromEntries(rules.map(({ code }) => [code, 'warning']));

/** What is found after changes, each of which puts a text in the place of another, and what is found in the text as it is then. */
function afterChanges(lines: readonly string[], changes: readonly [from: string, to: string][]) {
  const reader = new OutlineReader();
  let text = lines.join('\n');
  const found = (now: Outline) => describeFindings(now, ALL_ON);
  found(reader.read(new PlainText(text)));
  for (const [from, to] of changes) {
    const start = text.indexOf(from);
    text = text.replace(from, to);
    reader.change({ start, end: start + from.length, newEnd: start + to.length });
    found(reader.read(new PlainText(text)));
  }
  return { kept: found(reader.read(new PlainText(text))), anew: found(parseOutline(text)), text };
}

test('what was found in a list moves with what is typed into it, and with what comes before it', () => {
  const list = ['一是学习。要抓紧。', '二要工作。要抓紧。', '三是生活。要抓紧。'];
  const lines = ['同志们：', '一、学习', ...FAR, '二、工作', ...list, '三、生活', PLAIN];
  const { kept, anew } = afterChanges(lines, [
    ['二要工作。要', '二要工作。都要'],
    ['一、学习', '一、学习\n要学习。'],
  ]);
  expect(kept).toEqual(anew);
  expect(JSON.stringify(kept)).toContain('marker-mixed-family');
});

test('what was found in a list is found again where something above it is written anew', () => {
  const list = ['1. 学习。要抓紧。', '（一）学习。', '（二）工作。', '2. 工作。'];
  const lines = ['同志们：', '一、学习', ...FAR, '二、工作', ...list, '三、生活', PLAIN];
  const { kept, anew } = afterChanges(lines, [
    ['1. 学习。要', '1. 学习。都要'],
    ['一、学习', '一、学习\n要学习。'],
  ]);
  expect(kept).toEqual(anew);
  expect(JSON.stringify(kept)).toContain('level-inverted');
});

test('a list is looked at again where its last member ends elsewhere', () => {
  const speech = ['在会议上的讲话', '', '同志们：', PLAIN, '谢谢大家！', ''];
  const lines = [...speech, '在工作会议上的讲话', '', '各县区人民政府：', PLAIN];
  lines.push('一、学习', PLAIN, '二、工作', '（一）学习。', PLAIN, '（二）工作。', '同志们，要抓紧工作。');
  const { kept, anew } = afterChanges(lines, [['工作会议上的讲话', '工作会议上的通知']]);
  expect(kept).toEqual(anew);
});

test('the whole text is not put together for what is found after a change', () => {
  const text = `${SPEECH}\n，一定要抓紧。\n${SPEECH}`;
  const document = new SpeechDocument('file:///a', 'speech-outline', 1, text);
  const reader = new OutlineReader();
  reader.read(document);
  document.replace(text.length, text.length, '好', 2);
  reader.change({ start: text.length, end: text.length, newEnd: text.length + 1 });
  const whole = vi.spyOn(document, 'getText');
  const found = runRules(reader.read(document), ALL_ON);
  expect(found.map(({ code }) => code)).toContain('line-start-punct');
  expect(whole).not.toHaveBeenCalled();
});

test('nothing is kept with a dictionary, which is there as long as the server: settings come and go', () => {
  for (const settings of [{}, {}]) runRules(parseOutline(TEXT), settings, WORDS);
  expect(Reflect.ownKeys(WORDS)).toEqual(['terms', 'names']);
});

/** Cleans up all memory. */
function clean(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

test('no finding keeps the outline that it was found in', async () => {
  const broken = '要把各项工作做细做实，推动各项事业再上新的台阶，让群众得到更多的实惠，';
  const odd = [
    '（一）学习',
    '“要学习。',
    '（要学习。',
    '，要学习。',
    broken,
    '让群众得到实惠。',
    '3',
    '会员群：12345678',
    '　',
  ];
  const text = ['在会上的讲话', '要布署工作。', '二、学习', ...odd, '四.学习', SPEECH].join('\n');
  const reader = new OutlineReader();
  const read = (now: string) => {
    const outline = reader.read(new PlainText(now));
    return { found: runRules(outline, ALL_ON), outline: new WeakRef(outline) };
  };
  const { found, outline } = read(text);
  reader.change({ start: text.length, end: text.length, newEnd: text.length + 1 });
  read(`${text}好`);
  await new Promise(setImmediate);
  clean();
  const codes = found.map(({ code }) => code);
  expect(codes).toEqual(
    expect.arrayContaining(['line-start-punct', 'broken-paragraph', 'quote-unpaired', 'marker-punct']),
  );
  expect(outline.deref()).toBeUndefined();
});
