/** What is shown of what the rules find. */
import { describe, expect, test } from 'vitest';
import { excerptOf, findings, type Ignored, standsAround } from '../../server/src/features/findings';
import { parseOutline } from '../../server/src/outline/outline';

const TEXT = '同志们：\n一、甲\n正文。\n三、乙\n1.子。\n2、丑。\n四、丙\n1.寅。\n2、卯。\n谢谢大家！';
const outline = parseOutline(TEXT);
const shown = (ignored: Partial<Ignored>) =>
  findings(outline, { rules: {}, ignored: { codes: new Set(), excerpts: [], ...ignored } }).shown.map(
    ({ code, span }) => `${code} ${TEXT.slice(span.start, span.end + 1)}`,
  );
const ALL = ['numbering-gap 三、乙', 'marker-punct 2、丑', 'marker-punct 2、卯'];

describe('what is ignored', () => {
  test('nothing: all are shown', () => expect(shown({})).toEqual(ALL));
  test('a rule in the file', () => {
    expect(shown({ codes: new Set(['marker-punct']) })).toEqual([ALL[0]]);
  });
  test.each(['2、丑', '2、丑。', '、丑。'])('a single finding by what stands around it: %s', (text) => {
    const left = shown({ excerpts: [{ code: 'marker-punct', text }] });
    expect(left).toEqual(text === '、丑。' ? ALL : [ALL[0], ALL[2]]);
  });
  test('an excerpt for another rule counts for that only', () => {
    expect(shown({ excerpts: [{ code: 'numbering-gap', text: '2、丑。' }] })).toEqual(ALL);
  });
  test('an excerpt that fits both means both', () => {
    expect(shown({ excerpts: [{ code: 'marker-punct', text: '2、' }] })).toEqual([ALL[0]]);
  });
});

describe('an excerpt', () => {
  const all = findings(outline, { rules: {} }).shown;
  test('tells its finding from the others of the rule', () => {
    for (const finding of all) {
      const text = excerptOf(TEXT, finding, all);
      expect(text).not.toMatch(/\n/);
      const ignored = { codes: new Set<string>(), excerpts: [{ code: finding.code, text }] };
      expect(findings(outline, { rules: {}, ignored }).shown).toHaveLength(all.length - 1);
    }
  });
  test('grows until it does', () => {
    const text = '前面的话不同甲，一样的话做为一样的话。\n前面的话不同乙，一样的话做为一样的话。';
    const spans = [...text.matchAll(/做为/g)].map(({ index }) => ({ start: index, end: index + 2 }));
    const list = spans.map((span) => ({ ...all[0]!, span }));
    const excerpt = excerptOf(text, list[0]!, list);
    expect(excerpt).toContain('甲');
    expect(spans.map((span) => standsAround(text, span, excerpt))).toEqual([true, false]);
  });
  test('does not cut a character of two units', () => {
    const text = `${'𠮷'.repeat(9)}做为${'𠮷'.repeat(9)}`;
    const finding = { ...all[0]!, span: { start: 18, end: 20 } };
    expect(excerptOf(text, finding, [finding])).toBe('𠮷𠮷做为𠮷𠮷');
  });
  test('of a finding over several lines is of the first', () => {
    const text = '第一行\n第二行';
    const finding = { ...all[0]!, span: { start: 0, end: text.length } };
    const excerpt = excerptOf(text, finding, [finding]);
    expect(excerpt).toBe('第一行');
    expect(standsAround(text, finding.span, excerpt)).toBe(true);
  });
});

describe('what is being typed', () => {
  const text = '同志们：\n要做到“四个意识。\n要做到“两个维护。\n谢谢大家！';
  const run = (typed: string, rules = {}) => {
    const place = text.indexOf(typed);
    return findings(parseOutline(text), {
      rules,
      beingTyped: ({ start, end }) => start <= place && place <= end,
    });
  };
  const halves = (typed: string) =>
    run(typed)
      .shown.filter(({ code }) => code === 'quote-unpaired')
      .map(({ span }) => text.slice(span.start, span.start + 3));

  test('half a pair is withheld in its paragraph, and only there', () => {
    expect(halves('谢谢')).toEqual(['“四个', '“两个']);
    expect(halves('四个')).toEqual(['“两个']);
    expect(run('四个').withheld).toBe(true);
    expect(run('谢谢').withheld).toBe(false);
  });
  test('nothing is withheld of other rules', () => {
    const typed = findings(outline, { rules: {}, beingTyped: () => true });
    expect(typed.shown).toHaveLength(ALL.length);
    expect(typed.withheld).toBe(false);
  });
});
