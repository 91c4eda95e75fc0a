/** What is answered about a text that was changed: the same objects where it is the same, so that most costs nothing. */
import { expect, test } from 'vitest';
import { diagnostics } from '../../server/src/features/diagnostics';
import { foldingRanges } from '../../server/src/features/folding';
import { documentSymbols } from '../../server/src/features/symbols';
import { OutlineReader, parseOutline } from '../../server/src/outline/outline';
import { SpeechDocument } from '../../server/src/speechDocument';
import { wrapText } from '../support/wrapped';

const SPEECH = [
  ...['在会上的讲话', '', '同志们：', '下面，我讲三点意见。', '一、甲', '要布署工作。', '正文。'],
  ...['三、乙', '（一）子', '正文。', '（三）丑', '正文。', ''],
].join('\n');
const TEXT = `${SPEECH}\n${SPEECH}`;
const FOUND = ['count-mismatch', 'term-typo', 'numbering-gap', 'numbering-gap'];

const RULES = {};

/** The answers before and after a text was put in before another one. */
function change(before: string, put: string) {
  const document = new SpeechDocument('file:///a.speech', 'speech-outline', 1, TEXT);
  const reader = new OutlineReader();
  const answers = (rulePages = 'file:///rules/') => {
    const outline = reader.read(document);
    return {
      diagnostics: diagnostics(document, outline, { rules: RULES, rulePages }),
      folds: foldingRanges(document, outline, { rangeLimit: 5000 }),
    };
  };
  const first = answers();
  const start = TEXT.indexOf(before);
  document.replace(start, start, put, 2);
  reader.change({ start, end: start, newEnd: start + put.length });
  return { first, next: answers(), elsewhere: answers('file:///other/') };
}

test('diagnostics that stand where they stood, and what they refer to as well, are the same objects', () => {
  const { first, next } = change('正文。', '好');
  expect(first.diagnostics.map(({ code }) => code)).toEqual([...FOUND, ...FOUND]);
  expect(first.diagnostics.slice(4).filter(({ relatedInformation }) => relatedInformation)).toHaveLength(3);
  expect(next.diagnostics).toHaveLength(8);
  for (let i = 4; i < 8; i++) expect(next.diagnostics[i]).toBe(first.diagnostics[i]);
});

test('one that refers to what has moved is another one', () => {
  const { first, next } = change('（一）子', '\n');
  const [before, after] = [first.diagnostics.at(-1)!, next.diagnostics.at(-1)!];
  const lines = ({ range, relatedInformation }: typeof before) =>
    [range, ...relatedInformation!.map(({ location }) => location.range)].map(({ start }) => start.line);
  expect(lines(before)).toEqual([23, 21]);
  expect(lines(after)).toEqual([24, 22]);
});

test('pages of rules in another folder are linked anew', () => {
  const { next, elsewhere } = change('正文。', '好');
  const hrefs = (all: typeof next) => all.diagnostics.map(({ codeDescription }) => codeDescription!.href);
  expect(hrefs(elsewhere)).toEqual(hrefs(next).map((href) => href.replace('rules', 'other')));
});

test('folds in the same lines are the same objects, those that have moved are others', () => {
  const { first, next } = change('（三）丑', '\n');
  const folds = (from: number, to: number) => next.folds.filter(({ startLine }) => startLine > from && startLine < to);
  expect(folds(0, 7)).toHaveLength(1);
  for (const fold of folds(0, 7)) expect(first.folds).toContain(fold);
  expect(folds(11, 30)).toHaveLength(5);
  expect(folds(11, 30)).toEqual(
    first.folds
      .filter(({ startLine }) => startLine > 10)
      .map((fold) => ({ startLine: fold.startLine + 1, endLine: fold.endLine + 1 })),
  );
});

/** Symbols, folds and diagnostics after a text was put in, and those of the text as it stands then. */
function afterPutting(text: string, start: number, put: string) {
  const document = new SpeechDocument('file:///a.speech', 'speech-outline', 1, text);
  const reader = new OutlineReader();
  const answers = (outline = reader.read(document)) => [
    documentSymbols(document, outline, { maxDepth: 0, inlineItems: true }),
    foldingRanges(document, outline, { rangeLimit: 5000 }),
    diagnostics(document, outline, { rules: RULES, rulePages: 'file:///rules/' }),
  ];
  const before = answers();
  const first = reader.read(document).speeches;
  document.replace(start, start, put, 2);
  reader.change({ start, end: start, newEnd: start + put.length });
  const { speeches, wrapped } = reader.read(document);
  return { before, first, speeches, wrapped, now: answers(), anew: answers(parseOutline(document.getText())) };
}

test('a page number between the lines of a speech moves what stands below it', () => {
  const long = SPEECH.replaceAll('正文。', '要把各项工作做细做实，推动各项事业再上新的台阶，让群众得到更多的实惠。');
  const how = { width: 24, indent: true, lostIndent: false, blankLines: false, page: 0 };
  const text = wrapText(`${long}\n${long}`, how);
  for (const { index } of text.matchAll(/\n/g)) {
    const { before, now, anew, wrapped } = afterPutting(text, index, '\n3');
    expect(wrapped).toBe(true);
    expect(now).toEqual(anew);
    expect(now).not.toEqual(before);
  }
});

test('a line break in a comment moves what stands below it; other speeches are the same objects', () => {
  const text = `${SPEECH.replace('三、乙', '<!-- 待定 -->\n三、乙')}\n${SPEECH}`;
  const { before, first, speeches, now, anew } = afterPutting(text, text.indexOf('待定'), '\n');
  expect(now).toEqual(anew);
  expect(now).not.toEqual(before);
  expect(speeches).toHaveLength(2);
  expect(speeches[0]).not.toBe(first[0]);
  expect(speeches[1]).toBe(first[1]);
});
