import * as l10n from '@vscode/l10n';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Range } from 'vscode-languageserver-types';
import chinese from '../../l10n/bundle.l10n.zh-cn.json';
import { type LengthHintOptions, lengthHints } from '../../server/src/features/lengthHints';
import { open, positionOf } from '../support/document';

const WHOLE: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

beforeAll(() => l10n.config({ contents: chinese }));
afterAll(() => l10n.config({ contents: {} }));

/** The text with its hints in 〔〕. */
function shown(text: string, which: LengthHintOptions['lengthHints'] = 'sections', range = WHOLE): string {
  const { document, outline } = open(text);
  const hints = lengthHints(document, outline, range, { lengthHints: which, readingSpeed: 60 });
  return hints
    .map(({ position, label }) => ({ at: document.offsetAt(position), label: label as string }))
    .sort((a, b) => b.at - a.at)
    .reduce((marked, { at, label }) => `${marked.slice(0, at)}〔${label}〕${marked.slice(at)}`, text);
}

const SPEECH = [
  ...[
    '同志们：',
    '下面，我讲两点意见。',
    '一、认清形势',
    '春天到了。',
    '（一）看天时',
    '雨水充足，一要抢墒，二要抢种。',
  ],
  ...['（二）看地利。荒山不少。', '二、落实责任  ', '各村都要动手。', '', '三、总结'],
].join('\n');

describe('length hints', () => {
  test('on the parts of the highest level', () =>
    expect(shown(SPEECH)).toBe(
      SPEECH.replace('认清形势', '认清形势〔44字 · 45秒〕').replace('落实责任', '落实责任〔13字 · 15秒〕'),
    ));

  test('on all parts that begin a paragraph', () =>
    expect(shown(SPEECH, 'all')).toBe(
      SPEECH.replace('认清形势', '认清形势〔44字 · 45秒〕')
        .replace('看天时', '看天时〔21字 · 20秒〕')
        .replace('看地利。', '看地利。〔12字 · 10秒〕')
        .replace('落实责任', '落实责任〔13字 · 15秒〕'),
    ));

  test('none when they are off', () => expect(shown(SPEECH, 'off')).toBe(SPEECH));
  test('none in an empty text', () => expect(shown('', 'all')).toBe(''));
  test('none on a heading alone', () => expect(shown('一、时间\n二、地点\n三、人员')).not.toContain('〔'));

  test('of a heading in its paragraph, after its sentence', () => {
    const text = '同志们：\n第一，早动员。会后就办。\n第二，早准备。物资先到位。';
    expect(shown(text)).toBe(
      text.replace('早动员。', '早动员。〔12字 · 10秒〕').replace('早准备。', '早准备。〔13字 · 15秒〕'),
    );
  });

  test('only those in the range that is asked for', () => {
    const opened = open(SPEECH);
    const range = { start: positionOf(opened, '（二）'), end: positionOf(opened, '各村') };
    const { document, outline } = opened;
    const hints = lengthHints(document, outline, range, { lengthHints: 'all', readingSpeed: 220 });
    expect(hints.map(({ position }) => position.line).sort()).toEqual([6, 7]);
    expect(hints.every(({ paddingLeft }) => paddingLeft)).toBe(true);
  });
});
