/** What formatting makes of a text, with each setting. */
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Layout } from '../../server/src/edits/layout';
import { type FormattingOptions, formattingEdits } from '../../server/src/features/formatting';
import { open, positionOf } from '../support/document';
import { wrapText } from '../support/wrapped';

type Options = Partial<Layout> & Partial<FormattingOptions>;

/** The text after formatting; of `from` … `to` (their first places in the text) where they are given. */
function formatted(
  text: string,
  { indent = 'keep', blankLines = 'keep', ...rest }: Options,
  from?: string,
  to?: string,
) {
  const opened = open(text);
  const range = from && to ? { start: positionOf(opened, from), end: positionOf(opened, to, to.length) } : undefined;
  const options = { rules: {}, ...rest, format: { indent, blankLines } };
  const edits = formattingEdits(opened.document, opened.outline, options, range);
  return TextDocument.applyEdits(opened.document, edits);
}

const lines = (...all: string[]) => `${all.join('\n')}\n`;

const SPEECH = lines(
  '      在全县防汛工作会议上的讲话',
  '（2026年6月3日）',
  '',
  '同志们：',
  '今天开会，主要任务是部署防汛工作。下面，我讲两点意见。',
  '',
  '一、认清形势',
  '  入汛以来，雨水偏多,不能大意。',
  '（一）隐患不少。有的堤段还没有加固。',
  '\t（二）责任不实。有的单位没有排班。',
  '',
  '',
  '二、落实责任',
  '　　一是排查。二是值班。',
  '同志们，让我们一起守好堤防！',
  '',
  '                县防汛办公室',
  '              2026年6月3日',
);

describe('nothing set', () => {
  test('puts right what is safe, and nothing else', () => {
    expect(formatted(SPEECH, {})).toBe(SPEECH.replace(',', '，'));
  });

  test('leaves what is ignored and rules that are off', () => {
    const ignored = { codes: new Set<string>(), excerpts: [{ code: 'punct-halfwidth', text: '偏多,' }] };
    expect(formatted(SPEECH, { ignored })).toBe(SPEECH);
    expect(formatted(SPEECH, { rules: { 'punct-halfwidth': 'off' } })).toBe(SPEECH);
  });

  test.each(['', '\n', '　　', '没有结尾的换行', '一、甲\n\n\n'])('%j stays', (text) => {
    expect(formatted(text, {})).toBe(text);
  });

  test('numbers and words stay: 三 after 一, a blank between figures and Han is never added', () => {
    const text = '同志们：\n一、2025年3月，增长5%，做为重点\n三、GDP超过10亿元\n';
    expect(formatted(text, { indent: 'none', blankLines: 'none' })).toBe(text);
  });
});

describe('indent', () => {
  test('two: paragraphs of the body and numbered headings; title, call, signature and date stay', () => {
    expect(formatted(SPEECH, { indent: 'two' })).toBe(
      lines(
        '      在全县防汛工作会议上的讲话',
        '（2026年6月3日）',
        '',
        '同志们：',
        '　　今天开会，主要任务是部署防汛工作。下面，我讲两点意见。',
        '',
        '　　一、认清形势',
        '　　入汛以来，雨水偏多，不能大意。',
        '　　（一）隐患不少。有的堤段还没有加固。',
        '　　（二）责任不实。有的单位没有排班。',
        '',
        '',
        '　　二、落实责任',
        '　　一是排查。二是值班。',
        '　　同志们，让我们一起守好堤防！',
        '',
        '                县防汛办公室',
        '              2026年6月3日',
      ),
    );
  });

  test('none', () => {
    expect(formatted(SPEECH, { indent: 'none' })).toBe(
      SPEECH.replace(',', '，').replace('  入汛', '入汛').replace('\t（二）', '（二）').replace('　　一是', '一是'),
    );
  });

  const body = (line: string) => `同志们：\n今天开会，部署工作。\n${line}\n要抓好落实，不能松懈。\n谢谢大家！\n`;
  test.each([
    ['a line in the middle', '　　　　　　　　工作措施'],
    ['a heading without a number at the margin', '工作措施'],
    ['a row of a table', '单位 | 人数，户数 | 备注'],
    ['columns', '张三　　　　李四，副组长'],
    ['a list of Markdown', '- 加固堤防，清理河道。'],
    ['another call', '各位代表：'],
    ['a comment', '<!-- 待定 -->  要加固堤防。'],
    ['names', '王　明　　李建国'],
    ['names and offices', '组  长：李建国　　县长'],
    ['the name under them', '　　　　王　明　　副县长，公安局长'],
    ['a caption', '图1　堤防（单位：米）'],
  ])('%s gets none', (_name, line) => {
    const text = body(line);
    expect(formatted(text, { indent: 'two' })).toBe(
      text.replace('今天', '　　今天').replace('要抓', '　　要抓').replace('谢谢', '　　谢谢'),
    );
  });

  test('what has one gets the usual one: four blanks before a heading without a number', () => {
    expect(formatted(body('    工作措施'), { indent: 'two' })).toContain('\n　　工作措施\n');
    expect(formatted(body('    工作措施'), { indent: 'none' })).toContain('\n工作措施\n');
  });

  test('the mark of the byte order stays', () => {
    const text = '\ufeff一、认清形势\n要抓好落实，不能松懈。\n二、落实责任\n';
    expect(formatted(text, { indent: 'two' })).toMatch(/^\ufeff　　一、/);
  });
});

describe('blank lines', () => {
  const parts = (...between: [string, string, string, string, string]) =>
    `在会议上的讲话\n\n同志们：${between[0]}今天开会，部署工作。${between[1]}一、认清形势${between[2]}要抓好落实。${between[3]}` +
    `二、落实责任${between[4]}要压实责任。\n\n县防汛办公室\n2026年6月3日\n\n`;
  const mixed = parts('\n', '\n\n\n', '\n　　\n', '\n', '\n\n');

  test('none', () => {
    expect(formatted(mixed, { blankLines: 'none' })).toBe(parts('\n', '\n', '\n', '\n', '\n'));
  });
  test('one; a line of blanks is one', () => {
    expect(formatted(mixed, { blankLines: 'one' })).toBe(parts('\n\n', '\n\n', '\n　　\n', '\n\n', '\n\n'));
  });
  test('one before each part of the first level', () => {
    expect(formatted(mixed, { blankLines: 'sections' })).toBe(parts('\n', '\n\n', '\n', '\n\n', '\n'));
  });
  test.each(['\r\n', '\r'])('%j stays', (end) => {
    const text = mixed.replaceAll('\n', end);
    expect(formatted(text, { blankLines: 'one', indent: 'two' })).toBe(
      parts('\n\n　　', '\n\n　　', '\n　　\n　　', '\n\n　　', '\n\n　　').replaceAll('\n', end),
    );
  });
  test('verses stay together', () => {
    const verses = '同志们：\n今天开会，部署工作。\n长堤十里柳如烟\n众志成城护平安\n要抓好落实。\n谢谢大家！\n';
    expect(formatted(verses, { blankLines: 'one' })).toContain('长堤十里柳如烟\n众志成城护平安\n');
  });
});

describe('several speeches in a file', () => {
  const speech = (name: string, indent: string, gap: string) =>
    `在${name}会议上的讲话\n\n同志们：\n${indent}今天开会，部署工作。\n${gap}${indent}一、认清形势\n${indent}要抓好落实。\n` +
    `${gap}${indent}二、落实责任\n${indent}要压实责任。\n${indent}谢谢大家！\n`;
  test('each is set, and what stands between them stays', () => {
    const file = (indent: string, gap: string) => `${speech('防汛', indent, gap)}\n\n\n${speech('抗旱', indent, gap)}`;
    expect(formatted(file('', ''), { indent: 'two', blankLines: 'sections' })).toBe(file('　　', '\n'));
    expect(formatted(file('　　', '\n'), { indent: 'none', blankLines: 'none' })).toBe(file('', ''));
  });
});

test.each([
  ['an exclamation to the audience', '各位代表！'],
  ['one of several points', '——粮食安全得到保障。总产量稳中有升。'],
])('%s in mid-speech is a paragraph', (_name, line) => {
  const text = (indent: string, gap: string) =>
    `在会议上的讲话\n\n同志们：\n${gap}${indent}今天开会，部署工作。\n${gap}${indent}${line}\n${gap}${indent}要抓好落实。\n`;
  expect(formatted(text('', ''), { indent: 'two', blankLines: 'one' })).toBe(text('　　', '\n'));
  expect(formatted(text('　　', '\n'), { indent: 'none', blankLines: 'none' })).toBe(text('', ''));
});

test('Markdown keeps its blanks and blank lines', () => {
  const text =
    '# 在会议上的讲话\n\n同志们：\n\n今天开会，部署工作。\n\n## 一、认清形势\n\n要抓好落实。\n    要压实责任。\n';
  expect(formatted(text, { blankLines: 'none', indent: 'two' })).toBe(text);
  expect(formatted(text, { blankLines: 'one', indent: 'none' })).toBe(text);
});

describe('the lines of a PDF', () => {
  test('stay', () => {
    const prose =
      '要把这项工作摆上重要位置来抓，既要抓当前又要管长远，群众的事再小也要当成大事办，责任分到岗位落到人头。'.repeat(
        4,
      );
    const text = `在全镇工作会议上的讲话\n同志们：\n${prose}\n一、落实责任\n${prose}\n二、抓住重点\n${prose}\n谢谢大家！`;
    const how = { width: 26, indent: true, lostIndent: false, blankLines: true, page: 0 };
    const wrapped = wrapText(text, how);
    expect(formatted(wrapped, { indent: 'none', blankLines: 'none' })).toBe(wrapped);
  });
});

describe('a range', () => {
  test('gets what is inside of it', () => {
    expect(formatted(SPEECH, { indent: 'two', blankLines: 'none' }, '隐患', '\t（二）责')).toBe(
      SPEECH.replace('\t（二）', '　　（二）'),
    );
    expect(formatted(SPEECH, { indent: 'two' }, '入汛', '不能大意')).toBe(SPEECH.replace(',', '，'));
  });

  test('a fix is made whole or not at all', () => {
    const text = '同志们：\n要落实"三重一大"制度，学习《条例》。\n要落实“一岗双责”制度。\n谢谢大家！\n';
    expect(formatted(text, {})).toContain('“三重一大”');
    expect(formatted(text, {}, '要落实"', '三重')).toBe(text);
    expect(formatted(text, {}, '要落实"', '学习')).toContain('“三重一大”');
  });
});

test('a text longer than any speech is left alone', () => {
  const { document, outline } = open('今天，开会,开会。\n');
  const options = { rules: {}, format: { indent: 'keep', blankLines: 'keep' } } as const;
  expect(formattingEdits(document, outline, options)).toHaveLength(1);
  const long = { ...outline, text: outline.text.repeat(200_000) };
  expect(formattingEdits(document, long, options)).toEqual([]);
});
