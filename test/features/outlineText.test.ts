import { describe, expect, test } from 'vitest';
import { type OutlineTextOptions, outlineText } from '../../server/src/features/outlineText';
import { parseOutline } from '../../server/src/outline/outline';
import { allPartsOf } from '../support/outlines';
import { wrapText } from '../support/wrapped';

const written = (text: string, options: Partial<OutlineTextOptions> = {}) =>
  outlineText(parseOutline(text), { format: 'text', maxDepth: 0, inlineItems: true, ...options });

const SPEECH = `在全县防汛工作
会议上的讲话

同志们：
今天开会，一是通报雨情，二是部署任务。下面，我讲两点意见。
一、认清形势，*不能*大意
入汛以来，雨水偏多。
（一）隐患不少。有的堤段还没有加固。
1. 堤防
要加固。一是巡查；二是清淤。
2. 水库
要降低水位。
（二）责任不实。有的单位没有排班。
二、落实责任。
要压实责任。
同志们，让我们一起守好堤防！
县防汛办公室
2026年6月3日
`;

describe('as text', () => {
  test('title, and each part at its level, as written', () => {
    expect(written(SPEECH)).toBe(
      `在全县防汛工作会议上的讲话

一、认清形势，*不能*大意
　　（一）隐患不少
　　　　1. 堤防
　　　　　　一是巡查
　　　　　　二是清淤
　　　　2. 水库
　　（二）责任不实
二、落实责任
`,
    );
  });

  test('members inside a paragraph can be left out, and levels', () => {
    const inlineItems = false;
    expect(written(SPEECH, { inlineItems })).not.toContain('一是');
    expect(written(SPEECH, { inlineItems, maxDepth: 1 })).toBe(
      '在全县防汛工作会议上的讲话\n\n一、认清形势，*不能*大意\n二、落实责任\n',
    );
  });

  test('speeches in a file are set off; one without a title has its parts', () => {
    const first = '同志们：\n讲两点。\n一、甲\n要做好。\n二、乙\n要做好。\n谢谢大家！\n';
    const second = `\n在抗旱会议上的讲话\n\n${first}`;
    expect(written(first + second)).toBe('一、甲\n二、乙\n\n在抗旱会议上的讲话\n\n一、甲\n二、乙\n');
  });

  test('a part without a heading is called by its first words', () => {
    const long =
      '要把这项工作摆上重要位置来抓，既要抓当前又要管长远，群众的事再小也要当成大事办，责任分到岗位落到人头，每月调度一次，每季通报一次';
    expect(written(`同志们：\n一、${long}。\n二、乙。要做好。\n`)).toBe(`一、${long.slice(0, 30)}…\n二、乙\n`);
  });

  test('what a PDF wrapped is whole', () => {
    const prose =
      '要把这项工作摆上重要位置来抓，既要抓当前又要管长远，群众的事再小也要当成大事办，责任分到岗位落到人头。';
    const heading = '一、提高思想认识，增强做好新形势下防汛抗旱和抢险救灾工作的责任感';
    const text = `在全镇工作会议上的讲话\n同志们：\n${prose.repeat(3)}\n${heading}\n${prose.repeat(3)}\n二、落实责任\n${prose.repeat(3)}`;
    const how = { width: 26, indent: true, lostIndent: false, blankLines: false, page: 0 };
    expect(written(wrapText(text, how))).toBe(`在全镇工作会议上的讲话\n\n${heading}\n二、落实责任\n`);
  });

  test.each(['', '\n', '今天天气很好。\n'])('nothing of %j', (text) => expect(written(text)).toBe(''));
});

describe('as Markdown', () => {
  test('headings', () => {
    expect(written(SPEECH, { format: 'markdown', inlineItems: false })).toBe(
      `# 在全县防汛工作会议上的讲话

## 一、认清形势，\\*不能\\*大意

### （一）隐患不少

#### 1. 堤防

#### 2. 水库

### （二）责任不实

## 二、落实责任
`,
    );
  });

  test('a list', () => {
    expect(written(SPEECH, { format: 'markdownList', inlineItems: false })).toBe(
      `# 在全县防汛工作会议上的讲话

- 一、认清形势，\\*不能\\*大意
  - （一）隐患不少
    - 1\\. 堤防
    - 2\\. 水库
  - （二）责任不实
- 二、落实责任
`,
    );
  });

  test('no heading is deeper than Markdown has', () => {
    const markers = ['一、', '（一）', '1.', '（1）', '①', '第一，', '一是'];
    const text = `在会议上的讲话\n\n同志们：\n${markers.map((marker) => `${marker}甲\n`).join('')}`;
    expect(allPartsOf(parseOutline(text)).map(({ level }) => level)).toContain(6);
    expect(written(text, { format: 'markdown' })).not.toContain('#######');
  });
});
