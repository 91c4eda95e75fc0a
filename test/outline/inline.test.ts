/** Enumerations inside a paragraph (一是…二是…). */
import { describe, expect, test } from 'vitest';
import { partsOf } from '../support/outlines';

describe('runs inside a paragraph', () => {
  test.each([
    ['要做到：一是学；二是干；三是改。', ['一是|学', '二是|干', '三是|改']],
    ['大家要努力，一要学，二要干，三要改。', ['一要|学', '二要|干', '三要|改']],
    ['要抓实：一靠学习，二靠实干，三靠团结。', ['一靠|学习', '二靠|实干', '三靠|团结']],
    ['要做到：第一，学；第二，干；第三，改。', ['第一，|学', '第二，|干', '第三，|改']],
    ['讲两点。第一点是学，第二点是干。', ['第一点是|学', '第二点是|干']],
    ['送大家三句话。第一句：学。第二句：干。第三句：改。', ['第一句：|学', '第二句：|干', '第三句：|改']],
    ['要这样。首先，学。其次，干。最后，改。', ['首先，|学', '其次，|干', '最后，|改']],
    ['有两条：其一，学；其二，干。', ['其一，|学', '其二，|干']],
    ['要看到，一方面，学；另一方面，干。', ['一方面，|学', '另一方面，|干']],
    ['任务是：（一）学；（二）干。', ['（一）|学', '（二）|干']],
    ['任务是：（1）学；（2）干。', ['（1）|学', '（2）|干']],
    ['任务是：1.学；2.干；3.改。', ['1.|学', '2.|干', '3.|改']],
    ['任务是：①学；②干；③改。', ['①|学', '②|干', '③|改']],
    ['要做到“三个好”：一是学得好，要多读；二是干得好，要多做。', ['一是|学得好，要多读', '二是|干得好，要多做']],
  ])('%s', (text, members) => expect(partsOf(text)).toEqual(members));

  test.each([
    ...[
      '这一要求很高，统一是前提，万一是真的。',
      '他们莫衷一是，第一要务没有抓好。',
      '增长1.5亿元；2025年再增2.5亿元。',
    ],
    ...['按第（一）、（二）项办理。', '推进一、二、三产业；二、三产业。', '一方面要学。'],
    ...['１、２月份增长；3、4月份下降。', '见附件1；附件2。', '“一是一，二是二”，这话不错。'],
  ])('none in %s', (text) => expect(partsOf(text)).toEqual([]));
});

describe('a paragraph that begins with its first member', () => {
  test.each([
    ['一是学；二是干；三是改。', ['一是|学', '二是|干', '三是|改']],
    ['第一，学。第二，干。第三，改。', ['第一，|学', '第二，|干', '第三，|改']],
    ['首先，学。其次，干。最后，改。', ['首先，|学', '其次，|干', '最后，|改']],
    ['其一，学；其二，干。', ['其一，|学', '其二，|干']],
  ])('%s', (text, members) => expect(partsOf(text)).toEqual(members));

  test.each([
    ['一是学；二是干；四是改。', ['一是|学', '二是|干', '四是|改']],
    ['第一，学。第三，干。', ['第一，|学', '第三，|干']],
    ['其一，学；其二，干；其二，改。', ['其一，|学', '其二，|干', '其二，|改']],
  ])('wrong numbers stay members: %s', (text, members) => expect(partsOf(text)).toEqual(members));

  test('two such paragraphs are two lists', () => {
    expect(partsOf('一是学；二是干。\n一是吃；二是住。')).toEqual(['一是|学', '二是|干', '一是|吃', '二是|住']);
  });
});

describe('runs and the paragraphs around them', () => {
  test('under the part in whose paragraph they stand', () => {
    expect(partsOf('（一）抓学习。一是读；二是写。\n（二）抓工作。一要快，二要好。')).toEqual([
      '（一）|抓学习',
      '  一是|读',
      '  二是|写',
      '（二）|抓工作',
      '  一要|快',
      '  二要|好',
    ]);
  });

  test('under the section when they stand in an unmarked paragraph', () => {
    expect(partsOf('一、抓学习\n要做到：一是读；二是写。\n二、抓工作\n要做到：一是快；二是好。')).toEqual([
      '一、|抓学习',
      '  一是|读',
      '  二是|写',
      '二、|抓工作',
      '  一是|快',
      '  二是|好',
    ]);
  });

  test('inside each other', () => {
    expect(partsOf('要做到：第一，学。一要读，二要写。第二，干。一要快，二要好。')).toEqual([
      '第一，|学',
      '  一要|读',
      '  二要|写',
      '第二，|干',
      '  一要|快',
      '  二要|好',
    ]);
  });

  test('that go on in later paragraphs', () => {
    expect(partsOf('要做到三点：第一，要学。\n第二，要干。\n第三，要改。')).toEqual([
      '第一，|要学',
      '第二，|要干',
      '第三，|要改',
    ]);
    expect(partsOf('要看到，首先，这是大事。\n其次，这是难事。\n最后，这是好事。')).toHaveLength(3);
  });
});

describe('one member alone', () => {
  test.each(['一要', '一是'])('%s shows', (marker) => {
    expect(partsOf(`大家要明白，${marker}学习，这是根本。`)).toEqual([`${marker}|学习，这是根本`]);
  });
  test.each(['首先，', '第一，', '一靠', '一方面，', '最后，', '其一，', '①', '1.', '（1）'])(
    '%s does not',
    (marker) => {
      expect(partsOf(`大家要明白：${marker}学习，这是根本。`)).toEqual([]);
    },
  );
});
