/** Selection ranges, highlights and navigation: moving about in the outline. */
import { describe, expect, test } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver-types';
import { documentHighlights } from '../../server/src/features/highlights';
import { navigate } from '../../server/src/features/navigate';
import { selectionRanges } from '../../server/src/features/selectionRanges';
import type { NavigateParams } from '../../server/src/protocol';
import { open, positionOf, textIn } from '../support/document';

const TEXT = [
  ...['在会上的讲话', '同志们：', '今天开会。下面，我讲两点意见。'],
  ...['一、甲', '总的要求。', '（一）子。要早，要快。正文。', '（二）丑。一是多；二是好。'],
  ...['二、乙', '（一）寅。', '（二）卯。', '同志们，让我们一起干！'],
].join('\n');
const speech = open(TEXT);

describe('selection ranges', () => {
  const chain = (at: string, opened = speech, by = 0) => {
    const found: string[] = [];
    const [first] = selectionRanges(opened.document, opened.outline, [positionOf(opened, at, by)]);
    for (let one: SelectionRange | undefined = first; one; one = one.parent) found.push(textIn(opened, one.range));
    return found;
  };

  test('clause, sentence, paragraph, part, parent part, speech', () => {
    expect(chain('早，')).toEqual([
      '要早，',
      '要早，要快。',
      '（一）子。要早，要快。正文。',
      TEXT.slice(TEXT.indexOf('一、甲'), TEXT.indexOf('\n二、乙')),
      TEXT,
    ]);
  });

  test('in an inline part', () => {
    const found = chain('好。');
    expect(found[0]).toBe('二是好。');
    expect(found).toContain('（二）丑。一是多；二是好。');
    expect(found.at(-1)).toBe(TEXT);
  });

  test('one for each position, in order', () => {
    const positions = ['今天', '正文', '让我们'].map((part) => positionOf(speech, part));
    expect(selectionRanges(speech.document, speech.outline, positions)).toHaveLength(3);
  });

  test('on a blank line and in an empty text', () => {
    const blank = open('一、甲\n\n二、乙');
    const [first] = selectionRanges(blank.document, blank.outline, [{ line: 1, character: 0 }]);
    expect(textIn(blank, first!.range).length).toBeGreaterThan(0);
    const empty = open('');
    expect(selectionRanges(empty.document, empty.outline, [{ line: 0, character: 0 }])).toHaveLength(1);
  });
});

describe('highlights', () => {
  const highlighted = (at: string, by = 0) =>
    documentHighlights(speech.document, speech.outline, positionOf(speech, at, by)).map(({ range }) =>
      textIn(speech, range),
    );
  test.each([
    ['一、甲', ['一、', '二、']],
    ['（一）子', ['（一）', '（二）']],
    ['（一）寅', ['（一）', '（二）']],
    ['一是多', ['一是', '二是']],
  ])('on %s its whole list', (at, markers) => {
    expect(highlighted(at)).toEqual(markers);
    expect(highlighted(at, 1)).toEqual(markers);
  });
  test('only its own list', () => {
    const [first] = documentHighlights(speech.document, speech.outline, positionOf(speech, '（一）寅'));
    expect(first!.range.start.line).toBe(8);
  });
  test('the marker that begins at the cursor, not the one that ends there', () => {
    const close = open('要做到：第一，一要学，二要干；第二，改。');
    const found = documentHighlights(close.document, close.outline, positionOf(close, '一要'));
    expect(found.map(({ range }) => textIn(close, range))).toEqual(['一要', '二要']);
  });
  test.each(['今天', '要早', '总的', '在会上'])('none on %s', (at) => expect(highlighted(at)).toEqual([]));
});

describe('navigation', () => {
  const go = (to: NavigateParams['to'], at: string) => {
    const found = navigate(speech.document, speech.outline, positionOf(speech, at), to);
    return found && textIn(speech, found.selectionRange);
  };
  test.each<[NavigateParams['to'], string, string | null]>([
    ['nextPart', '在会上', '一、甲'],
    ['nextPart', '一、甲', '（一）子'],
    ['nextPart', '总的要求', '（一）子'],
    ['nextPart', '（二）卯', null],
    ['previousPart', '让我们', '（二）卯'],
    ['previousPart', '正文', '（一）子'],
    ['previousPart', '（一）子', '一、甲'],
    ['previousPart', '一、甲', null],
    ['nextSibling', '总的要求', '二、乙'],
    ['nextSibling', '要早', '（二）丑'],
    ['nextSibling', '（二）丑', null],
    ['previousSibling', '二、乙', '一、甲'],
    ['previousSibling', '一是多', null],
    ['previousSibling', '二是好', '一是多'],
    ['parent', '要早', '一、甲'],
    ['parent', '二是好', '（二）丑'],
    ['parent', '总的要求', null],
    ['part', '要早', '（一）子'],
    ['part', '总的要求', '一、甲'],
    ['part', '今天', null],
  ])('%s from %s', (to, at, expected) => expect(go(to, at)).toBe(expected));

  test('the part is selected whole', () => {
    const found = navigate(speech.document, speech.outline, positionOf(speech, '总的'), 'part')!;
    expect(textIn(speech, found.range)).toBe(TEXT.slice(TEXT.indexOf('一、甲'), TEXT.indexOf('\n二、乙')));
  });
});
