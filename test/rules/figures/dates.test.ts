/** Rules of dates: year-abbrev, zero-form, mixed-date, day-hao, date-impossible, date-zero-pad, date-incomplete. */
import { describe, expect, test } from 'vitest';
import {
  expectFindings,
  expectFix,
  expectPreferredFix,
  findingsOf,
  fixesOf,
  severitiesOf,
} from '../../support/findings';

/** A 公文 that ends with this date. */
const document = (date: string) =>
  `关于开展检查的通知\n×政发〔2026〕1号\n各科室：\n请按时上报。\n特此通知。\n市政府办公室\n${date}`;

/** Each text of `found` is found where it is marked, each of `silent` is not. */
function examples(code: string, found: readonly string[], silent: readonly string[]): void {
  describe(code, () => {
    test.each(found)('found: %s', (text) => expectFindings(code, text));
    test.each(silent)('silent: %s', (text) => expectFindings(code, text));
  });
}

examples(
  'year-abbrev',
  [
    '到⟦23年⟧底，全部完工。',
    '⟦98年⟧6月，长江发生洪水。',
    '从⟦22年⟧初开始，逐步推开。',
    '——⟦26年⟧1月20日在市人民代表大会上',
    '截至⟦24年⟧末，存款余额增长。',
    '这项工作（⟦21年⟧12月启动）已经完成。',
    '在⟦99年⟧3月和⟦01年⟧5月，先后两次调整。',
  ],
  [
    ...[
      '光绪31年10月，学堂开办。',
      '民国38年底，全县解放。',
      '昭和16年12月',
      '同治13年3月',
      '2023年底',
      '２０２３年底',
    ],
    ...[
      '近10年底数不清。',
      '工作满10年初步评定。',
      '过去15年初中毕业生增加。',
      '判处有期徒刑10年6个月。',
      '历时12年底线没有破。',
    ],
    ...[
      '党龄50年。',
      '到20年期满时再议。',
      '20年来变化很大。',
      '第13年初见成效。',
      '自10年初级阶段起步。',
      '合同期限10年6月。',
    ],
  ],
);

examples(
  'zero-form',
  [
    '⟦二零二六年⟧三月五日。',
    '⟦二○二六年⟧是关键一年。',
    '⟦二O二六年⟧工作要点',
    '⟦二Ｏ一八年⟧工作要点',
    '⟦一九四○年⟧以后。',
    '⟦二〇一零年⟧以来。',
    '⟦二00八年⟧北京奥运会。',
  ],
  [
    ...['二〇二六年三月五日', '一九四九年十月一日', '一百零五年', '二千零二十六年', '零基预算年年推行', '三零一医院'],
    ...['2006年', '一年年过去', '十年一○个', 'OK年', '编号二零二六', '一〇一年'],
  ],
);

examples(
  'mixed-date',
  [
    '⟦二〇二六年3月⟧召开。',
    '⟦二〇二六年3月5日⟧召开。',
    '⟦2026年三月5日⟧召开。',
    '⟦2026年三月五日⟧召开。',
    '定于⟦3月五日⟧召开。',
    '定于⟦三月5日⟧召开。',
    '到⟦2026年三月⟧底完成。',
    '自⟦2026年十二月⟧起施行。',
  ],
  [
    ...[
      '2025年3月27日',
      '二〇二五年三月二十七日',
      '2025年三月三期间',
      '1917年十月革命胜利',
      '2024年三月初三',
      '光绪31年三月',
    ],
    ...[
      '三月五日和3月6日',
      '农历2024年三月五日',
      '开展3月一日游活动。',
      '用3个月三日内报完',
      '2026年五一假期',
      '今年三月',
      '2025年七月半',
    ],
    ...['2025年“三月学雷锋”活动', '二〇二五年上半年', '第3个三月', '1—2月', '2020年一月一调度'],
  ],
);

examples(
  'day-hao',
  ['定于⟦3月5号⟧召开。', '⟦2026年3月5号⟧上午', '⟦１月８号⟧以前报送。'],
  [
    ...[
      '3月5日',
      '三月五号',
      '5号楼',
      '12月5号楼封闭',
      '每年3月5号文件',
      '3月5号文件',
      '9月21号台风',
      '〔2018〕59号',
      '长征5号',
      '3月15号公告',
      '第5号',
    ],
  ],
);

examples(
  'date-impossible',
  [
    '⟦2月30日⟧以前上报。',
    '⟦4月31日⟧以前上报。',
    '⟦2023年2月29日⟧召开。',
    '⟦1900年2月29日⟧。',
    '⟦2026年13月⟧完成。',
    '⟦13月5日⟧完成。',
    '⟦9月31号⟧以前上报。',
    '⟦二〇二三年二月二十九日⟧召开。',
    '⟦二〇二六年二月三十日⟧召开。',
    '⟦六月三十一日⟧以前上报。',
    '⟦十三月五日⟧召开。',
    '⟦２０２３年２月２９日⟧召开。',
    '从3月1日到⟦3月32日⟧。',
    '每年⟦2月30日⟧以前上报。',
    '今年⟦六月三十一日⟧以前上报。',
  ],
  [
    ...[
      '2024年2月29日',
      '2000年2月29日',
      '2月29日',
      '12月31日',
      '二〇二四年二月二十九日',
      '2025年3月27日',
      '1—2月',
      '二月三十日',
    ],
    ...[
      '农历2月30日',
      '光绪24年2月30日',
      '嘉庆元年2月30日',
      '农历二〇二三年二月三十日',
      '2026年00月00日',
      '2026年×月×日',
      '2月30号楼',
      '4月31号文件',
    ],
    ...[
      '2026年13月龄婴儿',
      '13个月',
      '2月30日均产量',
      '根本没有“2月30日”',
      '3.13月5日',
      '24:00',
      '3月',
      '闰二月三十日',
      '二十一月',
      '〔2018〕31号',
    ],
  ],
);

describe('fixes of dates', () => {
  test('a year gets its century', () => {
    expectPreferredFix('year-abbrev', '到23年底。', '到2023年底。');
    expectPreferredFix('year-abbrev', '到98年底。', '到1998年底。');
    expect(fixesOf('year-abbrev', '到40年底。').some(({ preferred }) => preferred)).toBe(false);
    expectFix('year-abbrev', '到40年底。', '1940', '到1940年底。');
  });

  test('the zero of a year becomes 〇', () => {
    expectPreferredFix('zero-form', '二零二零年三月', '二〇二〇年三月');
    expectPreferredFix('zero-form', '一九○零年', '一九〇〇年');
  });

  test('a mixed date is written in one kind of numerals', () => {
    expectPreferredFix('mixed-date', '定于二〇二六年3月五日召开。', '定于2026年3月5日召开。');
    expectFix('mixed-date', '定于二〇二六年3月五日召开。', '二〇二六年', '定于二〇二六年三月五日召开。');
    expectPreferredFix('mixed-date', '定于十二月25日召开。', '定于12月25日召开。');
    expectFix('mixed-date', '定于3月三十一日召开。', '三月', '定于三月三十一日召开。');
  });

  test('号 becomes 日', () => expectPreferredFix('day-hao', '定于3月5号召开。', '定于3月5日召开。'));

  test('what an impossible date should be, only the writer knows', () => {
    expect(fixesOf('date-impossible', '4月31日')).toEqual([]);
  });

  test('a date cut by a wrap of a PDF keeps its line break', () => {
    const line = '各级各部门要进一步提高认识强化措施狠抓落实确保在二';
    const body = Array.from({ length: 12 }, () => '抓好全面工作推动各项事业不断取得新的更大成绩再上台').join('\n');
    const text = `在会上的讲话\n\n同志们：\n\n${body}\n${line}\n零二六年完成任务。`;
    expect(findingsOf('zero-form', text)).toHaveLength(1);
  });
});

describe('the date under a document', () => {
  test.each([
    ['⟦2026年03月05日⟧', '2026年3月5日'],
    ['⟦2026年3月05日⟧', '2026年3月5日'],
    ['⟦2026年03月15日⟧', '2026年3月15日'],
  ])('date-zero-pad: %s', (date, right) => {
    expectFindings('date-zero-pad', document(date));
    expectPreferredFix('date-zero-pad', document(date.replace(/[⟦⟧]/g, '')), document(right));
  });

  test.each(['2026年3月5日', '2026年10月20日', '2026年00月00日', '二〇二六年三月五日'])(
    'date-zero-pad is silent: %s',
    (date) => expectFindings('date-zero-pad', document(date)),
  );

  test('zeros elsewhere are no 成文日期', () => {
    expectFindings('date-zero-pad', document('2026年3月5日').replace('请按时', '请于2026年03月01日'));
    expectFindings('date-zero-pad', '在会上的讲话\n同志们：\n我讲完了。\n张三\n2026年03月05日');
  });

  test('date-incomplete', () => {
    expectFindings('date-incomplete', document('⟦2026年3月⟧'));
    expect(fixesOf('date-incomplete', document('2026年3月'))).toEqual([]);
  });

  test.each(['2026年3月5日', '2026年3月×日', '二〇二六年三月五日', '2026年×月×日'])(
    'date-incomplete is silent: %s',
    (date) => expectFindings('date-incomplete', document(date)),
  );

  test('date-incomplete is silent in the text and in speeches', () => {
    expectFindings('date-incomplete', document('2026年3月5日').replace('请按时', '请于2026年3月'));
    expectFindings('date-incomplete', '在会上的讲话\n同志们：\n我讲完了。\n张三\n2026年3月');
  });
});

describe('severities', () => {
  const kinds: [string, string, string, string][] = [
    ['year-abbrev', '到23年底完成', 'information', 'warning'],
    ['zero-form', '二零二六年', 'information', 'warning'],
    ['mixed-date', '二〇二六年3月', 'information', 'warning'],
    ['day-hao', '3月5号', 'hint', 'information'],
    ['date-impossible', '4月31日', 'warning', 'warning'],
  ];
  test.each(kinds)('%s', (code, text, speech, official) => {
    expect(severitiesOf(code, `${text}。`)).toEqual([speech]);
    expect(severitiesOf(code, document('2026年3月5日').replace('请按时上报', text))).toEqual([official]);
  });
});
