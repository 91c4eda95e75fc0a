import { describe, expect, it } from 'vitest';
import { FAMILIES, type Family } from '../../server/src/outline/markers';
import { stretches, tokenize } from '../support/tokens';

const MARKER = 'keyword.control.marker';
const WRONG = 'invalid.deprecated.marker';
const HEADING = 'markup.heading';

/** The blank after 第一章 belongs to the marker. */
function written(family: Family, example: string): string {
  return family.genus === 'article' ? `${example}　` : example;
}

const examples = FAMILIES.flatMap((family) => family.examples.map((example) => ({ family, example, id: family.id })));

describe('markers', () => {
  it.each(examples)('$id: $example begins a paragraph', async ({ family, example }) => {
    const marker = written(family, example);
    for (const indent of ['', '　　', ' ']) {
      const line = `${indent}${marker}抓好重点工作。要落实到位。`;
      expect(await stretches(line, `punctuation.definition.list.begin.${family.id}`)).toEqual([marker]);
      expect(await stretches(line, WRONG)).toEqual([]);
    }
  });

  it.each(examples.filter(({ family }) => family.inline))(
    '$id: $example inside a paragraph',
    async ({ family, example }) => {
      const scope = `punctuation.definition.list.begin.${family.id}`;
      expect(await stretches(`要抓好落实。${example}抓好重点工作`, scope)).toEqual([example]);
      if (family.id !== 'circled') expect(await stretches(`要抓好${example}抓好重点工作`, scope)).toEqual([]);
    },
  );

  it.each([
    ['一、抓好落实', '一、'],
    ['二十一、抓好落实', '二十一、'],
    ['一百零五、抓好落实', '一百零五、'],
    ['一　抓好落实', '一　'],
    ['（十一）抓好落实。', '（十一）'],
    ['12.抓好落实。', '12.'],
    ['1．抓好落实。', '1．'],
    ['第3章　总则', '第3章　'],
    ['第一章', '第一章'],
    ['第一点是抓落实。', '第一点是'],
    ['第一句：抓落实。', '第一句：'],
    ['第一：抓落实。', '第一：'],
    ['第二要抓落实。', '第二要'],
    ['一是，抓落实。', '一是，'],
    ['最后，抓落实。', '最后，'],
    ['## 一、抓好落实', '一、'],
    ['**一、抓好落实**', '一、'],
  ])('%s', async (line, marker) => {
    expect(await stretches(line, MARKER)).toEqual([marker]);
    expect(await stretches(line, WRONG)).toEqual([]);
  });

  it.each([
    ['1、抓好落实', '1、', '、'],
    ['１．抓好落实', '１．', '１'],
    ['一.抓好落实', '一.', '.'],
    ['一，抓好落实', '一，', '，'],
    ['（一）、抓好落实', '（一）、', '、'],
    ['（1）.抓好落实', '（1）.', '.'],
    ['①、抓好落实', '①、', '、'],
    ['第一、抓好落实。', '第一、', '、'],
    ['首先、抓好落实。', '首先、', '、'],
    ['其一、抓好落实。', '其一、', '、'],
  ])('%s shows what is wrong', async (line, marker, wrong) => {
    expect(await stretches(line, MARKER)).toEqual([marker]);
    expect(await stretches(line, WRONG)).toEqual([wrong]);
  });

  it('shows half-width brackets', async () => {
    expect(await stretches('(一)抓好落实', WRONG)).toEqual(['(', ')']);
    expect(await stretches('（一)抓好落实', WRONG)).toEqual([')']);
  });

  it.each([
    '第一要务是发展，',
    '第一要求是忠诚，',
    '第一要素是人才，',
    '首先是要明确方向，',
    '首先要明确方向，',
    '第一责任人要负责，',
    '第一季度增长较快，',
    '第二个百年奋斗目标，',
    '第一、第二产业都有增长，',
    '一体化推进，',
    '一、二产业协同发展，',
    '一要素是资金，',
    '一把手要亲自抓，',
    '一些同志反映，',
    '2025年3月27日召开会议，',
    '15.6%的增速，',
    '1—2月，增长较快，',
    '1、2月份增长较快，',
    '3.5万人参加，',
    '【打击倒卖活动】',
    '甲、乙双方协商，',
    '最后欲罢不能，',
    '一件是好事，',
  ])('%s begins with no marker', async (line) => {
    expect(await stretches(line, MARKER)).toEqual([]);
    expect(await stretches(`会议指出。${line}`, MARKER)).toEqual([]);
  });

  it.each([
    '发展是第一要务',
    '把握这一要求',
    '万一是假的',
    '莫衷一是',
    '一是一、二是二',
    '有一说一',
    '增长。15.6%以上',
  ])('%s holds no marker', async (text) => {
    expect(await stretches(`要看到，${text}，不能放松。`, MARKER)).toEqual([]);
  });

  it('marks every member of an inline run', async () => {
    const line =
      '三、改进作风。一是学习，二是实干；三是创新。“四个不”，一方面要严，另一方面要实。首先，看准；其次，干成。';
    expect(await stretches(line, MARKER)).toEqual([
      '三、',
      '一是',
      '二是',
      '三是',
      '一方面',
      '另一方面',
      '首先，',
      '其次，',
    ]);
  });

  it('marks verbs as a run only', async () => {
    expect(await stretches('　　一靠学习，提高本领。二靠实干，见到成效。三靠团结。', MARKER)).toEqual([
      '一靠',
      '二靠',
      '三靠',
    ]);
    expect(await stretches('要抓落实：一抓认识，二抓责任，十一抓督查。', MARKER)).toEqual(['一抓', '二抓', '十一抓']);
    expect(await stretches('一靠学习，提高本领。', MARKER)).toEqual([]);
    expect(await stretches('一把手要带头，做到件件有着落。', MARKER)).toEqual([]);
  });
});

describe('headings', () => {
  it.each([
    ['　　一、提高认识，压实责任', '提高认识，压实责任', 1],
    ['一、提高认识，压实责任。各单位要落实。', '提高认识，压实责任', 1],
    ['第一章　总则', '总则', 1],
    ['（一）提高认识。各单位要落实。', '提高认识', 2],
    ['1.提高认识！各单位要落实。', '提高认识', 3],
    ['（1）提高认识', '提高认识', 4],
    ['①提高认识', '提高认识', 5],
    ['第一，提高认识。各单位要落实。', '提高认识', 6],
    ['一是提高认识；二是压实责任。', '提高认识', 6],
  ])('%s', async (line, heading, level) => {
    expect(await stretches(line, `${HEADING}.${level}`)).toEqual([heading]);
    expect(await stretches(line, HEADING)).toEqual([heading]);
  });

  it('holds names and places left open', async () => {
    const line = '一、落实“三服务”要求，办好××实事';
    expect(await stretches(line, HEADING)).toEqual([line.slice(2)]);
    expect(await stretches(line, 'string.quoted')).toEqual(['“三服务”']);
    expect(await stretches(line, 'invalid.unimplemented')).toEqual(['××']);
  });

  it('is no sentence longer than sixty characters, no article, and no 首先', async () => {
    expect(await stretches(`一是${'很长的话'.repeat(16)}。`, HEADING)).toEqual([]);
    expect(await stretches('第一条　为了改进工作，制定本办法。', HEADING)).toEqual([]);
    expect(await stretches('首先，我代表县委表示祝贺。', HEADING)).toEqual([]);
  });

  it('goes with the marks of Markdown', async () => {
    expect(await stretches('**一、提高认识。**各单位要落实。', HEADING)).toEqual(['提高认识']);
    expect(await stretches('**一、提高认识。**各单位要落实。', 'punctuation.definition.bold')).toEqual(['**', '**']);
    expect(await stretches('# 工作要点', HEADING)).toEqual(['工作要点']);
  });

  it('leaves the next line alone', async () => {
    const [, second] = await tokenize('一、提高认识\n各单位要落实。');
    expect(second).toEqual([{ text: '各单位要落实。', scopes: [] }]);
  });
});
