/** Blanks, and marks at the start of a line. */
import { describe, expect, test } from 'vitest';
import { expectFindings, expectPreferredFix, findingsOf, fixesOf, severitiesOf } from '../../support/findings';
import { wrapText } from '../../support/wrapped';

const WRAPPING = { width: 26, indent: true, lostIndent: false, blankLines: false, page: 0 };

describe('space-in-cjk', () => {
  const CODE = 'space-in-cjk';

  test.each([
    ['我们要抓紧工作⟦ ⟧抓好落实，不留死角。', '我们要抓紧工作抓好落实，不留死角。'],
    ['今年⟦ ⟧3月，我们召开了动员部署会议。', '今年3月，我们召开了动员部署会议。'],
    ['今年3⟦ ⟧月，我们召开了动员部署会议。', '今年3月，我们召开了动员部署会议。'],
    ['一要抓紧部署。⟦\u00a0⟧二要抓好落实，不留死角。', '一要抓紧部署。二要抓好落实，不留死角。'],
    ['推动“双随机”⟦ ⟧等工作，抓好落实。', '推动“双随机”等工作，抓好落实。'],
  ])('%j', (marked, right) => {
    const text = marked.replace(/[⟦⟧]/g, '');
    expectFindings(CODE, marked);
    expectPreferredFix(CODE, text, right);
    expect(fixesOf(CODE, text)[0]!.safe).toBe(true);
    expect(severitiesOf(CODE, text)).toEqual(['hint']);
  });

  test.each([
    '政 府 工 作 报 告',
    '同志们，全文题为：政 府 工 作 报 告，请审议。',
    '出席的有：张　明、李国强、王　华等同志，共三人。',
    '出席的有：张 明、李国强、王 华等同志，共三人。',
    '第一条 为了规范工作，制定本办法，全县适用。',
    '一 总的要求是稳中求进，抓好落实。',
    '3.1 总的要求是稳中求进，抓好落实。',
    '附件1 报名表，请于本周五之前交到办公室。',
    '《中共中央办公厅 国务院办公厅关于印发有关方案的通知》，请遵照执行。',
    'We met Premier Li in Beijing, 中国, last year and talked.',
    '推广Windows Server 2019系统，抓好应用。',
    '要抓好：a)前期准备 b)组织实施，不留死角。',
    '短行 也有空格',
    '春眠不觉晓 处处闻啼鸟 夜来风雨声',
    '地点 时间 主持人 参加人员 备注说明',
  ])('silent: %j', (text) => expectFindings(CODE, text));

  test('blanks around all Latin words are a custom, said once', () => {
    const text = '今年 3 月，我们用 5G 技术建成了 12 个项目。\n明年 4 月，再建 15 个项目，抓好落实。';
    expect(severitiesOf(CODE, text)).toEqual(['hint']);
    expectPreferredFix(CODE, text, text.replaceAll(' ', ''));
  });
});

describe('space-trailing', () => {
  const CODE = 'space-trailing';

  test.each([
    ['同志们：⟦ ⟧\n我们开会。', '同志们：\n我们开会。'],
    ['同志们：\n我们开会。⟦　　⟧\n现在开始。', '同志们：\n我们开会。\n现在开始。'],
    ['同志们：\r\n我们开会。⟦\t⟧\r\n现在开始。', '同志们：\r\n我们开会。\r\n现在开始。'],
  ])('%j', (marked, right) => {
    expectFindings(CODE, marked);
    expectPreferredFix(CODE, marked.replace(/[⟦⟧]/g, ''), right);
  });

  test.each([
    '同志们：\n  \n　　\n我们开会。',
    '同志们：\n　　我们开会。\n　　',
    '在会上的讲话\n\n同志们：\n一、甲\n我们开会。\n二、乙\n现在开始。\n\n××县人民政府　　\n2026年3月27日　　　　',
    '# 在会上的讲话  \n同志们：\n我们开会。',
  ])('silent: %j', (text) => expectFindings(CODE, text));

  test('in wrapped texts too: a line is a line', () => {
    const text = wrapText(`同志们：\n${'我们要抓紧工作抓好落实，不留死角。'.repeat(20)}`, WRAPPING);
    const at = text.indexOf('\n', 200);
    const [finding, ...more] = findingsOf(CODE, `${text.slice(0, at)}  ${text.slice(at)}`);
    expect(finding!.span).toEqual({ start: at, end: at + 2 });
    expect(more).toEqual([]);
  });

  test('at the end of most lines it is said once', () => {
    const text = Array.from({ length: 12 }, (_, i) => `第${i}句话说完了。 `).join('\n');
    expect(findingsOf(CODE, text)).toHaveLength(1);
    expectPreferredFix(CODE, text, text.replaceAll(' ', ''));
  });
});

describe('line-start-punct', () => {
  const CODE = 'line-start-punct';

  test('joins to the line before', () => {
    const marked = '同志们：\n我们要抓紧工作\n⟦，⟧抓好落实。';
    expectFindings(CODE, marked);
    expectPreferredFix(CODE, marked.replace(/[⟦⟧]/g, ''), '同志们：\n我们要抓紧工作，抓好落实。');
  });

  test('over blank lines and indent', () => {
    expectPreferredFix(CODE, '我们要抓紧工作\n\n　　。抓好落实。', '我们要抓紧工作。抓好落实。');
  });

  test('a mark that was written already goes', () => {
    expectPreferredFix(CODE, '我们要抓紧工作。\n。抓好落实。', '我们要抓紧工作。抓好落实。');
  });

  test('not over a comment, which would be lost', () => {
    expect(fixesOf(CODE, '我们要抓紧工作\n<!-- 待定 -->\n，抓好落实。')).toEqual([]);
  });

  test('in the first line there is nothing to join to', () => {
    expect(fixesOf(CODE, '，抓好落实。\n我们开会。')).toEqual([]);
  });

  test.each([
    '我们要抓紧工作，\n抓好落实。',
    '——副题\n同志们：',
    '“引文”在前。\n《书名》在前。',
    '……\n正文。',
    '（一）早谋划',
  ])('silent: %j', (text) => expectFindings(CODE, text));
});
