import * as l10n from '@vscode/l10n';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import chinese from '../../l10n/bundle.l10n.zh-cn.json';
import { measure } from '../../server/src/features/measure';
import type { TargetLength } from '../../server/src/protocol';
import { open, positionOf } from '../support/document';

beforeAll(() => l10n.config({ contents: chinese }));
afterAll(() => l10n.config({ contents: {} }));

const SPEECH = `在会上的讲话\n同志们：\n一、抓早\n${'要抓早抓小。'.repeat(50)}\n二、抓好\n${'要抓好抓实。'.repeat(50)}\n`;
const TWO = `${SPEECH}\n\n${SPEECH.replace('在会上', '在全镇防火会上').replace('抓小。要', '抓小，')}`;

/** Measures with what stands between `from` and `to` selected. */
function measured(text: string, target?: TargetLength, ...selections: [from: string, to: string][]) {
  const opened = open(text);
  const ranges = selections.map(([from, to]) => ({ start: positionOf(opened, from), end: positionOf(opened, to) }));
  return measure(opened.document, opened.outline, ranges, { readingSpeed: 220, target });
}

describe('the text of the status bar', () => {
  test('of a text', () => expect(measured(SPEECH).text).toBe('618字 · 约2.8分钟'));
  test('with a target in characters', () =>
    expect(measured(SPEECH, { characters: 1500 }).text).toBe('618/1,500字 · 约2.8分钟'));
  test('with a target in minutes', () => expect(measured(SPEECH, { minutes: 8 }).text).toBe('618字 · 约2.8分钟/8分钟'));
  test('of a selection, without the target', () =>
    expect(measured(SPEECH, { characters: 1500 }, ['同志们', '一、']).text).toBe('选中 4字 · 约5秒'));
  test('of several selections', () =>
    expect(measured(SPEECH, undefined, ['同志们', '一、'], ['一、', '要抓早']).characters).toBe(8));
  test('a cursor selects nothing', () =>
    expect(measured(SPEECH, undefined, ['一、', '一、']).text).toBe('618字 · 约2.8分钟'));
  test('of the speech at the cursor where there are several', () => {
    expect(measured(TWO, undefined, ['防火', '防火']).text).toBe('本篇 621字 · 约2.8分钟');
    expect(measured(TWO, { characters: 600 }, ['防火', '防火']).text).toBe('本篇 621/600字 · 约2.8分钟');
    expect(measured(TWO).text).toBe('1,239字 · 约5.6分钟');
  });
  test('of nothing', () => expect(measured('')).toMatchObject({ characters: 0, minutes: 0, text: '0字 · 约0秒' }));
});

describe('too long', () => {
  test.each([
    [{ characters: 600 }, false],
    [{ characters: 550 }, true],
    [{ characters: 1500 }, false],
    [{ minutes: 3 }, false],
    [{ minutes: 2 }, true],
    [undefined, false],
  ])('%j: %s', (target, over) => expect(measured(SPEECH, target).overTarget).toBe(over));
});

describe('the details', () => {
  const lines = (...args: Parameters<typeof measured>) =>
    measured(...args)
      .tooltip.split('\n')
      .filter(Boolean);

  test('of a text', () => expect(lines(SPEECH)).toEqual(['全文 618字（约2.8分钟）', '语速 每分钟 220 字']));
  test('how far the target is', () => {
    expect(lines(SPEECH, { characters: 1500 })[1]).toBe('目标 1,500字（约6.8分钟），还差 882字');
    expect(lines(SPEECH, { characters: 600 })[1]).toBe('目标 600字（约2.7分钟），多出 18字');
    expect(lines(SPEECH, { characters: 618 })[1]).toBe('目标 618字（约2.8分钟），正好');
    expect(lines(SPEECH, { minutes: 2 })[1]).toBe('目标 2分钟（440字），多出 178字');
  });
  test('each of several speeches', () =>
    expect(lines(TWO, undefined, ['防火', '防火'])).toEqual([
      '本篇 621字（约2.8分钟）',
      '全文 1,239字（约5.6分钟）',
      '语速 每分钟 220 字',
      '|  | 字数 | 时间 |',
      '| --- | --: | --: |',
      '| 在会上的讲话 | 618 | 约2.8分钟 |',
      '| **在全镇防火会上的讲话** | **621** | **约2.8分钟** |',
    ]));
});
