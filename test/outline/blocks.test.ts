/** The blocks of a text after a change: made anew where it was changed, the same objects elsewhere. */
import { expect, test } from 'vitest';
import { OutlineReader } from '../../server/src/outline/outline';
import { PlainText } from '../../server/src/text/lines';
import { wrapText } from '../support/wrapped';

const LINE = '要把各项工作做细做实。';
const LINES = Array.from({ length: 400 }, (_, i) => `${LINE}${i}`);

/** The blocks before and after lines were put in the place of others. */
function change(from: number, to: number, put: readonly string[]) {
  const reader = new OutlineReader();
  const text = LINES.join('\n');
  const before = [...reader.read(new PlainText(text)).blocks];
  const start = LINES.slice(0, from).join('\n').length + (from > 0 ? 1 : 0);
  const end = LINES.slice(0, to).join('\n').length + 1;
  const newText = put.map((line) => `${line}\n`).join('');
  reader.change({ start, end: from === to ? start : end, newEnd: start + newText.length });
  const { blocks } = reader.read(new PlainText([...LINES.slice(0, from), ...put, ...LINES.slice(to)].join('\n')));
  return { before, after: blocks, same: before.map((block) => blocks.indexOf(block)) };
}

test('a text has blocks of about one size', () => {
  const { before } = change(0, 0, []);
  expect(before.map(({ paragraphs }) => paragraphs.length)).toEqual([67, 67, 67, 67, 67, 65]);
});

test('one line makes one block anew', () => {
  expect(change(100, 101, ['好']).same).toEqual([0, -1, 2, 3, 4, 5]);
  expect(change(0, 0, ['好']).same).toEqual([-1, 1, 2, 3, 4, 5]);
  expect(change(399, 399, ['好']).same).toEqual([0, 1, 2, 3, 4, -1]);
});

test('between two blocks it is the first of them', () => {
  expect(change(67, 67, ['好']).same).toEqual([-1, 1, 2, 3, 4, 5]);
});

test('one that grows is cut, and one that shrinks takes in the next', () => {
  const grown = change(100, 100, Array<string>(200).fill(LINE));
  expect(grown.same).toEqual([0, -1, 5, 6, 7, 8]);
  expect(grown.after.map(({ paragraphs }) => paragraphs.length)).toEqual([67, 67, 67, 67, 66, 67, 67, 67, 65]);
  const shrunk = change(70, 130, []);
  expect(shrunk.same).toEqual([0, -1, -1, 2, 3, 4]);
  expect(shrunk.after.map(({ paragraphs }) => paragraphs.length)).toEqual([67, 74, 67, 67, 65]);
});

test('a paragraph that becomes something else is counted by its block alone', () => {
  const reader = new OutlineReader();
  const text = ['在会上的讲话', '同志们：', '一、学习', ...LINES, '二、工作', LINE].join('\n');
  const counts = (now: string) => reader.read(new PlainText(now)).blocks.map(({ roleChanges }) => roleChanges);
  const before = counts(text);
  const at = text.indexOf('二、工作');
  reader.change({ start: at, end: at + 2, newEnd: at });
  const after = counts(text.replace('二、工作', '工作'));
  expect(after.slice(1, 5)).toEqual(before.slice(1, 5));
});

test('a page number before all text goes, though no paragraph does', () => {
  const lines = LINES.map((line) => `　　${line.repeat(4)}`);
  const how = { width: 28, indent: true, lostIndent: false, blankLines: false, page: 22 };
  const text = `33\n${wrapText(lines.join('\n'), how)}`;
  const put = '　　要认真学习。\n'.repeat(20);
  const reader = new OutlineReader();
  expect(reader.read(new PlainText(text)).blocks[0]!.pageNumbers[0]!.start).toBe(0);
  reader.change({ start: 0, end: 3, newEnd: put.length });
  const { blocks, pageNumbers, wrapped } = reader.read(new PlainText(put + text.slice(3)));
  expect(wrapped).toBe(true);
  expect(blocks.flatMap((block) => block.pageNumbers)).toEqual(pageNumbers);
});
