/** Marks of another form, and marks side by side. */
import { describe, expect, test } from 'vitest';
import {
  expectFindings,
  expectFix,
  expectPreferredFix,
  findingsOf,
  fixesOf,
  severitiesOf,
} from '../../support/findings';

const bare = (marked: string): string => marked.replace(/[⟦⟧]/g, '');

/** Found at ⟦⟧, put right by the preferred fix; safe as given. */
function expectRight(code: string, marked: string, right: string, safe: boolean): void {
  expectFindings(code, marked);
  expectPreferredFix(code, bare(marked), right);
  expect(fixesOf(code, bare(marked)).some((fix) => fix.safe === true)).toBe(safe);
}

describe('punct-duplicate', () => {
  const CODE = 'punct-duplicate';

  test.each([
    ['我们要抓紧⟦，，⟧抓实。', '我们要抓紧，抓实。'],
    ['我们要抓实⟦。。⟧', '我们要抓实。'],
    ['我们要抓紧⟦，,⟧抓实。', '我们要抓紧，抓实。'],
    ['甲⟦、、⟧乙', '甲、乙'],
  ])('%j', (marked, right) => expectRight(CODE, marked, right, true));

  test('different marks: each may be meant', () => {
    expectFindings(CODE, '我们要抓紧⟦、，⟧抓实。');
    expectFix(CODE, '我们要抓紧、，抓实。', 'Keep ，', '我们要抓紧，抓实。');
    expectFix(CODE, '我们要抓紧、，抓实。', 'Keep 、', '我们要抓紧、抓实。');
    expect(fixesOf(CODE, '我们要抓紧、，抓实。').some(({ preferred, safe }) => preferred || safe)).toBe(false);
  });

  test.each([
    '加油！！！',
    '真的吗？！',
    '点号（，。；）都在其内。',
    '他说：“好。”大家都笑了。',
    '等等。。。',
    '会议于10:30开始，',
  ])('silent: %j', (text) => expectFindings(CODE, text));
});

describe('ellipsis-form', () => {
  const CODE = 'ellipsis-form';

  test.each([
    ['春天来了⟦...⟧大家很高兴。', '春天来了……大家很高兴。'],
    ['春天来了⟦。。。⟧', '春天来了……'],
    ['春天来了⟦…⟧大家很高兴。', '春天来了……大家很高兴。'],
    ['春天来了⟦......⟧', '春天来了……'],
    ['春天来了⟦⋯⋯⟧', '春天来了……'],
  ])('%j', (marked, right) => expectRight(CODE, marked, right, true));

  test('with 等: either is enough', () => {
    expectFindings(CODE, '甲、乙、丙⟦……等⟧。');
    expectFix(CODE, '甲、乙、丙……等。', 'Keep 等', '甲、乙、丙等。');
    expectFix(CODE, '甲、乙、丙……等。', 'Keep ……', '甲、乙、丙……。');
  });

  test.each([
    '春天来了……大家很高兴。',
    '前文从略。\n…………\n后文如下。',
    '时间一分一秒过去……等到天亮，队伍出发了。',
    'Wait... and see.',
    '总则..........3',
    '姓名..............',
    '版本1.2.3已经发布。',
  ])('silent: %j', (text) => expectFindings(CODE, text));
});

describe('dash-form', () => {
  const CODE = 'dash-form';

  test.each([
    ['我们的目标⟦--⟧富裕', '我们的目标——富裕'],
    ['⟦----⟧2026年2月在大会上', '——2026年2月在大会上'],
    ['实现⟦－－⟧稳步实现', '实现——稳步实现'],
  ])('%j', (marked, right) => expectRight(CODE, marked, right, true));

  test.each([
    '我们的目标——富裕',
    '西宁—海东一体发展，研发—验证—生产贯通。',
    '---\ntitle: 讲话\n---\n同志们：',
    '运行git --help查看。',
    '产学研-用结合。',
    '传染病COVID-19的防控。',
    '姓名----------------',
  ])('silent: %j', (text) => expectFindings(CODE, text));
});

describe('range-mark', () => {
  const CODE = 'range-mark';

  test.each([
    ['从⟦1-9⟧月份看，形势良好。', '从1—9月份看，形势良好。'],
    ['增长⟦4.5%-5⟧%左右。', '增长4.5%—5%左右。'],
    ['新增⟦30~50⟧个项目。', '新增30～50个项目。'],
    ['在⟦2018-2020⟧年实施。', '在2018—2020年实施。'],
    ['从⟦3月5日-8日⟧开会。'.replace('3月5日-8日', '5日-8日'), '从5日—8日开会。'],
    ['会议在⟦9:00-11:30⟧举行。', '会议在9:00—11:30举行。'],
    ['约⟦3－5⟧人参加。', '约3—5人参加。'],
  ])('%j', (marked, right) => expectRight(CODE, marked, right, true));

  test.each([
    '从1—2月看，增长5%～10%。',
    '电话0471-1234567，邮编010-65。',
    '日期为2026-11-21，上午开会。',
    '标准GB/T 9704-2012年发布，COVID-19疫情，3+1、1+X、5·8。',
    '实行3-1方案。',
    '家住幸福楼101-2户。',
    '见表1-2月度数据。',
    '京沪线上有歼-20、T-50和2-3号药。',
    '型号A-1-2个。',
    '2026-3月刊登。',
  ])('silent: %j', (text) => expectFindings(CODE, text));
});

describe('middle-dot', () => {
  const CODE = 'middle-dot';

  test.each([
    ['列夫⟦•⟧托尔斯泰的作品', '列夫·托尔斯泰的作品'],
    ['列夫⟦・⟧托尔斯泰的作品', '列夫·托尔斯泰的作品'],
    ['5⟦•⟧8表彰', '5·8表彰'],
  ])('%j', (marked, right) => expectRight(CODE, marked, right, true));

  test('a hint in a speech', () => expect(severitiesOf(CODE, '列夫•托尔斯泰')).toEqual(['hint']));

  test.each(['列夫·托尔斯泰', '5·8表彰', '• 早谋划', '早谋划 • 早行动', '面积3.5亩'])('silent: %j', (text) =>
    expectFindings(CODE, text),
  );
});

describe('quote-period', () => {
  const CODE = 'quote-period';

  test.each([
    ['古人讲得好。“为政之道在于务实⟦”。⟧', '古人讲得好。“为政之道在于务实。”'],
    ['“不积跬步，无以至千里⟦”。⟧这句话很深刻。', '“不积跬步，无以至千里。”这句话很深刻。'],
  ])('%j', (marked, right) => expectRight(CODE, marked, right, false));

  test.each([
    '古人讲，“为政之道在于务实”。',
    '大家要做到“四个到位”。',
    '古人讲得好：“为政之道在于务实。”',
    '“好”。',
    '他喊道。“冲啊！”。',
  ])('silent: %j', (text) => expectFindings(CODE, text));
});

describe('approx-dunhao, dunhao-deng', () => {
  test('approximate numbers', () => {
    expectRight('approx-dunhao', '来了⟦三、四⟧个人，住了半天。', '来了三四个人，住了半天。', false);
    for (const text of [
      '二、三产业都要抓。',
      '三、四个方面抓落实',
      '第三、四个项目已经开工。',
      '任务分一、二、三个阶段。',
      '要抓紧；三、四个村合并。',
      '来了三四个人。',
      '三、五天一次。',
    ])
      expectFindings('approx-dunhao', text);
  });

  test('no 、 before 等', () => {
    expectRight('dunhao-deng', '抓好春耕、防汛⟦、等⟧工作。', '抓好春耕、防汛等工作。', false);
    for (const text of [
      '甲、等级、标准',
      '分为甲、等离子、乙',
      '甲、乙等。',
      '不靠、等、要。',
      '克服靠、等人上门的做法。',
    ])
      expectFindings('dunhao-deng', text);
  });
});

describe('rules that are off unless switched on', () => {
  const found = (code: string, text: string) => findingsOf(code, text, { [code]: 'hint' });

  test('dunhao-quoted', () => {
    expect(findingsOf('dunhao-quoted', '“甲”、“乙”')).toEqual([]);
    expect(found('dunhao-quoted', '“甲”、“乙”和《丙》、《丁》')).toHaveLength(2);
    expect(found('dunhao-quoted', '“甲”“乙”，《丙》（试行）、《丁》，甲、乙')).toEqual([]);
  });

  test('colon-ji', () => {
    expect(findingsOf('colon-ji', '做到四个管住：即，管住嘴。')).toEqual([]);
    expect(found('colon-ji', '做到四个管住：即，管住嘴。')).toHaveLength(1);
    expect(found('colon-ji', '做到四个管住：管住嘴，即日起施行：即使困难。')).toEqual([]);
  });
});
