/** zuo-chu, org-inconsistent, name-inconsistent, marker-family-differs: one text keeps to one form. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../server/src/edits/edit';
import { parseOutline } from '../../../server/src/outline/outline';
import { english, expectFindings, expectPreferredFix, findingsOf, severitiesOf } from '../../support/findings';
import { mark, unmark } from '../../support/marks';

/** Rules that are off by default, switched on. */
function expectWhenOn(code: string, marked: string): void {
  const { text } = unmark(marked);
  const spans = findingsOf(code, text, { [code]: 'hint' }).map(({ span }) => span);
  expect(mark(text, spans)).toBe(marked);
  expect(findingsOf(code, text)).toEqual([]);
}

function afterFix(code: string, text: string, title: string): string {
  const [finding] = findingsOf(code, text, { [code]: 'hint' });
  const fix = finding!.fixes.find((one) => english(one.title).includes(title));
  return applyEdits(text, fix!.edits(parseOutline(text)));
}

describe('zuo-chu', () => {
  test.each([
    '作出部署。要⟦做出⟧表率，⟦做出⟧了积极贡献，⟦做出⟧的一项重大决策部署。',
    '作出部署。\n为发展⟦做出⟧新的更大贡献。',
    '要⟦做出⟧表率，⟦做出⟧贡献。',
  ])('%s', (marked) => expectFindings('zuo-chu', marked));

  test.each(['作出部署。做出样品，做出来，做出了一桌菜。', '作出贡献，作出表率。', '作出部署。做出特色、干出成绩。'])(
    'silent: %s',
    (text) => expectFindings('zuo-chu', text),
  );

  test('a hint; the fix changes one character', () => {
    expect(severitiesOf('zuo-chu', '作出部署。要做出表率。')).toEqual(['hint']);
    expectPreferredFix('zuo-chu', '作出部署。要做出表率。', '作出部署。要作出表率。');
  });
});

describe('org-inconsistent', () => {
  const CODE = 'org-inconsistent';
  test.each([
    '市委、市政府部署，市委、市政府要求。⟦市委市政府⟧强调。',
    '州委州政府部署，州委州政府要求。⟦州委、州政府⟧强调。',
    '市委、市政府部署。⟦市委市政府⟧强调。',
    '省委、省政府部署，市委、市政府要求。⟦区委区政府⟧强调。',
    '市委、市政府部署，市委、市政府要求。',
    '市委市政府部署，市委和市政府要求。党中央、国务院部署。',
  ])('%s', (marked) => expectWhenOn(CODE, marked));

  test('one or all', () => {
    const text = '市委、市政府甲，市委、市政府乙，市委、市政府丙。市委市政府丁，区委区政府戊。';
    expect(afterFix(CODE, text, 'Change to')).toContain('市委、市政府丁，区委区政府戊');
    expect(afterFix(CODE, text, 'Change all')).toContain('市委、市政府丁，区委、区政府戊');
  });
});

describe('name-inconsistent', () => {
  const CODE = 'name-inconsistent';
  test.each([
    '“作风建设年”活动开局，“作风建设年”活动推进，⟦作风建设年⟧活动收尾。',
    '⟦“作风建设年”⟧活动开局，作风建设年活动推进，作风建设年活动收尾。',
    '“作风建设年”活动开局，“作风建设年”活动推进。',
    '“作风建设年”活动开局。“全区作风建设年活动”收尾，作风建设年是今年的事。',
    '一线行动要快，“护航”行动要稳，护航行动要准。',
  ])('%s', (marked) => expectWhenOn(CODE, marked));

  test('one or all', () => {
    const text = '“清风护航”行动甲，“清风护航”行动乙，“清风护航”行动丙，清风护航行动丁，清风护航行动戊。';
    expect(afterFix(CODE, text, 'Change all')).toContain('“清风护航”行动丁，“清风护航”行动戊');
  });
});

describe('marker-family-differs', () => {
  const CODE = 'marker-family-differs';
  test.each([
    '一、甲\n一要子。二要丑。\n二、乙\n⟦一是⟧寅。二是卯。',
    '一、甲\n⟦一要⟧子。二要丑。\n二、乙\n一是寅。二是卯。\n三、丙\n一是辰。二是巳。',
    '一、甲\n（一）子\n（二）丑\n二、乙\n⟦1.⟧寅\n2.卯',
    '一、甲\n一要子。二要丑。\n二、乙\n一要寅。二要卯。',
    '一、甲\n第一，子。第二，丑。\n二、乙\n第一：寅。第二：卯。',
    '一、甲\n一要子。二要丑。\n二、乙\n首先，寅。其次，卯。',
    '一、甲\n一要子。二要丑。\n二、乙\n（一）寅\n（二）卯',
    '第一章 甲\n第一节 子\n第二节 丑\n第二章 乙\n第一条 寅\n第二条 卯',
  ])('%j', (marked) => expectWhenOn(CODE, marked));

  test('the list is written like the others', () => {
    expect(afterFix(CODE, '一、甲\n（一）子\n（二）丑\n二、乙\n1.寅\n2.卯', 'Write the whole list')).toBe(
      '一、甲\n（一）子\n（二）丑\n二、乙\n（一）寅\n（二）卯',
    );
  });
});
