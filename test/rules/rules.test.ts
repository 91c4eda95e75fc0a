/** The list of rules: codes, severities, words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseOutline } from '../../server/src/outline/outline';
import { rules } from '../../server/src/rules/index';
import { runRules } from '../../server/src/rules/run';

/** Every rule with its severity in a speech and in a 公文, in the order of the list. */
const byDefault = {
  'numbering-gap': ['warning', 'warning'],
  'numbering-duplicate': ['warning', 'warning'],
  'numbering-order': ['warning', 'warning'],
  'numbering-start': ['warning', 'warning'],
  'numbering-lone': ['hint', 'hint'],
  'level-skip': ['hint', 'warning'],
  'level-inverted': ['warning', 'warning'],
  'marker-punct': ['warning', 'warning'],
  'marker-mixed-family': ['warning', 'warning'],
  'marker-family-differs': ['off', 'off'],
  'count-mismatch': ['warning', 'warning'],
  'heading-final-punct': ['information', 'information'],
  'heading-empty': ['warning', 'warning'],
  'section-empty': ['hint', 'hint'],
  'title-missing': ['information', 'information'],
  'salutation-missing': ['information', 'off'],
  'closing-missing': ['hint', 'off'],
  'transition-missing': ['off', 'off'],
  'salutation-colon': ['warning', 'warning'],
  'section-balance': ['off', 'off'],
  'parallel-headings': ['off', 'off'],
  'broken-paragraph': ['warning', 'warning'],
  'residue-hard-wrap': ['information', 'information'],
  'residue-page-number': ['warning', 'warning'],
  'residue-watermark': ['warning', 'warning'],
  'placeholder-unfilled': ['warning', 'warning'],
  'quote-unpaired': ['error', 'error'],
  'bracket-unpaired': ['error', 'error'],
  'quote-nested': ['warning', 'warning'],
  'book-title-nested': ['warning', 'warning'],
  'punct-halfwidth': ['warning', 'warning'],
  'halfwidth-bracket': ['warning', 'warning'],
  'quote-straight': ['warning', 'warning'],
  'punct-duplicate': ['warning', 'warning'],
  'ellipsis-form': ['warning', 'warning'],
  'dash-form': ['warning', 'warning'],
  'range-mark': ['warning', 'warning'],
  'middle-dot': ['hint', 'warning'],
  'quote-period': ['hint', 'hint'],
  'approx-dunhao': ['hint', 'hint'],
  'dunhao-deng': ['hint', 'hint'],
  'dunhao-quoted': ['off', 'off'],
  'colon-ji': ['off', 'off'],
  'space-in-cjk': ['hint', 'hint'],
  'space-trailing': ['hint', 'hint'],
  'line-start-punct': ['warning', 'warning'],
  'year-abbrev': ['information', 'warning'],
  'zero-form': ['information', 'warning'],
  'mixed-date': ['information', 'warning'],
  'percent-range': ['information', 'information'],
  'fullwidth-digit': ['hint', 'information'],
  'day-hao': ['hint', 'information'],
  'date-impossible': ['warning', 'warning'],
  'date-zero-pad': ['off', 'warning'],
  'date-incomplete': ['off', 'warning'],
  'docno-brackets': ['information', 'warning'],
  'attachment-final-punct': ['information', 'warning'],
  'attachment-number': ['information', 'warning'],
  'numeral-style': ['off', 'off'],
  'term-set-phrase': ['warning', 'warning'],
  'term-typo': ['warning', 'warning'],
  'de-particle': ['warning', 'warning'],
  'dup-word': ['warning', 'warning'],
  'zuo-chu': ['hint', 'hint'],
  'user-term': ['warning', 'warning'],
  'user-name': ['information', 'information'],
  'org-inconsistent': ['off', 'off'],
  'name-inconsistent': ['off', 'off'],
};

describe.each(Object.entries(byDefault))('%s', (code, [speech, document]) => {
  test('has its severities in speech and 公文', () => {
    const rule = rules.find((one) => one.code === code);
    expect(rule?.severity).toEqual({ speech, document });
  });
});

test('the list is complete and in order', () => {
  expect(rules.map(({ code }) => code)).toEqual(Object.keys(byDefault));
});

test('codes are unique', () => {
  const codes = rules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

test('practice is not called 规定 in any language', () => {
  const folder = join(__dirname, '../../l10n');
  const bundles = readdirSync(folder).filter((name) => name.endsWith('.json'));
  expect(bundles.length).toBeGreaterThan(0);
  for (const name of bundles) expect(readFileSync(join(folder, name), 'utf8')).not.toContain('规定');
});

describe('one text with everything wrong', () => {
  const text = [
    ...[
      '在会上的讲话',
      '同志们：',
      '下面，我讲两点意见。',
      '一、甲',
      '（1）子',
      '（2）丑',
      '三、乙',
      '要做到：一是学；二要干；二是改。',
    ],
    ...[
      '四、丙',
      '1.寅',
      '2、卯',
      '（一）辰',
      '（二）巳',
      '3.午',
      '五、丁',
      '大家要明白，一要学习。',
      '同志们，让我们一起干！',
    ],
  ].join('\n');
  const found = runRules(parseOutline(text));

  test('each finding has its own place and code', () => {
    expect(found.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`)).toEqual([
      'count-mismatch 讲两点意见',
      'level-skip （1）',
      'numbering-gap 三、',
      'marker-mixed-family 二要',
      'numbering-duplicate 二是',
      'marker-punct 2、',
      'level-inverted （一）',
      'numbering-lone 一要',
    ]);
  });

  test('findings are in the order of the text', () => {
    const starts = found.map(({ span }) => span.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test('a rule that is off is silent, the others are not', () => {
    const left = runRules(parseOutline(text), { 'level-skip': 'off' });
    expect(left).toHaveLength(found.length - 1);
    expect(left.some(({ code }) => code === 'level-skip')).toBe(false);
  });

  test('no two fixes of a finding have the same name', () => {
    for (const { fixes } of found) {
      const titles = fixes.map(({ title }) => JSON.stringify(title));
      expect(new Set(titles).size).toBe(titles.length);
      expect(fixes.filter(({ preferred }) => preferred).length).toBeLessThanOrEqual(1);
    }
  });
});
