/** Where a heading ends, and what stands under it. */
import { describe, expect, test } from 'vitest';
import { parseOutline } from '../../server/src/outline/outline';
import { mark } from '../support/marks';
import { allPartsOf } from '../support/outlines';

/** The text with its headings in ⟦⟧, and their forms. */
function headings(text: string): [string, ...string[]] {
  const parts = allPartsOf(parseOutline(text));
  return [
    mark(
      text,
      parts.map(({ heading }) => heading),
    ),
    ...parts.map(({ form }) => form),
  ];
}
const expectHeadings = (marked: string, ...forms: string[]) =>
  expect(headings(marked.replace(/[⟦⟧]/g, ''))).toEqual([marked, ...forms]);

describe('a heading on its own line is the line', () => {
  test.each([
    '⟦一、提高认识⟧\n正文正文。\n⟦二、抓好落实⟧',
    '⟦（一）提高认识，抓好落实⟧\n正文正文。',
    '⟦一、提高认识⟧。\n正文正文。\n⟦二、抓好落实⟧。\n正文。',
    '⟦一、提高认识⟧：\n正文正文。\n⟦二、抓好落实⟧；\n正文。',
    '⟦一、要不要抓⟧？\n正文正文。\n⟦二、怎么抓⟧？\n正文。',
  ])('%j', (marked) => expectHeadings(marked, ...[...marked.matchAll(/⟦/g)].map(() => 'block')));
});

describe('a run-in heading ends before the first 。！？', () => {
  test.each([
    '⟦（一）提高认识⟧。正文正文。再有正文。',
    '⟦（一）提高认识，抓好落实⟧。正文正文。',
    '⟦第一，要提高认识⟧！正文正文。',
    '⟦1.怎么提高认识⟧？正文正文。',
    '⟦一是提高认识⟧。正文；正文。',
    '⟦（一）坚持“三个必须”⟧。正文正文。',
  ])('%s', (marked) => expectHeadings(marked, 'runin'));
});

describe('inside a paragraph', () => {
  test.each([
    ['up to ；', '要做到：⟦一是学⟧；⟦二是干⟧；⟦三是改⟧。'],
    ['up to 。', '要做到。⟦一是要认真学⟧。天天学。⟦二是要认真干⟧。天天干。'],
    ['up to ： of a short clause', '要做到：⟦第一是学⟧：天天学。⟦第二是干⟧：天天干。'],
    ['a short clause with ，', '要做到：⟦一是学，常学⟧；⟦二是干，常干⟧。'],
    [
      'of a long clause up to the first ，',
      '要做到：⟦一是把各项任务分到各个单位⟧，明确时限和要求，明确人员和职责，定期通报；⟦二是改⟧。',
    ],
    [
      'of a long clause without ，  up to its end',
      '要做到：⟦一是把各项任务分到各个单位各个岗位各个环节并且定期通报⟧；⟦二是改⟧。',
    ],
    ['never beyond the next marker', '要做到：⟦一是学⟧，⟦二是干⟧，⟦三是改⟧。'],
    ['the marker at the start of the paragraph', '⟦一是学，常学⟧；⟦二是干，常干⟧。'],
  ])('%s', (_name, marked) => {
    const found = headings(marked.replace(/[⟦⟧]/g, ''));
    expect(found[0]).toBe(marked);
    expect(found.slice(2).every((form) => form === 'inline')).toBe(true);
  });
});

describe('no heading', () => {
  const long =
    '把全镇各项重点工作任务逐条逐项分解落实到每个单位每个科室每个岗位每个人员，做到事事有人管、件件有着落、项项有回音、样样有结果';
  test('a run-in sentence of more than 60 characters is named by its first 30', () => {
    const [part] = allPartsOf(parseOutline(`（一）${long}。正文正文。`));
    expect(part!.titled).toBe(false);
    expect(part!.title).toBe(`${long.slice(0, 30)}…`);
  });
  test('a sentence of 60 is one', () => {
    const [part] = allPartsOf(parseOutline(`（一）${long.slice(0, 60)}。正文正文。`));
    expect(part!.titled).toBe(true);
    expect(part!.title).toBe(long.slice(0, 60));
  });
  test('a name never ends in half a surrogate pair', () => {
    const [part] = allPartsOf(parseOutline(`（一）${'山'.repeat(29)}${'𠮷'.repeat(40)}。正文。`));
    expect(part!.title).toBe(`${'山'.repeat(29)}…`);
  });
  test('a marker alone', () => {
    const [part] = allPartsOf(parseOutline('一、\n正文正文。\n二、乙'));
    expect(part!.title).toBe('');
    expect(part!.heading.end).toBe(part!.markEnd);
  });
});

describe('what belongs to a part', () => {
  const ranges = (text: string) =>
    allPartsOf(parseOutline(text)).map(({ range }) => text.slice(range.start, range.end));
  test('the unmarked paragraphs after it, and its own parts', () => {
    const text = '一、甲\n正文。\n\n（一）乙\n正文。\n正文。\n\n二、丙\n正文。\n';
    expect(ranges(text)).toEqual([
      '一、甲\n正文。\n\n（一）乙\n正文。\n正文。',
      '（一）乙\n正文。\n正文。',
      '二、丙\n正文。',
    ]);
  });
  test('not the closing', () => {
    expect(ranges('一、甲\n正文。\n二、乙\n正文。\n同志们，让我们一起干！')[1]).toBe('二、乙\n正文。');
  });
  test('not signature and date', () => {
    expect(ranges('关于检查的通知\n各科室：\n一、甲\n正文。\n二、乙\n正文。\n办公室\n2026年3月1日')[1]).toBe(
      '二、乙\n正文。',
    );
  });
  test('a call to the audience in mid-speech', () => {
    const text = '一、甲\n正文。\n同志们，这件事很要紧。\n正文。\n二、乙\n正文。\n同志们，让我们一起干！';
    expect(ranges(text)[0]).toBe('一、甲\n正文。\n同志们，这件事很要紧。\n正文。');
  });
});
