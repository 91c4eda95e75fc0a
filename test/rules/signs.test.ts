/** Signs: what a paragraph must hold for a rule to find anything. They only save time, so no finding may be lost. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseOutline } from '../../server/src/outline/outline';
import { rules } from '../../server/src/rules/index';
import { rulesetFor } from '../../server/src/rules/ruleset';
import { meet, START, sign, signsIn } from '../../server/src/rules/signs';
import { anyText, speechText } from '../support/arbitraries';

const { index } = rulesetFor('speech', {}, { terms: new Map(), names: [] });
const signsOf = (text: string) => signsIn(text, index, []);

describe('a sign', () => {
  const single = sign('、a-c-');
  const pair = sign(['一二', '年月'], ['x', 'x']);
  const first = sign([START, '，。']);
  test.each([
    ['a single character', single, ['甲、乙', 'b', '-', '甲c'], ['甲', 'd', '一年', '']],
    ['one right after another', pair, ['一年', '甲二月', 'axx'], ['一', '年', '一 年', '年一', 'x甲x', '']],
    ['one at the beginning', first, ['，', '。甲'], ['甲，', '']],
  ])('%s', (_what, made, there, missing) => {
    for (const text of there) expect(meet(signsOf(text), made), text).toBe(true);
    for (const text of missing) expect(meet(signsOf(text), made), text).toBe(false);
  });
});

/** What makes rules speak: marks, figures, blanks, words. */
const bits = fc.constantFrom(
  ...['“', '”', '‘', '’', '（', '）', '(', ')', '《', '》', '〈', '〔', '〕', '【', '】', '"', "'", '＂'],
  ...['，', '。', '、', '；', '：', '！', '？', ',', '.', ';', ':', '!', '?', '...', '。。。', '…', '⋯', '．．．'],
  ...['-', '--', '——', '－－', '~', '～', '–', '•', '・', '·', '%', '％', '℃', ' ', '\u00a0', '　', '\u2003', '\t'],
  ...['2026年', '26年', '3月', '5日', '5号', '二〇二六', '二零二六年', '十月', '1', '12', '３', '１２', '月底', '年底'],
  ...['*', '**', '×', '××', 'x', 'xx', 'X', '__', '某某', '○○', '（待补充）', '[此处填写]', '附件：', '即', '等'],
  ...[
    '三',
    '四',
    '个',
    '、四个',
    '甲',
    '乙',
    '县',
    '书记',
    'GDP',
    'A',
    '的的',
    '做出贡献',
    '作出',
    '布署',
    '以及',
    '的',
  ],
);
const marked = fc
  .array(fc.oneof({ weight: 4, arbitrary: bits }, anyText), { maxLength: 12 })
  .map((all) => all.join(''));
const lines = fc.array(fc.oneof({ weight: 3, arbitrary: marked }, speechText), { maxLength: 6 });

/** Every paragraph where a rule finds or notices something has the sign that the rule needs. */
function expectNoneLost(text: string): void {
  for (const paragraph of parseOutline(text).paragraphs) {
    const signs = signsOf(paragraph.text);
    for (const rule of rules) {
      if (!('needs' in rule) || rule.needs === undefined || meet(rule.needs, signs)) continue;
      const found = 'find' in rule ? rule.find(paragraph.text, paragraph.role) : (rule.notice(paragraph) ?? []);
      expect(found, `${rule.code} in ${paragraph.text}`).toEqual([]);
    }
  }
}

describe('without its sign a rule finds nothing', () => {
  test('in any text', () => {
    const numRuns = Number(process.env.PROPERTY_RUNS ?? 500);
    fc.assert(
      fc.property(lines, (all) => expectNoneLost(all.join('\n'))),
      { numRuns, ...(process.env.PROPERTY_RUNS ? {} : { seed: 20261121 }) },
    );
  }, 3_600_000);
  test.each(textsUnder('docs/rules', 'test/fixtures', 'test/rules'))('%s', (file) =>
    expectNoneLost(readFileSync(file, 'utf8')),
  );
});

function textsUnder(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|txt|speech|jianggao|ts)$/.test(name))
      .sort()
      .map((name) => join(folder, name)),
  );
}

describe('all lists of words at once', () => {
  const lists = rules.flatMap((rule) => ('words' in rule ? [rule.words] : []));
  const words = lists.flatMap(({ entries }) => entries.flatMap(({ wrong, example }) => [wrong, example]));

  test('words have two characters or more', () => {
    for (const word of words) expect(word.length).toBeGreaterThan(1);
  });

  test('find what each list finds by itself', () => {
    const text = fc
      .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...words) }, anyText), { maxLength: 8 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (one) => {
        const places: number[] = [];
        signsIn(one, index, places);
        const found = index.find(one, places);
        for (const [i, list] of lists.entries())
          expect(found.filter((match) => match.list === i).map((match) => match.found)).toEqual(list.find(one));
      }),
      { numRuns: 1000, seed: 20261121 },
    );
  });
});
