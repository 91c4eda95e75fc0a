import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/edits/edit';
import { reflow } from '../../server/src/edits/reflow';
import { parseOutline } from '../../server/src/outline/outline';
import { treeLines } from '../support/outlines';
import { wrapText } from '../support/wrapped';

const reflowed = (text: string) => applyEdits(text, reflow(parseOutline(text)));
const withoutBlanks = (text: string) => text.replace(/\s/g, '');

const SPEECH = [
  '在全镇重点工作推进会议上的讲话',
  '同志们：',
  '今天开会，主要任务是部署下一步的工作。各村各单位要对照清单逐项落实，发现问题马上整改，不等不靠。下面，我讲两点意见。',
  '一、提高认识',
  '要把这项工作摆上重要位置来抓，既要抓当前又要管长远，群众的事再小也要当成大事办，责任分到岗位落到人头。',
  '二、落实责任',
  '领导干部要带头到一线去，每月调度一次，每季通报一次，经费由财政统一安排，粮食播种面积稳中有增，道路硬化已完成。',
  '同志们，任务已经明确，关键在于落实。让我们一起努力，把各项工作做实做细，不辜负群众的期望和上级的信任！',
];
const TEXT = SPEECH.join('\n');
const PLAIN = { width: 26, indent: false, lostIndent: false, blankLines: false, page: 0 };

describe('makes paragraphs', () => {
  test.each([
    ['lines', PLAIN],
    ['with blank lines', { ...PLAIN, blankLines: true }],
    ['with a lost indent', { ...PLAIN, lostIndent: true }],
    ['with page numbers', { ...PLAIN, page: 5, blankLines: true }],
    ['of another width', { ...PLAIN, width: 31, page: 7 }],
  ])('%s', (_name, how) => expect(reflowed(wrapText(TEXT, how))).toBe(TEXT));

  test('an indent that is there stays', () => {
    const indented = SPEECH.map((line, i) => (i < 2 ? line : `　　${line}`)).join('\n');
    expect(reflowed(wrapText(TEXT, { ...PLAIN, indent: true }))).toBe(indented);
  });
  test('CRLF stays', () => {
    expect(reflowed(wrapText(TEXT, { ...PLAIN, blankLines: true }).replace(/\n/g, '\r\n'))).toBe(
      TEXT.replace(/\n/g, '\r\n'),
    );
  });
  test('a gap that is more than usual stays one blank line', () => {
    const gap = wrapText(TEXT, { ...PLAIN, blankLines: true }).replace('会议上的讲话\n\n', '会议上的讲话\n\n\n\n\n');
    expect(reflowed(gap)).toBe(TEXT.replace('会议上的讲话\n', '会议上的讲话\n\n'));
  });
  test('the single blank that a page break leaves goes', () => {
    const lines = wrapText(TEXT, { ...PLAIN, blankLines: true }).split('\n\n');
    expect(reflowed([...lines.slice(0, 4), ` ${lines[4]}`, ...lines.slice(5)].join('\n\n'))).toBe(TEXT);
  });
  test('watermarks go, first, last and among the lines', () => {
    const lines = wrapText(TEXT, PLAIN).split('\n');
    const marked = ['仅供学习 禁止外传', '', ...lines.slice(0, 2), ...lines.slice(2), '更多资料加微信'].join('\n');
    expect(reflowed(marked)).toBe(TEXT);
  });
  test('two Latin words keep the blank between them', () => {
    const text = TEXT.replace('各村各单位要对照清单', '按照Digital Village标准');
    const lines = wrapText(text, PLAIN).replace('Digital Village', 'Digital\nVillage');
    expect(withoutBlanks(reflowed(lines))).toBe(withoutBlanks(text));
  });
});

describe('line ends', () => {
  const lines = wrapText(TEXT, { ...PLAIN, blankLines: true });
  test.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('%s: the edits take whole line breaks and write none', (_name, end) => {
    const text = lines.replaceAll('\n', end);
    for (const edit of reflow(parseOutline(text))) {
      expect(edit.newText).toBe('');
      expect(text.slice(edit.start, edit.end).replaceAll(end, '')).toBe('');
      expect((edit.end - edit.start) % end.length).toBe(0);
    }
    expect(reflowed(text)).toBe(TEXT.replaceAll('\n', end));
  });
  test.each([
    ['the last line break stays', `${lines}\n`, `${TEXT}\n`],
    ['blank lines at the beginning go', `\n${lines}`, TEXT],
    ['blank lines at the end stay', `${lines}\n\n`, `${TEXT}\n\n`],
    ['blanks at the ends of lines go', lines.replaceAll('\n\n', '  \n\n'), TEXT],
  ])('%s', (_name, text, expected) => expect(reflowed(text)).toBe(expected));
});

test('ordinary text is left alone', () => expect(reflow(parseOutline(TEXT))).toEqual([]));

test('each edit is as small as can be', () => {
  const text = wrapText(TEXT, { ...PLAIN, blankLines: true });
  for (const { start, end, newText } of reflow(parseOutline(text))) {
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toMatch(/^\s+$/);
    expect(newText).toBe('');
  }
});

const wrapped = readdirSync('test/fixtures/speeches').filter((name) => /^wrapped.*\.txt$/.test(name));
test.each(wrapped)('%s: the same outline and the same characters; once is enough', (name) => {
  const text = readFileSync(`test/fixtures/speeches/${name}`, 'utf8');
  const outline = parseOutline(text);
  const after = reflowed(text);
  expect(after).not.toBe(text);
  const places = /(?<=\w) \d+:\d+/;
  expect(treeLines(parseOutline(after)).map((line) => line.replace(places, ''))).toEqual(
    treeLines(outline).map((line) => line.replace(places, '')),
  );
  const dropped = outline.pageNumbers.map(({ start, end }) => text.slice(start, end));
  expect(withoutBlanks(after).length).toBe(withoutBlanks(text).length - withoutBlanks(dropped.join('')).length);
  expect(reflow(parseOutline(after))).toEqual([]);
});
