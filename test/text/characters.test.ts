import { describe, expect, test } from 'vitest';
import { countCharacters, displayWidth, isHan, skipBlanks, trimEnd } from '../../server/src/text/characters';

describe('字数 as Word counts it', () => {
  test.each([
    ['', 0],
    ['   \t　\u00a0', 0],
    ['讲话', 2],
    ['讲话，提纲。', 6],
    ['“讲话”', 4],
    ['讲 话', 2],
    ['讲\n话\r\n稿', 3],
    ['GDP', 1],
    ['GDP增长5.2%', 4],
    ['two words', 2],
    ['2026年11月21日', 6],
    ['A\nB', 2],
    ['——', 2],
    ['……', 2],
    ['（一）', 3],
    ['①②', 2],
    ['二○二六年', 5],
    ['○○县', 3],
    ['35℃', 2],
    ['3‰', 2],
    ['5.2%', 1],
    ['１００', 3],
    ['COVID-19', 1],
    ['“十四五”', 5],
    ['《讲话》', 4],
    ['𠮷', 1],
    ['a𠮷b', 3],
    ['１２', 2],
  ])('%j has %i', (text, count) => expect(countCharacters(text)).toBe(count));

  test('of a stretch', () => expect(countCharacters('讲话稿', 1, 2)).toBe(1));
});

describe('width in full-width characters', () => {
  test.each([
    ['', 0],
    ['讲话', 2],
    ['ab', 1],
    ['讲a', 1.5],
    ['“讲”', 3],
    ['……', 2],
    ['——', 2],
    ['①', 1],
    ['　', 1],
    [' ', 0.5],
    ['2026年', 3],
    ['５', 1],
    ['𠮷', 1],
  ])('%j is %d wide', (text, width) => expect(displayWidth(text, 0, text.length)).toBe(width));
});

describe('blanks', () => {
  test('of every kind are skipped at both ends', () => {
    const text = ' \t\u00a0　\ufeff讲话\u00a0　 ';
    expect(text.slice(skipBlanks(text, 0), trimEnd(text, 0, text.length))).toBe('讲话');
  });

  test('line ends are no blanks', () => expect(skipBlanks('\n ', 0)).toBe(0));
  test('the bounds are kept', () => {
    expect(skipBlanks('    ', 1, 3)).toBe(3);
    expect(trimEnd('    ', 1, 3)).toBe(1);
  });
});

test.each([
  ['讲', true],
  ['〇', true],
  ['々', true],
  ['㐀', true],
  ['，', false],
  ['a', false],
  ['１', false],
  ['あ', false],
])('%s is Han: %s', (char, han) => expect(isHan(char.charCodeAt(0))).toBe(han));
