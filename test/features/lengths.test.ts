import * as l10n from '@vscode/l10n';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import chinese from '../../l10n/bundle.l10n.zh-cn.json';
import {
  charactersOf,
  formatAbout,
  formatCharacters,
  formatShare,
  formatTime,
  minutesFor,
} from '../../server/src/features/lengths';
import { charactersIn } from '../../server/src/outline/lengths';
import { open } from '../support/document';

const SPEECH = '在会上的讲话\n同志们：\n一、抓早\n要抓早，投资100亿元。\n二、抓好\n要抓好。\n';

describe('characters', () => {
  test('of a part, as Word counts: a number is one', () => {
    const { outline } = open(SPEECH);
    expect(outline.speeches[0]!.parts.map(({ range }) => charactersIn(outline, range))).toEqual([14, 8]);
  });

  test('of the whole text, with what stands outside of its speeches', () => {
    const { outline } = open(`${SPEECH}\n\n会员群：123456\n`);
    expect(charactersOf(outline)).toBe(6 + 4 + 14 + 8 + 5);
    expect(charactersOf(outline)).toBe(charactersOf(outline));
  });

  test('of nothing', () => expect(charactersOf(open('').outline)).toBe(0));
});

test('minutes', () => expect(minutesFor(330, 220)).toBe(1.5));

describe('in the writer’s language', () => {
  beforeEach(() => l10n.config({ contents: chinese }));
  afterEach(() => l10n.config({ contents: {} }));

  test.each([
    [0, '0字'],
    [320, '320字'],
    [1234, '1,234字'],
  ])('%i characters', (count, text) => expect(formatCharacters(count)).toBe(text));

  test.each([
    [0, '0秒'],
    [0.001, '5秒'],
    [0.5, '30秒'],
    [0.62, '35秒'],
    [0.99, '1分钟'],
    [1, '1分钟'],
    [1.46, '1.5分钟'],
    [5.61, '5.6分钟'],
    [9.94, '9.9分钟'],
    [9.96, '10分钟'],
    [12.4, '12分钟'],
    [95.5, '96分钟'],
  ])('%d minutes', (minutes, text) => {
    expect(formatTime(minutes)).toBe(text);
    expect(formatAbout(minutes)).toBe(`约${text}`);
  });

  test.each([
    [1, 4, '25%'],
    [1, 1000, '不到1%'],
    [0, 10, '0%'],
    [0, 0, '0%'],
    [10, 10, '100%'],
  ])('%i of %i', (part, all, text) => expect(formatShare(part, all)).toBe(text));
});

test('in English', () => {
  expect([formatCharacters(1234), formatTime(1.5), formatAbout(0.5), formatShare(1, 3)]).toEqual([
    '1,234 characters',
    '1.5 min',
    'about 30 s',
    '33%',
  ]);
});
