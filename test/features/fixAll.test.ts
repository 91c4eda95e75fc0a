/** What is fixed on save: only what is safe, once and for all. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/edits/edit';
import { safeEdits } from '../../server/src/features/fixAll';
import { parseOutline } from '../../server/src/outline/outline';

const OPTIONS = { rules: {} };
const fixed = (text: string) => {
  const edits = safeEdits(parseOutline(text), OPTIONS);
  return edits ? applyEdits(text, edits) : text;
};

const TEXTS: [name: string, text: string][] = [
  ['marks after numbers', '同志们：\n一、甲\n1.子。\n2、丑。\n3.寅。\n二.乙\n三、丙\n谢谢大家！'],
  [
    'marks of all kinds',
    '同志们：\n今天,我们开会，很重要...大家要认真，认真！！要抓好落实,抓出成效。\n要管好1-2月的事 情。\n谢谢大家！',
  ],
  ['brackets and dots', '同志们：\n要学好（2018）109号文件，学习（一）(二)各条,学习列宁•伊里奇。\n谢谢大家！'],
];

describe('fix all', () => {
  test.each(TEXTS)('a second time changes nothing: %s', (_name, text) => {
    const once = fixed(text);
    expect(once).not.toBe(text);
    expect(fixed(once)).toBe(once);
    expect(safeEdits(parseOutline(once), OPTIONS)).toBeUndefined();
  });

  test.each(TEXTS)('edits do not overlap and are in order: %s', (_name, text) => {
    const edits = safeEdits(parseOutline(text), OPTIONS)!;
    for (const [index, { start }] of edits.entries()) expect(start).toBeGreaterThanOrEqual(edits[index - 1]?.end ?? 0);
  });

  test('leaves what is ignored, in all rounds', () => {
    const text = TEXTS[0]![1];
    const ignored = { codes: new Set<string>(), excerpts: [{ code: 'marker-punct', text: '2、丑' }] };
    const edits = safeEdits(parseOutline(text), { rules: {}, ignored })!;
    expect(applyEdits(text, edits)).toBe(text.replace('二.乙', '二、乙'));
  });

  test('nothing where the rules are off', () => {
    expect(safeEdits(parseOutline(TEXTS[0]![1]), { rules: { 'marker-punct': 'off' } })).toBeUndefined();
  });

  test.each([
    '2025年3月27日',
    '国办发〔2018〕59号',
    '增长15.6%，1—2月',
    '3+1、5·8、1+X',
    '王　明　　李建国',
    '比分是2:1，到24:00为止',
    '见https://example.org/a.b,c或a-b@example.org',
  ])('never touches %s', (form) => {
    const text = `同志们：\n要按照${form}的要求，抓好各项工作的落实。\n谢谢大家！`;
    expect(fixed(text)).toBe(text);
  });

  test('nor a title and names that are spaced on purpose', () => {
    const text = '政 府 工 作 报 告\n（2025年3月5日）\n李 明\n各位代表：\n要抓好落实。\n王　明　李建国\n谢谢大家！';
    expect(fixed(text)).toBe(text);
  });
});
