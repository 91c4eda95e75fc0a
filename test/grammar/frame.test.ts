import { describe, expect, it } from 'vitest';
import { stretches, tokenize } from '../support/tokens';

/** The whole line has the scope, or none of it. */
async function expectLine(line: string, scope: string, part = line): Promise<void> {
  expect(await stretches(line, scope), line).toEqual([part]);
}
const expectNone = async (line: string, scope: string) => expect(await stretches(line, scope), line).toEqual([]);

describe('titles', () => {
  it.each([
    '在全县农业农村工作会议上的讲话',
    '张××同志在春季植树动员会上的讲话提纲',
    '在××活动开幕式上的致辞',
    '××县人民政府办公室关于做好防汛工作的通知',
    '关于加强食品安全监管的实施意见',
    '有关事项的通知',
    '全县经济工作会议主持词',
    '××年度述职报告',
    '2026年政府工作报告',
    '政 府 工 作 报 告',
    '在调研座谈时的讲话（摘要）',
  ])('%s', (line) => expectLine(line, 'markup.heading.title'));

  it.each([
    '会议听取了工作汇报，讨论了有关意见。',
    '刚才，大家作了很好的发言',
    '要认真贯彻会议精神，落实好工作报告，',
    '各单位要抓紧落实',
    '目录',
  ])('%s is none', (line) => expectNone(line, 'markup.heading'));

  it('have a line beneath', () => expectLine('——在全县干部大会上', 'markup.heading.subtitle'));
});

describe('salutations and addressees', () => {
  it.each(['同志们：', '各位领导、同志们：', '尊敬的×××主任，各位来宾、女士们、先生们：', '各位代表！', '同志们'])(
    '%s',
    (line) => expectLine(line, 'entity.name.type.salutation'),
  );

  it('show a half-width colon', () => expectLine('同志们:', 'invalid.deprecated', ':'));

  it.each(['各乡镇人民政府，县政府各部门：', '市教育局：', '各县（区）委：'])('%s', (line) =>
    expectLine(line, 'entity.name.type.addressee'),
  );

  it('inside the text are vocatives', () =>
    expectLine('　　同志们，任务已经明确。', 'entity.name.type.vocative', '同志们'));

  it.each(['会员群：   免费QQ群：', '现将有关事项通知如下：', '向同志们表示问候。', '主要抓好以下单位：'])(
    '%s is none',
    (line) => expectNone(line, 'entity'),
  );
});

describe('announcements', () => {
  it.each([
    ['下面，我讲三点意见。', '讲三点意见'],
    ['在这里，我讲 5点意见：', '讲 5点意见'],
    ['借此机会，我再讲几点意见，与大家共勉。', '讲几点意见'],
    ['就做好工作，我提四点要求', '提四点要求'],
    ['我从五个方面谈具体要求。', '从五个方面谈具体要求'],
    ['最后，我讲三句话。', '讲三句话'],
    ['重点抓好以下几个方面工作：', '抓好以下几个方面工作'],
  ])('%s', async (line, words) => {
    await expectLine(line, 'support.function.announcement', words);
    expect(await stretches(line, 'constant.numeric')).toHaveLength(1);
  });

  it.each(['增长了三个百分点，', '提高了几个档次', '会议分三个阶段进行', '三点钟开会'])('%s is none', (line) =>
    expectNone(line, 'support'),
  );
});

describe('the end', () => {
  it.each([
    ['谢谢大家！', '谢谢大家'],
    ['我的讲话完了，谢谢大家！', '谢谢大家'],
    ['　　特此通知。', '特此通知'],
    ['以上报告，请予审议。', '以上报告，请予审议'],
    ['今天的会议到此结束，散会！', '会议到此结束'],
  ])('%s', async (line, words) => {
    expect((await stretches(line, 'keyword.other.closing'))[0]).toBe(words);
  });

  it.each(['2026年11月21日', '　　　　××××年×月×日', '二〇二六年三月九日', '（2026年3月9日）'])('%s', async (line) =>
    expectLine(line, 'constant.numeric.date.signature', line.trim()),
  );

  it('lists attachments', async () => {
    await expectLine('附件：1. 任务分工表', 'keyword.other.attachment', '附件');
    await expectLine('附件2', 'keyword.other.attachment', '附件');
  });
});

describe('what is no text', () => {
  it('front matter, comments, page numbers', async () => {
    const lines = await tokenize('---\ntitle: 讲话\n---\n<!-- 一、\n二、 -->三、抓好落实\n— 12 —');
    const scopes = lines.map((line) => [...new Set(line.flatMap((token) => token.scopes[0] ?? 'none'))]);
    expect(scopes.slice(0, 4)).toEqual(Array(4).fill([expect.stringMatching(/^comment\.block/)]));
    expect(scopes[4]![0]).toBe('comment.block');
    expect(scopes[5]).toEqual(['comment.line.page-number']);
  });
});
