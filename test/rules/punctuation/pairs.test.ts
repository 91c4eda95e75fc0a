/** Marks that come in pairs: quotation marks, brackets, titles of books. */
import { describe, expect, test } from 'vitest';
import { english, expectFindings, expectFix, expectPreferredFix, fixesOf, severitiesOf } from '../../support/findings';

describe('quote-unpaired', () => {
  const CODE = 'quote-unpaired';

  test.each([
    '要树立⟦“⟧早谋划早行动的意识，争取主动。',
    '要树立早谋划早行动⟦”⟧的意识，争取主动。',
    '在“一次办好”前提下的⟦”⟧“少跑腿”成果要巩固。',
    '以⟦“⟧高标准严要求做好“三项服务”，让群众满意。',
    '他强调：“要把⟦‘⟧老办法新用起来。”',
    '甲说⟦“⟧一，乙说⟦“⟧二，丙说“三”。',
    '第一段⟦“⟧没有结束。\n第二段“有始有终”。\n第三段也没有。',
  ])('%j', (marked) => expectFindings(CODE, marked));

  test.each([
    '要做到“四个到位”，“两个不误”。',
    '他说：“要像‘老黄牛’那样干。”',
    '“甲说‘乙说“丙”’。”',
    'China’s plan 与 O’Neill 的说法不同，students’ union 也一样。',
    '会场装了一台55”电视。',
    // A quotation over several paragraphs repeats “ and closes in the last one.
    '信中写道：\n“第一段话。\n“第二段话。\n“最后一段话。”\n读完信，大家很受鼓舞。',
    '他写道：“第一段话。\n“第二段话。\n“最后一段话。”',
    '“春风吹来，\n百花盛开。”\n这是一首小诗。',
    // A straight quote may be the other half: quote-straight says so.
    '要做到“四个到位"，两个不误。',
  ])('silent: %j', (text) => expectFindings(CODE, text));

  test('a quotation over several paragraphs that is never closed is said once, at its last paragraph', () => {
    expectFindings(CODE, '信中写道：\n“第一段话。\n⟦“⟧第二段话。\n读完信，大家很受鼓舞。');
  });

  test('is an error with two ways out, neither preferred', () => {
    const text = '以“高标准做好“三项服务”，让群众满意。';
    expect(severitiesOf(CODE, text)).toEqual(['error']);
    expect(fixesOf(CODE, text).map(({ preferred, safe }) => [preferred, safe])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expectFix(CODE, text, 'Insert', '以“高标准做好”“三项服务”，让群众满意。');
    expectFix(CODE, text, 'Delete', '以高标准做好“三项服务”，让群众满意。');
  });

  test.each([
    ['要增强“四个意识、“四个自信”。', '要增强“四个意识”、“四个自信”。'],
    ['我们记住，细节决定成败”。', '我们记住，“细节决定成败”。'],
    ['要发扬“孺子牛精神', '要发扬“孺子牛精神”'],
  ])('the lost mark goes to the end of the clause: %j', (text, right) => expectFix(CODE, text, 'Insert', right));

  test('a stray mark with nothing to enclose can only go', () => {
    const text = '在“一次办好”前提下，”“少跑腿”成果要巩固。';
    expect(fixesOf(CODE, text).map(({ title }) => english(title))).toEqual(['Delete this ”']);
  });
});

describe('bracket-unpaired', () => {
  const CODE = 'bracket-unpaired';

  test.each([
    '各县⟦（⟧区都要参加。',
    '各县区⟦）⟧都要参加。',
    '认真贯彻⟦《⟧条例，落实到位。',
    '认真贯彻条例⟦》⟧，落实到位。',
    '认真贯彻⟦《条例〉⟧，落实到位。',
    '按照国发⟦〔2018）⟧5号文件执行。',
    '各县⟦(⟧区都要参加。',
  ])('%j', (marked) => expectFindings(CODE, marked));

  test.each([
    '各县（区）都要参加。',
    '按照国发〔2018〕5号文件执行。',
    '《关于印发〈办法〉的通知》已经下发。',
    '要做到：1）早谋划；2）早行动；a）抓落实。',
    '一）早谋划\n二）早行动',
    '各县(区）都要参加。',
    '他笑了 :) and left.',
    // docno-brackets names the right brackets.
    '按照国发【2018）5号文件执行。',
    '（这段说明很长，\n分成两行写。）\n下面是正文。',
  ])('silent: %j', (text) => expectFindings(CODE, text));

  test('two ways out', () => {
    expectFix(CODE, '各县（区都要参加。', 'Insert', '各县（区都要参加）。');
    expectFix(CODE, '各县（区都要参加。', 'Delete', '各县区都要参加。');
    expectFix(CODE, '贯彻《条例〉，落实到位。', 'Change 〉 to 》', '贯彻《条例》，落实到位。');
    expectFix(CODE, '贯彻《条例〉，落实到位。', 'Change 《 to 〈', '贯彻〈条例〉，落实到位。');
    expect(severitiesOf(CODE, '各县（区都要参加。')).toEqual(['error']);
  });
});

describe('quote-nested', () => {
  const CODE = 'quote-nested';

  test.each(['他说：“要像⟦“老黄牛”⟧那样干。”', '他说：“要像⟦“老黄牛”⟧和⟦“孺子牛”⟧那样干。”'])('%j', (marked) =>
    expectFindings(CODE, marked),
  );

  test.each([
    '他说：“要像‘老黄牛’那样干。”',
    '他说：“小张讲‘要学“老黄牛”那样干’。”',
    '要学“老黄牛”，也要学“孺子牛”。',
    '以“高标准做好“三项服务”，让群众满意。',
  ])('silent: %j', (text) => expectFindings(CODE, text));

  test('the inner quotation takes ‘ ’', () => {
    expectPreferredFix(CODE, '他说：“要像“老黄牛”那样干。”', '他说：“要像‘老黄牛’那样干。”');
    expectPreferredFix(CODE, '他说：“小张讲“要学‘老黄牛’”。”', '他说：“小张讲‘要学“老黄牛”’。”');
  });

  test('in a list of quotations marks may be lost: both ways, neither preferred', () => {
    const text = '要弘扬“求真、“务实”、创新”的作风。';
    expectFix(CODE, text, '‘ ’', '要弘扬“求真、‘务实’、创新”的作风。');
    expectFix(CODE, text, 'Close', '要弘扬“求真”、“务实”、“创新”的作风。');
    expect(fixesOf(CODE, text).some(({ preferred }) => preferred)).toBe(false);
  });
});

describe('book-title-nested', () => {
  const CODE = 'book-title-nested';

  test('the inner title takes 〈 〉', () => {
    expectFindings(CODE, '《关于印发⟦《工作办法》⟧的通知》已经下发。');
    expectPreferredFix(CODE, '《关于印发《工作办法》的通知》已下发。', '《关于印发〈工作办法〉的通知》已下发。');
    expect(fixesOf(CODE, '《关于印发《工作办法》的通知》已下发。')[0]!.safe).toBe(true);
  });

  test.each([
    '《关于印发〈工作办法〉的通知》已经下发。',
    '《关于转发〈关于印发《工作办法》的通知〉的通知》已经下发。',
    '学习《条例》《准则》和《规则》。',
    '《关于印发《工作办法的通知》已经下发。',
  ])('silent: %j', (text) => expectFindings(CODE, text));
});
