/** user-term, user-name: the writer's own dictionary. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../server/src/edits/edit';
import { parseOutline } from '../../../server/src/outline/outline';
import { runRules } from '../../../server/src/rules/run';
import type { Finding } from '../../../server/src/rules/types';
import { mark, unmark } from '../../support/marks';

function found(code: string, text: string, terms: [string, string][], names: string[] = []): Finding[] {
  return runRules(parseOutline(text), {}, { terms: new Map(terms), names }).filter((one) => one.code === code);
}

function expectMarks(code: string, marked: string, terms: [string, string][], names: string[] = []): void {
  const { text } = unmark(marked);
  const spans = found(code, text, terms, names).map(({ span }) => span);
  expect(mark(text, spans)).toBe(marked);
}

describe('user-term', () => {
  const terms: [string, string][] = [
    ['政务大厅', '政务服务中心'],
    ['服务站', '便民服务站'],
    ['同字', '同字'],
  ];
  test.each([
    '请到⟦政务大厅⟧办理，⟦政务大厅⟧在二楼。',
    '村里有⟦服务站⟧。',
    '村里有便民服务站，镇里有便民服务站。',
    '政务服务中心在二楼，大厅在一楼。',
    '同字不标。',
  ])('%s', (marked) => expectMarks('user-term', marked, terms));

  test('is a warning with one fix', () => {
    const text = '请到政务大厅办理。';
    const [finding] = found('user-term', text, terms);
    expect(finding!.severity).toBe('warning');
    expect(applyEdits(text, finding!.fixes[0]!.edits(parseOutline(text)))).toBe('请到政务服务中心办理。');
    expect(finding!.fixes.every(({ safe }) => !safe)).toBe(true);
  });

  test('without a list it is silent, an empty form too', () => {
    expectMarks('user-term', '请到政务大厅办理。', []);
    expectMarks('user-term', '请到政务大厅办理。', [['', '甲']]);
  });
});

describe('user-name', () => {
  test.each([
    [['海拉尔区'], '⟦海拉而区⟧、⟦海那尔区⟧要带头。'],
    [['海拉尔区'], '⟦海尔拉区⟧、⟦拉海尔区⟧、⟦海拉区尔⟧要带头。'],
    [['海拉尔区'], '⟦海尔区⟧要带头。'],
    [['王建国'], '⟦王健国⟧同志讲话，⟦建王国⟧主持，⟦王国建⟧出席。'],
    [['市发展和改革委员会'], '由⟦市发展改革委员会⟧、⟦市发展与改革委员会⟧牵头。'],
    [['作风建设提升年'], '⟦作风建没提升年⟧开局好。'],
    [['乡村振兴服务局'], '，⟦相村振兴服务局⟧的方案。'],
  ])('found: %j %s', (names, marked) => expectMarks('user-name', marked, [], names));

  test.each([
    [['海拉尔区'], '海拉尔区、海拉尔、海拉尔市、海拉尔的。'],
    [['市人民医院'], '县人民医院、省人民医院、在人民医院、人民医院。'],
    [['第一党支部'], '第二党支部、第三党支部、党支部。'],
    [['东城街道办事处'], '西城街道办事处、东城街道办。'],
    [['王建国'], '王建军、李建国、建国、王国、王建议、大王建国门。'],
    [['乡村振兴局'], '乡村振兴战略、乡村振兴，乡村振兴办。'],
    [['张三'], '张四、三张、李三。'],
    [['王建国', '王健国'], '王建国、王健国。'],
    [['州政府办公室'], '市政府办公室、县政府办公室、政府办公室、州政府办。'],
    [['2026年度'], '2025年度。'],
    [[], '什么都不标。'],
  ])('silent: %j %s', (names, text) => expectMarks('user-name', text, [], names));

  test('is information; the fix is the name', () => {
    const text = '海拉而区要带头。';
    const [finding] = found('user-name', text, [], ['海拉尔区']);
    expect(finding!.severity).toBe('information');
    expect(applyEdits(text, finding!.fixes[0]!.edits(parseOutline(text)))).toBe('海拉尔区要带头。');
  });

  test('many names in a long text without near misses', () => {
    const names = Array.from({ length: 200 }, (_, i) => `第${i}号甲乙丙丁单位`);
    const text = '各级党组织要抓好落实，海拉尔区各单位要带头。'.repeat(20_000);
    expect(found('user-name', text, [], [...names, '海拉尔区'])).toEqual([]);
  });
});
