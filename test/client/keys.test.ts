/** Keys that wait for their answer: where they belong by then; where Enter is ours, and what it does without an answer. */
import { describe, expect, it, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { moved, type Place, rebased, type TextChange } from '../../client/src/keys/changes';
import { deleteLeft, endsItem, hasIndents, markerPlace, newline } from '../../client/src/keys/newline';
import { applyEdits, type Edit } from '../../server/src/edits/edit';
import { enter } from '../../server/src/edits/keys';
import { markerStarts } from '../../server/src/outline/matchMarker';
import { parseOutline } from '../../server/src/outline/outline';
import { cursorAfter } from '../support/keys';
import { holdsForEveryText } from '../support/property';

const at = (line: number, character: number): Place => ({ line, character });
const change = (start: Place, end: Place, newText: string): TextChange => ({ range: { start, end }, newText });
const starts = markerStarts();

describe('a place after a change', () => {
  const place = at(3, 5);
  test.each([
    ['text before it on its line', change(at(3, 1), at(3, 1), '甲乙'), at(3, 7), at(3, 7)],
    ['text after it', change(at(3, 6), at(3, 6), '甲乙'), at(3, 5), at(3, 5)],
    ['text right there', change(at(3, 5), at(3, 5), '甲乙'), at(3, 5), at(3, 7)],
    ['a line right there', change(at(3, 5), at(3, 5), '\n　　'), at(3, 5), at(4, 2)],
    ['a line before it on its line', change(at(3, 2), at(3, 2), '\r\n'), at(4, 3), at(4, 3)],
    ['lines above', change(at(1, 0), at(1, 4), '\r\n\r\n'), at(5, 5), at(5, 5)],
    ['a line joined to the one above', change(at(2, 9), at(3, 0), ''), at(2, 14), at(2, 14)],
    ['what stood around it replaced', change(at(3, 4), at(3, 6), '甲乙丙'), at(3, 7), at(3, 7)],
    ['what stood before it deleted', change(at(3, 4), at(3, 5), ''), at(3, 4), at(3, 4)],
  ])('%s', (_, one, typed, pushed) => {
    expect(moved(place, [one], false)).toEqual(typed);
    expect(moved(place, [one], true)).toEqual(pushed);
  });

  it('follows changes at several places', () => {
    const several = [change(at(3, 4), at(3, 4), '丙'), change(at(3, 0), at(3, 1), ''), change(at(0, 0), at(1, 0), '')];
    expect(moved(place, several, false)).toEqual(at(2, 5));
  });

  it('takes edits along, but not into what was changed', () => {
    const edits = [change(at(3, 5), at(3, 5), '\n二是'), change(at(4, 0), at(4, 1), '三')];
    expect(rebased(edits, [change(at(3, 5), at(3, 5), '甲')])).toEqual(edits);
    expect(rebased(edits, [change(at(2, 0), at(2, 0), '\n')])?.map(({ range }) => range.start)).toEqual([
      at(4, 5),
      at(5, 0),
    ]);
    expect(rebased(edits, [change(at(4, 0), at(5, 0), '')])).toBeUndefined();
  });
});

describe('a marker may be near', () => {
  test.each([
    ['一|、学习', 'after'],
    ['|一、学习', 'in'],
    ['　|　（二）学习', 'in'],
    ['　　（二）|学习', 'after'],
    ['|学习一要抓紧', undefined],
    ['一、学习是头等大事，要抓紧抓好抓出成效来|', undefined],
    ['　　|', undefined],
    ['一是抓好学|', 'after'],
    ['一是抓好学习和工作|', undefined],
    ['第一百二十三个关键词是|', 'after'],
  ])('%s: %s', (line, expected) => {
    expect(markerPlace(line.replace('|', ''), line.indexOf('|'), starts)).toBe(expected);
  });
});

describe('Enter is asked for', () => {
  test.each([
    ['　　一是学习。|', true],
    ['　　一是学习。|　', true],
    ['　　一是|学习。', false],
    ['　　大家都要学。|', false],
    ['同志们：|', true],
    ['|', false],
    ['　　|', false],
  ])('%s: %s', (line, expected) => {
    expect(endsItem(line.replace('|', ''), line.indexOf('|'), starts, () => true)).toBe(expected);
  });
  it('at the margin only where other lines have an indent', () => {
    expect(endsItem('同志们：', 4, starts, () => false)).toBe(false);
  });
});

test('Backspace takes a whole character', () => {
  expect(deleteLeft('甲😀', at(2, 3), 5)).toEqual([change(at(2, 1), at(2, 3), '')]);
  expect(deleteLeft('甲', at(2, 0), 5)).toEqual([change(at(1, 5), at(2, 0), '')]);
  expect(deleteLeft('甲', at(0, 0), 0)).toEqual([]);
});

holdsForEveryText('far from markers Enter without an answer does what the server would have answered', (text) => {
  // VS Code's documents have one kind of line break, and it takes \n for that.
  if (text.includes('\r')) return;
  const document = TextDocument.create('', '', 0, text);
  const outline = parseOutline(text);
  const known = hasIndents(text);
  for (let offset = 0; offset <= text.length; offset += 1 + (offset % 7)) {
    const place = document.positionAt(offset);
    const line = text.split('\n')[place.line]!;
    if (endsItem(line, line.length, starts, () => known)) continue;
    const quick: Edit[] = newline(line, place).map(({ range, newText }) => ({
      start: document.offsetAt(range.start),
      end: document.offsetAt(range.end),
      newText,
    }));
    const asked = enter(outline, offset, 'items');
    expect(applyEdits(text, quick)).toBe(applyEdits(text, asked));
    expect(cursorAfter(offset, quick)).toBe(cursorAfter(offset, asked));
  }
});
