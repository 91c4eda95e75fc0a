import { describe, expect, test } from 'vitest';
import { parseOutline } from '../../../server/src/outline/outline';
import { runRules } from '../../../server/src/rules/run';
import { english, findingsOf } from '../../support/findings';
import { mark } from '../../support/marks';

const filler = (characters: number) =>
  `${'要抓实抓细抓出成效，'.repeat(Math.ceil(characters / 10)).slice(0, characters - 1)}。`;

/** A speech of block headings with so many characters below each. */
function sections(...lengths: number[]): string {
  const parts = lengths.map((length, i) => `${'一二三四五六'[i]}、要抓早抓${'好实细严紧准'[i]}\n${filler(length)}`);
  return ['同志们：', ...parts].join('\n');
}

describe('section-balance', () => {
  const found = (text: string) =>
    findingsOf('section-balance', text, { 'section-balance': 'hint' }).map(
      ({ span, message }) => `${text.slice(span.start, span.end)} ${english(message)}`,
    );

  test('is silent unless it is switched on', () => {
    const codes = runRules(parseOutline(sections(100, 100, 1000))).map(({ code }) => code);
    expect(codes).not.toContain('section-balance');
  });

  test('a part more than three times as long as the usual one', () =>
    expect(found(sections(150, 600, 160))).toEqual([
      '二、要抓早抓实 607 characters: much longer than its siblings, which have about 167.',
    ]));
  test('a part shorter than a quarter of the usual one', () =>
    expect(found(sections(500, 600, 60, 700))).toEqual([
      '三、要抓早抓细 67 characters: much shorter than its siblings, which have about 557.',
    ]));
  test.each([
    ['three times the usual length exactly', sections(200, 607, 200)],
    ['short parts all of them', sections(30, 250, 30)],
    ['a short one among rather short ones', sections(200, 40, 200)],
    ['two parts', sections(100, 2000)],
    ['a part without its text yet', `${sections(100, 100, 2000)}\n四、要抓严`],
    [
      'items within a paragraph',
      `同志们：\n要抓三点。一是抓早。${filler(50)}二是抓好。${filler(50)}三是抓实。${filler(500)}`,
    ],
    ['articles', `第一条　${filler(50)}\n第二条　${filler(50)}\n第三条　${filler(900)}`],
  ])('silent: %s', (_, text) => expect(found(text)).toEqual([]));

  test('parts whose heading is their first sentence', () => {
    const items = [60, 70, 800].map((length, i) => `（${'一二三'[i]}）抓早。${filler(length)}`);
    expect(found(`同志们：\n${items.join('\n')}`)).toHaveLength(1);
  });
});

describe('parallel-headings', () => {
  const marked = (text: string) => {
    const found = findingsOf('parallel-headings', text, { 'parallel-headings': 'hint' });
    return mark(
      text,
      found.map(({ span }) => span),
    )
      .split('\n')
      .filter((line) => /⟦|⟧/.test(line));
  };
  const speech = (...headings: string[]) =>
    ['同志们：', ...headings.flatMap((heading, i) => [`${'一二三四五六'[i]}、${heading}`, filler(60)])].join('\n');

  test('the heading that breaks the pattern of the others', () => {
    const text = speech('抓学习，统一思想', '抓项目，积蓄后劲', '抓作风，加大工作力度');
    expect(marked(text)).toEqual(['⟦三、抓作风，加大工作力度⟧']);
    const [finding] = findingsOf('parallel-headings', text, { 'parallel-headings': 'hint' });
    expect(english(finding!.message)).toBe('The other headings are 3+4, this one is 3+6.');
  });
  test('the first one too', () =>
    expect(marked(speech('统一思想', '抓项目，积蓄后劲', '抓作风，改进工作'))).toEqual(['⟦一、统一思想⟧']));
  test('five of one clause', () =>
    expect(marked(speech('早动员', '早准备', '早落实', '早总结', '及早谋划'))).toEqual(['⟦五、及早谋划⟧']));
  test('run-in headings', () => {
    const items = ['抓学习，强素质', '抓作风，树形象', '管好自己，带好队伍'];
    const text = ['同志们：', ...items.map((item, i) => `${i + 1}. ${item}。${filler(60)}`)].join('\n');
    expect(marked(text)[0]).toContain('⟦3. 管好自己，带好队伍⟧');
  });
  test.each([
    ['all alike', speech('抓学习，统一思想', '抓项目，积蓄后劲', '抓作风，改进工作')],
    ['two that differ', speech('抓学习，统一思想', '抓项目，积蓄后劲', '抓作风', '保安全')],
    ['two headings', speech('抓学习，统一思想', '抓项目')],
    ['short single clauses', speech('早动员', '早准备', '早落实', '及早谋划')],
    ['a heading that stands for itself', speech('总体要求', '抓项目，积蓄后劲', '抓作风，改进工作')],
    ['items within a paragraph', '同志们：\n要抓三点。一是抓早，抓好。二是抓实，抓细。三是抓住不放，抓好。会后就办。'],
    ['articles', '第一条　甲乙，丙丁\n第二条　甲乙，丙丁\n第三条　甲乙丙，丙丁'],
  ])('silent: %s', (_, text) => expect(marked(text)).toEqual([]));
  test('is silent unless it is switched on', () => {
    const text = speech('抓学习，统一思想', '抓项目，积蓄后劲', '抓作风，加大工作力度');
    expect(runRules(parseOutline(text)).map(({ code }) => code)).not.toContain('parallel-headings');
  });
});
