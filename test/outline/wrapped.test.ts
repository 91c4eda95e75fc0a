/** Which lines of a text whose lines were broken by a PDF are one paragraph, and which texts are such texts. */
import { describe, expect, test } from 'vitest';
import { parseOutline } from '../../server/src/outline/outline';

const WIDTH = 24;
/** A line as wide as the page. */
const full = (begin: string, end = '', width = WIDTH) =>
  begin + '做细做实各项工作'.repeat(6).slice(0, width - begin.length - end.length) + end;
const FLUSH = ['今', '任', '各'].flatMap((word) => [full(word), full('大家'), full('干部'), '抓落实。']);
/** Texts before the lines in question, which show how first lines look. */
const BEFORE = {
  flush: FLUSH,
  indented: FLUSH.map((line, i) => (i % 4 === 0 ? `　　${line.slice(2)}` : line)),
  narrower: FLUSH.map((line, i) => (i % 4 === 0 ? line.slice(2) : line)),
};

/** The paragraphs of the lines, each as its lines; they stand after others. */
function joined(first: keyof typeof BEFORE, lines: readonly string[]): string[][] {
  const outline = parseOutline([...BEFORE[first], ...lines].join('\n'));
  expect(outline.wrapped).toBe(true);
  const paragraphs = outline.paragraphs
    .slice(3)
    .map(({ pieces }) => pieces.map((piece) => outline.slice(piece.start, piece.end)));
  expect(paragraphs.flat()).toEqual(lines.map((line) => line.trim()));
  return paragraphs;
}

/** `+` stands where a line goes on with the paragraph before it, `|` where it begins one. */
const breaks = (first: keyof typeof BEFORE, lines: readonly string[]) =>
  joined(first, lines)
    .map((pieces) => '+'.repeat(pieces.length - 1))
    .join('|');

describe('first lines like all others', () => {
  test.each<[string, string, ...string[]]>([
    ['not after a short line that ends a sentence', '|+', '短。', full('乙'), '完。'],
    ['a full line goes on', '+', full('甲'), full('乙')],
    ['with the end of a sentence too', '++', full('甲', '。'), full('乙'), '完。'],
    ['not before a call', '||+', full('甲'), '同志们：', full('乙'), '完。'],
    ['not after a bracket before a marker', '|', full('甲', '）'), '一、乙'],
    ['a marker in mid-clause', '+', full('甲'), '一、乙'],
    ['a line too short to be full, that ends nothing', '|+', full('甲', '', 18), full('乙'), '完。'],
    ['the same with ，', '++', full('甲', '，', 18), full('乙'), '完。'],
    ['a line that is nearly full', '++', full('甲', '', 19), full('乙'), '完。'],
    ['nearly full, before a marker', '|', full('甲', '', 21), '一、乙'],
    ['nearly full, of a marker', '|+', full('一是', '', 21), full('乙'), '完。'],
    ['a heading after the end of a sentence', '||+', full('甲', '。'), '工作措施', full('乙'), '完。'],
    ['no heading: it ends in a mark', '+++', full('甲', '。'), '大家都来，', full('乙'), '完。'],
    ['no heading: it is too long', '++', full('甲', '。'), full('乙', '', 20), '完。'],
    ['the last words after the end of a sentence', '|', full('甲', '。'), '同志们，努力吧。'],
    ['the same', '|', full('甲', '。'), '最后，努力吧。'],
    ['the same', '|', full('甲', '。'), '特此通知。'],
    ['other words', '+', full('甲', '。'), '大家努力吧。'],
    ['a marker after the end of a sentence', '||', full('甲', '。'), full('二是', '。'), '三是好。'],
    ['a list that goes on inside its paragraph', '++', full('要做到：一是', '。'), full('二是', '。'), '三是好。'],
    ['the same over more lines', '+++', full('要做到：一是'), full('学', '。'), full('二是', '。'), '三是好。'],
    ['the same up to its last words', '++', full('要这样：首先，', '。'), full('其次，', '。'), '最后，好。'],
    ['another list', '|', full('要做到：一是', '。'), full('二要', '。')],
    ['another number', '|', full('要做到：一是', '。'), full('三是', '。')],
    ['a chapter', '|+', full('要做到：第一章　', '。'), full('第二章　', '。'), '好。'],
    ['a heading that fills its line', '|+', full('一、'), full('乙'), '完。'],
    ['no heading: its sentence ends soon', '++', full('一、'), full('乙做好。'), '完。'],
    ['no heading: what follows is short', '+', full('一、'), '乙做好'],
    ['no heading: it ends in a mark', '++', full('一、', '，'), full('（一）'), '完。'],
    ['no heading: it holds a sentence', '++', full('一、好。'), full('乙'), '完。'],
    ['no heading: it has no marker of a layer', '++', full('一是'), full('乙'), '完。'],
    ['two headings that fill their lines', '|+', full('一、'), full('（一）'), '完。'],
    ['only its first line is a heading', '++', full('一、'), full('乙做好。'), full('丙')],
  ])('%s', (_name, expected, ...lines) => expect(breaks('flush', lines)).toBe(expected));
});

describe('first lines that are indented', () => {
  test.each<[string, string, ...string[]]>([
    ['each begins a paragraph', '++|+', full('　　甲'), full('乙'), '完。', full('　　丙'), '完。'],
    [
      'others go on after the end of a sentence',
      '+++',
      full('　　甲', '。'),
      full('乙', '。'),
      full('二是', '。'),
      '完。',
    ],
    ['unless a layer begins there', '|+', full('　　甲', '。'), full('二、', '。'), '完。'],
    ['a heading may fill its line', '++', full('　　一、'), full('乙'), '完。'],
    ['a short line ends one', '|+', full('　　甲', '', 12), full('乙'), '完。'],
    ['with its indent it may be full', '++', full('　　甲', '', 23), full('乙'), '完。'],
  ])('%s', (_name, expected, ...lines) => expect(breaks('indented', lines)).toBe(expected));
});

describe('first lines that lost their indent', () => {
  test.each<[string, string, ...string[]]>([
    [
      'begin a paragraph after the end of a sentence',
      '+|+',
      full('甲').slice(2),
      full('乙', '。'),
      full('丙', '', 22),
      '完。',
    ],
    ['after a short line', '|+', full('甲', '', 15), full('丙', '', 22), '完。'],
    ['not in mid-clause', '++', full('甲').slice(2), full('丙', '', 22), '完。'],
    ['nor do full lines', '+++', full('甲').slice(2), full('乙', '。'), full('丙'), '完。'],
    [
      'after a heading that fills its line only with a marker',
      '|+',
      full('一、', '', 22),
      full('（一）', '', 22),
      '完。',
    ],
    ['otherwise they are its second line', '++', full('一、'), full('乙', '', 22), '完。'],
  ])('%s', (_name, expected, ...lines) => expect(breaks('narrower', lines)).toBe(expected));
});

describe('whether a text was broken by a PDF', () => {
  const isWrapped = (lines: readonly string[]) => parseOutline(lines.join('\n')).wrapped;
  const lines = (width: number) => [
    full('甲', '', width),
    full('乙', '', width),
    full('丙', '', width),
    full('丁', '', width),
    '完。',
    '好。',
  ];
  test.each([18, 24, 40, 46])('with full lines of %i', (width) => expect(isWrapped(lines(width))).toBe(true));
  test.each([
    ['lines too narrow', lines(16)],
    ['lines too wide', lines(48)],
    ['five lines', lines(24).slice(0, 5)],
    ['few full lines', [full('甲'), full('乙', '。'), ...Array<string>(6).fill('短短的。')]],
    ['full lines that end sentences', lines(24).map((line) => line.replace(/.$/, '。'))],
    ['a line that is wider than the page', [...lines(24), full('甲', '', 60)]],
  ])('not with %s', (_name, text) => expect(isWrapped(text)).toBe(false));
  test('two lines cut in mid-clause are enough where none is wider', () => {
    const short = Array<string>(8).fill('短短的。');
    const cut = ['甲', '乙'].flatMap((word) => [full(`${word}，`), '完。']);
    expect(isWrapped([...short, ...cut])).toBe(true);
    expect(isWrapped([...short, ...cut.slice(2)])).toBe(false);
  });
});

describe('what is no text', () => {
  const texts = (text: string) => parseOutline(text).paragraphs.map((paragraph) => paragraph.text);
  test.each([
    ['---\ntitle: 甲\n---\n乙', ['乙']],
    ['---\n甲\n乙', ['---', '甲', '乙']],
    ['--- 甲\n乙\n---', ['--- 甲', '乙', '---']],
    ['---\n甲\n---乙\n丙', ['---', '甲', '---乙', '丙']],
    ['---  \n甲\n---\t\n丙', ['丙']],
    ['甲\n---\n乙\n---', ['甲', '---', '乙', '---']],
    ['<!-- 甲 -->乙', ['乙']],
    ['甲\n<!--\n乙\n-->丙\n丁', ['甲', '丙', '丁']],
    ['<!-- 甲 --> <!-- 乙 -->丙', ['<!-- 乙 -->丙']],
    ['甲\n<!-- 乙\n丙', ['甲']],
    ['甲 <!-- 乙 -->', ['甲 <!-- 乙 -->']],
    ['# 甲', ['甲']],
    ['#甲', ['#甲']],
    ['###### 甲', ['甲']],
    ['####### 甲', ['####### 甲']],
    ['#', []],
    ['**甲**', ['甲']],
    ['**甲**乙', ['**甲**乙']],
    ['**一、甲**乙', ['一、甲**乙']],
    ['**市**县', ['**市**县']],
    ['****', ['****']],
    ['***甲**', ['***甲**']],
    ['**甲', ['**甲']],
    ['**一、甲', ['**一、甲']],
    ['**一、甲\n乙**', ['**一、甲', '乙**']],
  ])('%j', (text, left) => expect(texts(text)).toEqual(left));
});
