/** term-set-phrase, term-typo, de-particle, dup-word: rules over the dictionaries. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../server/src/edits/edit';
import { parseOutline } from '../../../server/src/outline/outline';
import { runRules } from '../../../server/src/rules/run';
import { english, expectFindings, expectPreferredFix, findingsOf, fixesOf, severitiesOf } from '../../support/findings';

const CODES = ['term-set-phrase', 'term-typo', 'de-particle', 'dup-word'];
const wrong = [
  ['term-set-phrase', '做到⟦两个“维护”⟧，', '“两个维护”'],
  ['term-set-phrase', '推动⟦党中央国务院⟧决策落地。', '党中央、国务院'],
  ['term-set-phrase', '在于有⟦习近平同志为核心的党中央⟧领导。', '以习近平同志为核心的党中央'],
  ['term-set-phrase', '⟦完整全面准确贯彻新发展理念⟧。', '完整、准确、全面贯彻新发展理念'],
  ['term-set-phrase', '学习⟦党的二十届三次全会⟧精神。', '党的二十届三中全会'],
  ['term-typo', '不能⟦一愁莫展⟧。', '一筹莫展'],
  ['term-typo', '所以⟦做为⟧一名党员，要带头。', '作为'],
  ['term-typo', '采取⟦多种形势⟧宣传。', '多种形式'],
  ['term-typo', '多重困难⟦迭加⟧。', '叠加'],
  ['de-particle', '方面⟦做的不够⟧到位。', '做得不够'],
  ['de-particle', '没有⟦系统性的制定⟧学习计划。', '系统性地制定'],
  ['de-particle', '向大家表示⟦衷心地感谢⟧！', '衷心的感谢'],
  ['dup-word', '明显⟦的的⟧成效。', '的'],
  ['dup-word', '对问题⟦进行进行⟧整改。', '进行'],
] as const;

describe('found, and put right', () => {
  test.each(wrong)('%s: %s', (code, marked, right) => {
    expectFindings(code, marked);
    const text = marked.replace(/[⟦⟧]/g, '');
    expect(severitiesOf(code, text)).toEqual(['warning']);
    expectPreferredFix(code, text, marked.replace(/⟦.*⟧/, right));
    expect(fixesOf(code, text).some(({ safe }) => safe)).toBe(false);
  });
});

describe('silent', () => {
  test.each([
    ...['2025年3月27日', '国办发〔2018〕59号', '（一）加强领导', '增长15.6%', '1—2月', '“3+1”', '5·8', '1+X证书'],
    ...['政 府 工 作 报 告', '张　三　　李　四', 'GDP', '5G', 'office@example.cn', 'https://example.cn/a', 'COVID-19'],
    ...['比例为2:1', '到24:00为止', '目的的实现', '为了了解情况', '不了了之', '维护稳定和和谐', '岁岁年年·人不同'],
    ...['人人有责', '说的和做的不一致', '我们所做的不仅仅是这些', '系统性的学科', '积极发挥作用', '公布署名文章'],
    ...['这样做为民造福', '要做为人民服务的好干部', '他做为什么、不做为什么', '面对多种形势叠加', '群众反应强烈'],
    ...['完整准确全面贯彻新发展理念', '完整、准确、全面贯彻新发展理念', '四个方面的“意识”', '二十届中央纪委三次全会'],
    ...['中共中央国务院关于推进工作的意见', '以江泽民同志为核心的党中央', '明察暗访、督查督办、其它事项'],
    ...['安装配电箱，按装配图施工', '修复盖板', '彰显着提高效率的决心', '人力资源社会保障部'],
  ])('%s', (text) => {
    const found = runRules(parseOutline(`同志们：\n${text}。`)).filter(({ code }) => CODES.includes(code));
    expect(found).toEqual([]);
  });
});

test('an unusual form is only a hint', () => {
  expect(severitiesOf('term-set-phrase', '做好六稳六保工作。')).toEqual(['hint']);
  expect(severitiesOf('term-set-phrase', '增强获得感、幸福感、满足感。')).toEqual(['hint']);
});

test('the longest form wins, and each place is told once', () => {
  expectFindings('term-set-phrase', '⟦完整、全面、准确贯彻落实新发展理念⟧，⟦党中央国务院⟧和⟦党中央国务院⟧。');
});

test('a word cut by a hard wrap is found, and the wrap stays', () => {
  const sentence = '各级各部门要坚持稳中求进，抓好今年各项重点工作，推动落实见效。';
  const flow = `${sentence.repeat(12).slice(0, 26 * 14 - 1)}决生于千里之外，${sentence.repeat(3)}`;
  const text = flow.match(/.{1,26}/g)!.join('\n');
  const [finding, ...others] = findingsOf('term-typo', text);
  expect(others).toEqual([]);
  expect(text.slice(finding!.span.start, finding!.span.end)).toBe('决\n生于千里之外');
  expect(applyEdits(text, finding!.fixes[0]!.edits(parseOutline(text)))).toContain('决胜于千里之外\n');
});

test('messages name the right form, and nothing is called 规定', () => {
  for (const [code, marked, right] of wrong) {
    const message = english(findingsOf(code, marked.replace(/[⟦⟧]/g, ''))[0]!.message);
    expect(message).toContain(right);
    expect(message).not.toContain('规定');
  }
});
