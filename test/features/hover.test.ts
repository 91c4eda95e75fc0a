import * as l10n from '@vscode/l10n';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver-types';
import chinese from '../../l10n/bundle.l10n.zh-cn.json';
import { hover } from '../../server/src/features/hover';
import { open, positionOf, textIn } from '../support/document';
import { wrapText } from '../support/wrapped';

const SPEECH = [
  ...['在全镇春季植树动员会上的讲话', '同志们：', '今天开会。下面，我讲三点意见。'],
  ...['一、认清形势，抢抓春时', '春天到了，地也解冻了。', '二、落实责任，分片包干', '各村都要动手，干部带头。'],
  ...['三、加强管护，确保成活率高', '一是浇水要足。栽完就浇。二是看护要勤。天天去看。'],
  ...['同志们，让我们扛起锹，上山去！'],
].join('\n');

function hoverAt(text: string, at: string, { by = 1, markdown = false, readingSpeed = 220 } = {}) {
  const opened = open(text);
  const found = hover(opened.document, opened.outline, positionOf(opened, at, by), { markdown, readingSpeed });
  return found && { text: (found.contents as MarkupContent).value, on: textIn(opened, found.range!), found };
}

describe('in Chinese', () => {
  beforeEach(() => l10n.config({ contents: chinese }));
  afterEach(() => l10n.config({ contents: {} }));

  test('a heading: place, length, time, share, and its siblings with their patterns', () => {
    const { text, on } = hoverAt(SPEECH, '二、落实')!;
    expect(text).toBe(
      [
        '二、落实责任，分片包干',
        '第2部分，共3部分 · 23字 · 约5秒 · 占全篇18%',
        '  一、认清形势，抢抓春时  22  17%  4+4',
        '→ 二、落实责任，分片包干  23  18%  4+4',
        '  三、加强管护，确保成活率高  37  28%  4+6（不同）',
      ].join('\n'),
    );
    expect(on).toBe('二、落实责任，分片包干');
  });

  test('as Markdown, a table', () => {
    const { text, found } = hoverAt(SPEECH, '二、落实', { markdown: true })!;
    expect(found.contents).toMatchObject({ kind: 'markdown' });
    expect(text.split('\n')).toEqual([
      '**二、落实责任，分片包干**',
      '',
      '第2部分，共3部分 · 23字 · 约5秒 · 占全篇18%',
      '',
      '|  | 字数 | 占比 | 对仗 |',
      '| --- | --: | --: | --: |',
      '| 一、认清形势，抢抓春时 | 22 | 17% | 4+4 |',
      '| **二、落实责任，分片包干** | **23** | **18%** | **4+4** |',
      '| 三、加强管护，确保成活率高 | 37 | 28% | 4+6（不同） |',
    ]);
  });

  test('an item within a paragraph', () => {
    expect(hoverAt(SPEECH, '二是看护')!.text).toBe(
      [
        '二是看护要勤',
        '第2项，共2项 · 12字 · 约5秒 · 占全篇9%',
        '  一是浇水要足  12  9%  4',
        '→ 二是看护要勤  12  9%  4',
      ].join('\n'),
    );
  });

  test('an announcement: what it announces', () => {
    const { text, on } = hoverAt(SPEECH, '讲三点意见')!;
    expect(on).toBe('讲三点意见');
    expect(text.split('\n').slice(0, 3)).toEqual([
      '讲三点意见',
      '这里说 3 项，后面有 3 项，相符。',
      '  一、认清形势，抢抓春时  22  17%  4+4',
    ]);
  });

  test.each([
    ['四', '这里说 4 项，后面有 3 项，不符。'],
    ['几', '后面有 3 项。'],
  ])('讲%s点意见', (number, told) => {
    const text = hoverAt(SPEECH.replace('讲三点', `讲${number}点`), `讲${number}点意见`)!.text;
    expect(text.split('\n')[1]).toBe(told);
  });

  test('an announcement that nothing follows', () => {
    expect(hoverAt('同志们：\n下面，我讲三点意见。\n会后就办。', '讲三点意见')!.text).toBe(
      '讲三点意见\n后面没有找到对应的各项。',
    );
  });

  test('the title: the whole speech and its sections', () => {
    const { text } = hoverAt(SPEECH, '在全镇')!;
    expect(text.split('\n')).toEqual([
      '在全镇春季植树动员会上的讲话',
      '130字 · 约35秒',
      '  一、认清形势，抢抓春时  22  17%  4+4',
      '  二、落实责任，分片包干  23  18%  4+4',
      '  三、加强管护，确保成活率高  37  28%  4+6（不同）',
    ]);
  });

  test('of several speeches, which one', () => {
    const two = `${SPEECH}\n\n${SPEECH.replace('植树动员', '防火部署')}`;
    expect(hoverAt(two, '防火部署')!.text.split('\n')[1]).toBe('第2篇，共2篇 · 130字 · 约35秒');
    expect(hoverAt(two, '二、落实')!.text).toContain('占全篇18%');
  });

  test('the reading speed counts', () =>
    expect(hoverAt(SPEECH, '二、落实', { readingSpeed: 60 })!.text).toContain('约25秒'));
});

test('in English', () => {
  expect(hoverAt(SPEECH, '二、落实')!.text.split('\n')[1]).toBe(
    'Part 2 of 3 · 23 characters · about 5 s · 18% of the speech',
  );
});

test.each(['春天到了', '今天开会', '同志们，让我们'])('nothing on %s', (place) =>
  expect(hoverAt(SPEECH, place)).toBeNull(),
);
test('nothing in an empty text', () => expect(hoverAt('', '', { by: 0 })).toBeNull());

test('a part alone has no table', () =>
  expect(hoverAt('同志们：\n1. 抓好落实。会后就办。', '1. 抓好')?.text.split('\n') ?? []).not.toContain('→'));

test('of a long list the neighbours', () => {
  const numbers = [...'一二三四五六七八九', '十', '十一', '十二', '十三'];
  const text = ['同志们：', ...numbers.flatMap((number) => [`${number}、抓好第${number}件事`, '会后就办。'])].join(
    '\n',
  );
  const lines = hoverAt(text, '八、抓好')!.text.split('\n');
  expect(lines.slice(2).map((line) => line.trim().slice(0, 3))).toEqual([
    '…',
    '四、抓',
    '五、抓',
    '六、抓',
    '七、抓',
    '→ 八',
    '九、抓',
    '十、抓',
    '十一、',
    '十二、',
    '…',
  ]);
});

test('what the writer wrote is no Markdown', () => {
  const text = SPEECH.replace('二、落实责任', '二、落实**市|[x](y)<b>责任');
  const value = hoverAt(text, '二、落实', { markdown: true })!.text;
  expect(value).toContain('二、落实\\*\\*市\\|\\[x\\](y)\\<b\\>责任');
});

test('a heading broken by a PDF is one', () => {
  const body = '春天到了，地也解冻了，各村都要动手，干部带头，栽一棵活一棵，一片一片绿起来。'.repeat(6);
  const heading = '二、落实栽种责任分片包干到村到户到人并且逐月通报进度';
  const text = ['同志们：', '一、认清形势', body, heading, body].join('\n');
  const wrapped = wrapText(text, { width: 20, indent: true, lostIndent: false, blankLines: false, page: 0 });
  expect(wrapped).not.toContain(heading);
  const { text: told, on } = hoverAt(wrapped, '二、落实')!;
  expect(told.split('\n')[0]).toBe(heading);
  expect(on.replace(/\s/g, '')).toBe(heading);
});
