/** Renumbering the whole document (重排序号). */
import { describe, expect, test } from 'vitest';
import { applyEdits, replaceIn, replaceSpan } from '../../server/src/edits/edit';
import { renumberOutline } from '../../server/src/edits/renumber';
import { parseOutline } from '../../server/src/outline/outline';
import { renumbered } from '../support/outlines';

describe('numbers every list', () => {
  test.each([
    ['a gap', '一、甲\n二、乙\n四、丙', '一、甲\n二、乙\n三、丙'],
    ['a moved section', '三、甲\n一、乙\n二、丙\n四、丁', '一、甲\n二、乙\n三、丙\n四、丁'],
    ['a pasted section', '一、甲\n二、乙\n二、乙\n三、丙', '一、甲\n二、乙\n三、乙\n四、丙'],
    ['a list that begins with 3', '三、甲\n四、乙', '一、甲\n二、乙'],
    ['every level', '一、甲\n（一）乙\n（三）丙\n1.丁\n3.戊\n三、己', '一、甲\n（一）乙\n（二）丙\n1.丁\n2.戊\n二、己'],
    ['inline', '要做到：一是甲；三是乙；三是丙。', '要做到：一是甲；二是乙；三是丙。'],
    [
      'past ten',
      [...'甲乙丙丁戊己庚辛壬癸子丑'].map((name) => `一、${name}`).join('\n'),
      '一、甲\n二、乙\n三、丙\n四、丁\n五、戊\n六、己\n七、庚\n八、辛\n九、壬\n十、癸\n十一、子\n十二、丑',
    ],
    ['words stay', '首先，甲。\n再次，乙。\n最后，丙。', '首先，甲。\n再次，乙。\n最后，丙。'],
    [
      'articles run on',
      '第一章　甲\n第一条　乙。\n第三条　丙。\n第二章　丁\n第四条　戊。',
      '第一章　甲\n第一条　乙。\n第二条　丙。\n第二章　丁\n第三条　戊。',
    ],
    [
      'items run on only where most of them do',
      '一、甲\n1.子\n2.丑\n二、乙\n3.寅\n4.卯\n三、丙\n1.辰\n2.巳',
      '一、甲\n1.子\n2.丑\n二、乙\n1.寅\n2.卯\n三、丙\n1.辰\n2.巳',
    ],
    [
      'articles run on, with sections and without',
      '第一章　甲\n第一节　子\n第一条　乙。\n第二节　丑\n第三条　丙。\n第二章　丁\n第四条　戊。',
      '第一章　甲\n第一节　子\n第一条　乙。\n第二节　丑\n第二条　丙。\n第二章　丁\n第三条　戊。',
    ],
    [
      'articles of each chapter, where most begin anew',
      '第一章　甲\n第一条　乙。\n第二章　丙\n第一条　丁。\n第三章　戊\n第一条　己。\n第三条　庚。',
      '第一章　甲\n第一条　乙。\n第二章　丙\n第一条　丁。\n第三章　戊\n第一条　己。\n第二条　庚。',
    ],
    [
      'words in paragraphs never run on',
      '一、甲\n一是子。\n二是丑。\n二、乙\n三是寅。\n四是卯。',
      '一、甲\n一是子。\n二是丑。\n二、乙\n一是寅。\n二是卯。',
    ],
    [
      'numbers that do not go on from others are slips',
      '一、甲\n（一）子。\n（二）丑。\n二、乙\n（四）寅。\n（五）卯。',
      '一、甲\n（一）子。\n（二）丑。\n二、乙\n（一）寅。\n（二）卯。',
    ],
    [
      'each speech for itself',
      '在一会上的讲话\n同志们：\n一、甲\n三、乙\n谢谢大家！\n在二会上的讲话\n同志们：\n一、丙\n三、丁\n谢谢大家！',
      '在一会上的讲话\n同志们：\n一、甲\n二、乙\n谢谢大家！\n在二会上的讲话\n同志们：\n一、丙\n二、丁\n谢谢大家！',
    ],
  ])('%s', (_name, before, after) => {
    expect(renumbered(before)).toBe(after);
    expect(renumbered(after)).toBe(after);
  });
});

describe('keeps the style of each marker', () => {
  test.each([
    ['full-width digits', '１．甲\n３．乙', '１．甲\n２．乙'],
    ['1． and 1.', '1．甲\n3.乙', '1．甲\n2.乙'],
    ['half-width brackets', '(一)甲\n（三）乙\n(四)丙', '(一)甲\n（二）乙\n(三)丙'],
    ['a wrong delimiter', '一、甲\n三.乙\n四，丙\n五、丁', '一、甲\n二.乙\n三，丙\n四、丁'],
    ['circles', '要做到：①甲；③乙；④丙。', '要做到：①甲；②乙；③丙。'],
    [
      'stems',
      '1.甲\n甲、子。\n乙、丑。\n丁、寅。\n戊、卯。\n2.乙',
      '1.甲\n甲、子。\n乙、丑。\n丙、寅。\n丁、卯。\n2.乙',
    ],
    ['blanks', '　　一、 甲\n\t三、　乙', '　　一、 甲\n\t二、　乙'],
    ['digits after 第', '第1，甲。\n第3，乙。', '第1，甲。\n第2，乙。'],
    ['blank lines and line ends', '一、甲\r\n\r\n三、乙\r\n', '一、甲\r\n\r\n二、乙\r\n'],
    ['Markdown', '## 一、甲\n正文。\n## 三、乙\n正文。', '## 一、甲\n正文。\n## 二、乙\n正文。'],
  ])('%s', (_name, before, after) => expect(renumbered(before)).toBe(after));
});

test('a right number stays as it is written', () => {
  const text = [...'一二三四五六七八九']
    .map((n) => `${n}、甲`)
    .concat('一〇、甲', '十一、甲')
    .join('\n');
  expect(renumbered(text)).toBe(text);
});

test('circles end at ⑳: what has no number stays', () => {
  const circles = Array.from({ length: 20 }, (_, i) => `${String.fromCharCode(0x2460 + i)}甲`).join('；');
  const text = `要做到：${circles}；⑱乙；⑲丙。`;
  expect(renumbered(text)).toBe(text);
});

test('nothing in a text without numbers', () => {
  for (const text of ['', '\n', '同志们：\n大家好。', '第一要务是发展。', '增长1.5亿元。'])
    expect(renumberOutline(parseOutline(text))).toEqual([]);
});

/** Twenty-two characters a line, the first line of a paragraph with an indent. */
const WRAPPED = [
  ...[
    '　　今天我们召开全镇冬春农田水利工作部署',
    '会议，主要任务是安排清淤修渠和水库除险的各',
    '项工作，动员广大干部群众抓紧施工期限赶进度',
  ],
  ...[
    '保质量确保明年灌溉不误农时。下面我讲意见。',
    '　　大家要做到：一是把任务分到各村各组各户；',
    '二是把责任分到每个干部每个党员每个组长；十',
  ],
  ...[
    '一是把质量抓到每条渠道每座桥涵每个闸口；四',
    '是把安全放在每天开工之前反复讲反复查反复改',
    '绝不允许带病作业的情况在任何一个工地上出现',
  ],
].join('\n');

test('a numeral that the line break cuts', () => {
  const outline = parseOutline(WRAPPED);
  expect(outline.wrapped).toBe(true);
  const after = renumbered(WRAPPED);
  // 十|一 becomes 三; the line break stays.
  expect(after).toBe(WRAPPED.replace('十\n一是把质量', '三\n是把质量'));
  expect(renumbered(after)).toBe(after);
});

describe('edits', () => {
  test('are applied in any order', () => {
    const edits = [
      { start: 3, end: 4, newText: '丁' },
      { start: 0, end: 1, newText: '' },
      { start: 2, end: 2, newText: '丙' },
    ];
    expect(applyEdits('甲乙己庚辛', edits)).toBe('乙丙己丁辛');
  });

  test('in a paragraph of several lines keep the line breaks', () => {
    const paragraph = parseOutline(WRAPPED).paragraphs[1]!;
    const at = paragraph.text.indexOf('；十一是');
    const edits = replaceIn(paragraph, at + 1, at + 3, '三');
    expect(edits).toHaveLength(2);
    expect(applyEdits(WRAPPED, edits).split('\n')).toHaveLength(WRAPPED.split('\n').length);
    expect(replaceIn(paragraph, at + 1, at + 3, '十一')).toEqual([]);
  });

  test('of a span keep the line break in it', () => {
    const outline = parseOutline('甲十\r\n二乙');
    expect(applyEdits(outline.text, replaceSpan(outline, { start: 1, end: 5 }, '九'))).toBe('甲九\r\n乙');
  });
});
