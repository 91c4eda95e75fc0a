/** What stands around the body: title, call or addressee, opening, closing, attachments, signature, date. */
import { describe, expect, test } from 'vitest';
import { parseOutline } from '../../server/src/outline/outline';
import { frameOf } from '../support/outlines';

const BODY = '今天开会，主要是部署春耕。\n一、甲\n正文。\n二、乙\n正文。';
const frame = (...lines: string[]) => frameOf(lines.join('\n'));

describe('title', () => {
  test.each([
    ['one line', '在全镇春耕动员会上的讲话', '在全镇春耕动员会上的讲话'],
    ['two lines', '在全镇春耕生产暨农田水利工作\n动员大会上的讲话', '在全镇春耕生产暨农田水利工作动员大会上的讲话'],
    ['a theme and ——', '不误农时 抓好春耕\n——在全镇动员会上的讲话', '不误农时 抓好春耕——在全镇动员会上的讲话'],
    ['a report', '关于春耕情况的汇报', '关于春耕情况的汇报'],
    ['spaced letters', '政 府 工 作 报 告', '政 府 工 作 报 告'],
    ['a lesson', '把握农时的党课讲稿', '把握农时的党课讲稿'],
    ['Markdown', '# 在全镇春耕动员会上的讲话', '在全镇春耕动员会上的讲话'],
  ])('%s', (_name, lines, title) => expect(frame(lines, '同志们：', BODY)[0]).toBe(`title ${title}`));

  test('with notes under it', () => {
    expect(frame('在春耕动员会上的讲话', '（2026年3月1日）', '镇长　王××', '', '同志们：', BODY)).toEqual([
      'title 在春耕动员会上的讲话',
      'salutation',
      'opening',
    ]);
  });

  test('may be absent', () => {
    expect(frame('同志们：', BODY)).toEqual(['salutation', 'opening']);
    expect(frame(BODY)).toEqual(['opening']);
  });

  test('a watermark above it is none', () => {
    expect(frame('仅供学习参考，请勿外传', '在春耕动员会上的讲话', '同志们：', BODY)[0]).toBe(
      'title 在春耕动员会上的讲话',
    );
  });
});

describe('the call to the audience', () => {
  test.each([
    ...[
      '同志们：',
      '各位代表：',
      '各位委员、同志们：',
      '各位领导，同志们：',
      '尊敬的李书记，各位领导、同志们：',
      '同志们！',
    ],
    ...[
      '女士们、先生们、朋友们：',
      '各位来宾：',
      '老师们、同学们：',
      '乡亲们：',
      '尊敬的各位评委：',
      '同志们:',
      '　　同志们：',
    ],
    ...['各位专家、各位企业家：', '战友们：', '同志们'],
  ])('%s', (call) =>
    expect(frame('在会上的讲话', call, BODY)).toEqual(['title 在会上的讲话', 'salutation', 'opening']),
  );

  test.each(['会员群：   免费QQ群：', '主要任务如下：', '向同志们表示感谢', '报告内容包括：'])('%s is none', (line) =>
    expect(frame('在会上的讲话', line, BODY)).not.toContain('salutation'),
  );
});

describe('addressee', () => {
  test.each(['各村委会：', '各县（市、区）人民政府，市政府各部门：', '县绿化委员会：', '各科室、各站所：'])(
    '%s',
    (line) => {
      expect(frame('关于抓好春耕的通知', line, BODY)).toEqual(['title 关于抓好春耕的通知', 'addressee', 'opening']);
    },
  );
});

describe('公文 or speech', () => {
  test.each([
    ['document', '关于抓好春耕的通知\n各村委会：'],
    ['document', '×政发〔2026〕1号\n关于抓好春耕的意见'],
    ['document', '关于抓好春耕的通知（试行）\n各村委会：'],
    ['speech', '关于抓好春耕的通知'],
    ['speech', '在春耕动员会上的讲话\n同志们：'],
    ['speech', '政府工作报告\n各位代表：'],
    ['speech', '关于春耕情况的汇报\n县绿化委员会：'],
  ])('%s: %j', (kind, head) => expect(parseOutline(`${head}\n${BODY}`).kind).toBe(kind));
});

describe('opening', () => {
  test('from the first sentence to the first part', () => {
    const text = `在会上的讲话\n同志们：\n今天开会。\n任务是春耕。\n一、甲\n正文。\n二、乙`;
    const { opening } = parseOutline(text).speeches[0]!;
    expect(text.slice(opening!.range.start, opening!.range.end)).toBe('今天开会。\n任务是春耕。');
    expect(text.slice(opening!.selection.start, opening!.selection.end)).toBe('今天开会');
  });
  test('its selection lies in its range, wherever a list begins', () => {
    const { opening } = parseOutline('大家说第一，学习。第二，工作。\n第三，生活。\n学习。').speeches[0]!;
    expect(opening!.selection.end).toBeLessThanOrEqual(opening!.range.end);
  });
  test('none where the first part follows at once', () => {
    expect(frame('在会上的讲话', '同志们：', '一、甲', '正文。', '二、乙')).toEqual([
      'title 在会上的讲话',
      'salutation',
    ]);
  });
});

describe('closing', () => {
  test.each([
    ...[
      '同志们，春耕不等人，让我们一起干！',
      '最后，祝大家身体健康。谢谢大家！',
      '希望大家不误农时，再立新功！',
      '我就讲这些，谢谢大家。',
    ],
    ...['今天的会议到此结束，散会！', '以上是我的体会，与大家共勉。', '各位代表！让我们一起干！', '以上报告，请审议。'],
    ...['我先讲到这里，不当之处请批评指正。', '谢谢大家！'],
  ])('%s', (words) => expect(frame('在会上的讲话', '同志们：', BODY, words)).toContain('closing'));

  test('the call to act and the thanks are one', () => {
    const text = `在会上的讲话\n同志们：\n${BODY}\n同志们，让我们一起干！\n谢谢大家！`;
    const { closing } = parseOutline(text).speeches[0]!;
    expect(text.slice(closing!.range.start, closing!.range.end)).toBe('同志们，让我们一起干！\n谢谢大家！');
  });
  test('of a notice', () => {
    expect(frame('关于检查的通知', '各科室：', BODY, '特此通知。', '办公室', '2026年3月1日')).toEqual([
      'title 关于检查的通知',
      'addressee',
      'opening',
      'closing',
      'signature',
      'date',
    ]);
  });
  test('none: the last part goes on', () => expect(frame('在会上的讲话', '同志们：', BODY)).not.toContain('closing'));
  test('a call in mid-speech is none', () => {
    expect(
      frame('在会上的讲话', '同志们：', '一、甲', '同志们，这很要紧。', '正文。', '二、乙', '正文。'),
    ).not.toContain('closing');
  });
});

describe('signature, date, attachments', () => {
  test.each([
    '2026年3月1日',
    '二〇二六年三月一日',
    '2026年3月',
    '（2026年3月1日）',
    '20××年×月×日',
    '2026 年 3 月 1 日',
  ])('%s', (date) => {
    const found = frame('关于检查的通知', '各科室：', BODY, '', '　　　　镇政府办公室', `　　　　${date}`);
    expect(found.slice(-2)).toEqual(['signature', 'date']);
  });
  test('a list of attachments before them', () => {
    const text = `关于检查的通知\n各科室：\n${BODY}\n附件：1.分工表\n　　　2.路线图\n办公室\n2026年3月1日`;
    const [attachment] = parseOutline(text).speeches[0]!.attachments;
    expect(text.slice(attachment!.range.start, attachment!.range.end)).toBe('附件：1.分工表\n　　　2.路线图');
  });
});

describe('several in one text', () => {
  const one = `在一会上的讲话\n同志们：\n${BODY}\n谢谢大家！`;
  test('speeches one after the other', () => {
    const { speeches } = parseOutline(`${one}\n\n${one.replace('一会', '二会')}\n\n${one.replace('一会', '三会')}`);
    expect(speeches.map(({ title }) => title?.name)).toEqual(['在一会上的讲话', '在二会上的讲话', '在三会上的讲话']);
    expect(speeches.map(({ parts }) => parts.length)).toEqual([2, 2, 2]);
  });
  test('a notice and the plan that it issues', () => {
    const text = `关于印发方案的通知\n各科室：\n现将方案印发。\n办公室\n2026年3月1日\n\n春耕工作方案\n${BODY}`;
    const { speeches } = parseOutline(text);
    expect(speeches.map(({ title, attached }) => [title?.name, attached])).toEqual([
      ['关于印发方案的通知', false],
      ['春耕工作方案', true],
    ]);
  });
  test('an attachment with its label', () => {
    const { speeches } = parseOutline(
      `关于检查的通知\n各科室：\n${BODY}\n办公室\n2026年3月1日\n\n附件1\n\n检查分工方案\n${BODY}`,
    );
    expect(speeches.map(({ title }) => title?.name)).toEqual(['关于检查的通知', '检查分工方案']);
  });
  test('notes after the end are no speech', () => {
    const { speeches } = parseOutline(`${one}\n名词解释\n1.春耕：春天的耕作。\n2.夏收：夏天的收割。`);
    expect(speeches).toHaveLength(1);
    expect(speeches[0]!.parts).toHaveLength(2);
  });
});

test('what is no text: front matter and comments', () => {
  const text =
    '---\ntitle: 一、甲\n---\n<!-- 一、待定 -->\n在会上的讲话\n同志们：\n<!--\n二、待定\n-->\n一、甲\n正文。\n二、乙\n正文。';
  const { speeches } = parseOutline(text);
  expect(speeches[0]!.title?.name).toBe('在会上的讲话');
  expect(speeches[0]!.parts.map(({ title }) => title)).toEqual(['甲', '乙']);
});
