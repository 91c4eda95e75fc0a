/** Structure editing where lists are unlike each other, words count, or the text would read otherwise afterwards. */
import { describe, expect, test } from 'vitest';
import { changed, inserted } from '../support/restructuring';

describe('the marker at a new level', () => {
  test.each([
    ['width of the digits', '１．甲\n２．乙\n', '２．', 'demote', '１．甲\n（1）‸乙\n'],
    [
      'numbers that ran on begin anew where they no longer do',
      '一、甲\n（一）子。\n（二）丑。\n二、乙\n（三）寅。\n（四）卯。\n三、丙\n',
      '二、乙',
      'demote',
      '一、甲\n（一）子。\n（二）丑。\n（三）‸乙\n1.寅。\n2.卯。\n二、丙\n',
    ],
    [
      '第二点 beside 第一点',
      '第一点，学习。\n第二点，工作。\n第三点，生活。\n',
      '第二点',
      'demote',
      '第一点，学习。\n一是‸工作。\n第二点，生活。\n',
    ],
    ['the gap is the one that stood there', '一、甲\n\n\n二、乙', '二、', 'demote', '一、甲\n\n\n（一）‸乙'],
    [
      'no word that the text does not begin with',
      '一、甲\n（一）子\n一靠学习。\n二靠工作。\n（二）丑\n二、乙\n',
      '（二）',
      'demote',
      'words',
    ],
    ['最后 is no number', '首先，学习。\n其次，工作。\n最后，总结。\n', '最后，', 'demote', 'words'],
    [
      'a word that the text begins with',
      '一、甲\n一靠学习。\n二靠工作。\n二、靠群众。\n',
      '二、靠',
      'demote',
      '一、甲\n一靠学习。\n二靠工作。\n三靠‸群众。\n',
    ],
    [
      'a heading between stays with what it leads',
      '一、甲\n小标题\n正文，正文。\n二、乙\n',
      '二、',
      'demote',
      '一、甲\n小标题\n正文，正文。\n（一）‸乙\n',
    ],
    [
      'marks between members',
      '一、甲\n（一）子；\n（二）丑；\n（三）寅。\n二、乙\n',
      '（三）',
      'demote',
      '一、甲\n（一）子；\n（二）丑；\n1.‸寅。\n二、乙\n',
    ],
    [
      'to a list whose last form is wrong',
      '一、甲\n1.子\n2、丑\n二、乙\n',
      '二、',
      'demote',
      '一、甲\n1.子\n2、丑\n3.‸乙\n',
    ],
    [
      'articles stay articles in a chapter',
      '第一章 总则\n第一节 子\n第一条 甲。\n第二节 丑\n第二条 乙。\n',
      '第二节',
      'promote',
      '第一章 总则\n第一节 子\n第一条 甲。\n第二章 ‸丑\n第二条 乙。\n',
    ],
    [
      '一要 as 一、: the verb stays',
      '第一，甲。\n一要学。\n二要干。\n第二，乙。\n',
      '一要',
      'promote',
      '第一，甲。\n一要干。\n第二，要‸学。\n第三，乙。\n',
    ],
    [
      '第三，要 under 一要',
      '第一，甲。\n一要学。\n二要干。\n第二，要改。\n',
      '第二，要',
      'demote',
      '第一，甲。\n一要学。\n二要干。\n三要‸改。\n',
    ],
  ] as const)('%s', (_name, text, at, action, expected) => expect(changed(text, at, action)).toBe(expected));
});

describe('moved into another part', () => {
  const LISTS = '一、甲\n\n（一）子\n（二）丑\n\n二、乙\n1.大\n2.小\n3.中\n\n三、丙\n';
  const WORDS = '一、甲\n（一）子\n一靠学习。\n二靠工作。\n（二）丑\n二、乙\n';
  const VERBS = '一、甲\n一要学习。\n二要工作。\n二、乙\n（一）要抓好。\n（二）要闻要报。\n';
  test.each([
    [
      'the form that most parts of the level have',
      LISTS,
      '一、甲',
      'inside',
      '三、丙',
      '一、乙\n1.大\n2.小\n3.中\n\n二、丙\n1.‸甲\n\n（1）子\n（2）丑\n',
    ],
    [
      'words below stay as they are',
      WORDS,
      '一、甲',
      'inside',
      '二、乙',
      '一、乙\n（一）‸甲\n1.子\n一靠学习。\n二靠工作。\n2.丑\n',
    ],
    [
      '要 is not written twice',
      VERBS,
      '（一）要',
      'after',
      '一要',
      '一、甲\n一要学习。\n二要‸抓好。\n三要工作。\n二、乙\n（一）要闻要报。\n',
    ],
    [
      '要闻 is a word',
      VERBS,
      '（二）要',
      'after',
      '一要',
      '一、甲\n一要学习。\n二要‸要闻要报。\n三要工作。\n二、乙\n（一）要抓好。\n',
    ],
    [
      'behind the last',
      LISTS,
      '（一）子',
      'inside',
      '二、乙',
      '一、甲\n（一）丑\n\n二、乙\n1.大\n2.小\n3.中\n4.‸子\n\n三、丙\n',
    ],
    [
      'to the front',
      LISTS,
      '3.中',
      'before',
      '1.大',
      '一、甲\n\n（一）子\n（二）丑\n\n二、乙\n1.‸中\n2.大\n3.小\n\n三、丙\n',
    ],
    ['into itself', LISTS, '一、甲', 'inside', '（一）子', 'itself'],
    ['an item of a sentence', '要做到：①快；②稳；③好。', '①', 'inside', '②', 'inline'],
    ['behind the next item', '要做到：①快；②稳；③好。', '①', 'after', '②', '要做到：①稳；②‸快；③好。'],
    ['beside itself', '要做到：①快；②稳；③好。', '①', 'before', '①', 'itself'],
  ] as const)('%s', (_name, text, at, where, target, expected) =>
    expect(changed(text, at, where, target)).toBe(expected),
  );
});

describe('words', () => {
  const FOUR = '一、总\n首先，学习。\n其次，工作。\n再次，生活。\n最后，总结。\n';
  test.each([
    ['one goes', FOUR, '首先，', 'delete', '一、总\n‸首先，工作。\n其次，生活。\n最后，总结。\n'],
    ['the last goes', FOUR, '最后，', 'delete', '一、总\n首先，学习。\n其次，工作。\n再次，生活。\n‸'],
    ['no fifth', FOUR, '首先，', 'duplicate', 'words'],
    ['a third', '首先，学习。\n其次，工作。\n', '其次，', 'duplicate', '首先，学习。\n其次，工作。\n再次，‸工作。\n'],
    [
      'a fourth',
      '首先，学习。\n其次，工作。\n最后，总结。\n',
      '其次，',
      'duplicate',
      '首先，学习。\n其次，工作。\n再次，‸工作。\n最后，总结。\n',
    ],
    ['two aspects', '一方面，学习。\n另一方面，工作。\n', '另一方面', 'moveUp', '一方面，‸工作。\n另一方面，学习。\n'],
    ['no third aspect', '一方面，学习。\n另一方面，工作。\n', '一方面', 'duplicate', 'words'],
    ['one word alone would be none', '首先，学习。\n其次，工作。\n', '首先，', 'delete', 'unsure'],
  ] as const)('%s', (_name, text, at, action, expected) => expect(changed(text, at, action)).toBe(expected));
});

describe('copies and gaps', () => {
  test.each([
    ['with the gap of the others', '一、甲\n\n\n二、乙', '一、甲', 'duplicate', '一、甲\n\n\n二、‸甲\n\n\n三、乙'],
    [
      'with all below',
      '一、甲\n（一）子\n（二）丑\n二、乙\n',
      '一、甲',
      'duplicate',
      '一、甲\n（一）子\n（二）丑\n二、‸甲\n（一）子\n（二）丑\n三、乙\n',
    ],
    [
      'an item with items of its own',
      '第一，抓人：一是学；二是干。第二，抓事。',
      '第一，',
      'duplicate',
      '第一，抓人：一是学；二是干。第二，‸抓人：一是学；二是干。第三，抓事。',
    ],
    ['down', '一、甲\n\n\n二、乙', '一、甲', 'moveDown', '一、乙\n\n\n二、‸甲'],
    ['down past ten', '十、甲\n十一、乙\n', '十、', 'moveDown', '一、乙\n二、‸甲\n'],
    ['the last one goes with its gap', '一、甲\n\n二、乙\n', '二、', 'delete', '一、甲\n‸'],
    ['the first one, in front of its text', '一、甲\n\n二、乙\n', '一、甲', 'delete', '‸一、乙\n'],
    [
      'the only item of a sentence',
      '一、总\n要做到：一是学习。\n二、乙\n',
      '一是',
      'delete',
      '一、总\n要做到：‸。\n二、乙\n',
    ],
    [
      'bold headings',
      '**一、甲**\n正文。\n**二、乙**\n文字。\n',
      '二、',
      'moveUp',
      '**一、‸乙**\n文字。\n**二、甲**\n正文。\n',
    ],
    [
      'the date would become the speech’s',
      '同志们：\n一、甲\n2026年1月1日\n二、乙\n正文。',
      '一、',
      'moveDown',
      'unsure',
    ],
    [
      'a heading that leads the next part stays',
      '一、甲\n正文，正文。\n小标题\n二、乙\n正文，正文。\n',
      '一、',
      'moveDown',
      'unsure',
    ],
  ] as const)('%s', (_name, text, at, action, expected) => expect(changed(text, at, action)).toBe(expected));
});

describe('inserted', () => {
  test.each([
    ['with the gap of the others', '一、甲‸\n\n\n二、乙', '一、甲\n\n\n二、‸\n\n\n三、乙'],
    [
      'between sentences',
      '第一，抓人：一是学。二是干。第二，抓‸事。\n',
      '第一，抓人：一是学。二是干。第二，抓事。第三，‸。\n',
    ],
    [
      'behind a heading that leads the next',
      '一、‸甲\n小标题\n正文，正文。\n二、乙\n',
      '一、甲\n小标题\n正文，正文。\n二、‸\n三、乙\n',
    ],
    [
      'no word to go on with',
      '一方面，‸学习。\n另一方面，工作。\n',
      'This list counts with words that cannot be continued.',
    ],
    [
      'no fifth word',
      '首先，甲。\n其次，乙。\n再次，丙。\n最后，丁‸。\n',
      'This list counts with words that cannot be continued.',
    ],
    [
      'not among words and numbers',
      '首先，学‸习。\n第二，工作。\n最后，总结。\n',
      'The parts could not be told apart safely afterwards; nothing was changed.',
    ],
    ['a lone ⑳ is the first', '⑳甲‸。\n', '①甲。\n②‸\n'],
    ['Markdown', '## 一、甲‸\n正文。\n\n## 二、乙\n文字。\n', '## 一、甲\n正文。\n\n## 二、‸\n\n## 三、乙\n文字。\n'],
    ['bold', '**一、甲‸**\n正文。\n**二、乙**\n文字。\n', '**一、甲**\n正文。\n二、‸\n**三、乙**\n文字。\n'],
    [
      'the first part of the second speech',
      '在一会上的讲话\n同志们：\n一、甲\n谢谢大家！\n在二会上的讲话\n同志们：‸\n一、丙\n二、丁\n',
      '在一会上的讲话\n同志们：\n一、甲\n谢谢大家！\n在二会上的讲话\n同志们：\n一、‸\n二、丙\n三、丁\n',
    ],
    [
      'the first part with the indent and the gap of the others',
      '同志们：\n　　今天开‸会。\n　　一、甲\n\n　　二、乙\n',
      '同志们：\n　　今天开会。\n　　一、‸\n\n　　二、甲\n\n　　三、乙\n',
    ],
  ])('%s', (_name, text, expected) => expect(inserted(text)).toBe(expected));

  test('no circle above ⑳', () => {
    const circles = Array.from({ length: 20 }, (_, i) => `${String.fromCharCode(0x2460 + i)}甲。`).join('\n');
    expect(inserted(`${circles}‸`)).toBe('There is no such number in this numbering (①–⑳, 甲–癸).');
  });
});
