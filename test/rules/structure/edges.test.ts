/** Where a rule of structure or numbering begins and ends to speak: the places in ⟦⟧, nothing where there are none. */
import { describe, expect, test } from 'vitest';
import { expectFindings, saidOf } from '../../support/findings';

describe.each([
  [
    'heading-empty',
    [
      '一、甲\n正文。\n⟦二、⟧\n正文。\n三、丙\n正文。',
      '一、\n甲是这样的。\n二、\n乙是这样的。',
      '一、甲\n正文。\n⟦二、⟧。\n正文。',
      '要做到：一是学；二是',
      '⟦一、⟧\n⟦二、⟧\n⟦三、⟧',
    ],
  ],
  [
    'section-empty',
    [
      '⟦一、甲⟧\n二、乙\n有一句话。\n三、丙\n有一句话。',
      '一、甲\n（一）子\n（二）丑\n有一句话。\n二、乙\n有一句话。',
      '一、甲\n二、乙\n三、丙\n有一句话。',
      '一、甲\n有一句话。\n二、结束语',
      '一、\n二、乙\n有一句话。\n三、丙\n有一句话。',
      '一、甲说过的一句话。\n二、乙\n有一句话。\n三、丙\n有一句话。',
    ],
  ],
  [
    'heading-final-punct',
    [
      '一、甲\n正文。\n二、乙⟦。⟧\n正文。',
      '一、甲\n正文。\n二、乙⟦，⟧\n正文。',
      '一、甲\n正文。\n二、乙！\n正文。',
      '一、甲\n正文。\n二、主要任务如下：\n正文。',
      '一、甲\n正文。\n二、主要任务⟦：⟧\n正文。',
      '一、甲\n正文。\n二、我讲三点意见：\n正文。',
      '一、甲；\n二、乙；\n三、丙。',
      '（一）甲乙丙。天天学习，抓好落实。\n（二）丁戊。\n正文。',
      '一是学习。\n正文。\n二是工作\n正文。',
      '一、甲。\n二、乙。\n会后抓好落实。',
    ],
  ],
  [
    'salutation-colon',
    [
      '在会上的讲话\n同志们⟦:⟧\n今天开会。',
      '在会上的讲话\n同志们⟦ :⟧\n今天开会。',
      '在会上的讲话\n⟦同志们⟧\n今天开会。',
      '在会上的讲话\n同志们！\n今天开会。',
      '在会上的讲话\n同志们：\n今天开会。',
    ],
  ],
  ['numbering-lone', ['一、甲\n⟦（一）⟧子\n二、乙', '一、甲\n（二）子\n二、乙', '一、甲\n首先，子。\n二、乙']],
  [
    'numbering-start',
    [
      '同志们：\n这是我要讲的第一点。\n第二点：要学习。\n第三点：要工作。',
      '同志们：\n这是我要讲的第一件。\n⟦第二点：⟧要学习。\n第三点：要工作。',
      '同志们：\n要做到一是好。\n要抓：二是学；三是干。',
      '同志们：\n第一。\n⟦2.⟧学习。\n3.工作。',
    ],
  ],
  [
    'level-skip',
    ['一、甲\n⟦（1）⟧子\n（2）丑\n二、乙', '一、甲。要做到：（1）子；（2）丑。\n二、乙', '一、甲\n1.子\n2.丑\n二、乙'],
  ],
] as const)('%s', (code, texts) => {
  test.each(texts)('%j', (marked) => expectFindings(code, marked));
});

describe('what the fixes leave', () => {
  test.each([
    [
      'level-skip',
      '一、甲\n（1）子\n1.大\n2.小\n（2）丑\n二、乙',
      '⟦（1）⟧ （1） directly under 一、: usually （一） or 1. stands between (GB/T 9704-2012 7.3.3).',
      '* Change the list to （一）（二）: 一、甲\n（一）子\n1.大\n2.小\n（二）丑\n二、乙',
    ],
    [
      'level-inverted',
      '1.甲\n（一）子\n（1）大\n（2）小\n（二）丑\n2.乙',
      '⟦（一）⟧ （一） stands under 1.: the layers are in the order 一、（一）1.（1） (GB/T 9704-2012 7.3.3).',
      '→ 1. It stands under this part',
    ],
    [
      'level-inverted',
      '（1）甲\n一、子\n二、丑\n（2）乙',
      '⟦一、⟧ 一、 stands under （1）: the layers are in the order 一、（一）1.（1） (GB/T 9704-2012 7.3.3).',
      '→ （1） It stands under this part',
    ],
    [
      'marker-punct',
      '一、甲\n1、子\n2.丑\n二.乙\n三、丙',
      '⟦1、⟧ 1、 is usually written 1. (GB/T 15834-2011 B.3.3).',
      '*! Change to 1.: 一、甲\n1.子\n2.丑\n二.乙\n三、丙',
      '⟦二.⟧ 二. is usually written 二、 (GB/T 15834-2011 B.3.2).',
      '*! Change to 二、: 一、甲\n1、子\n2.丑\n二、乙\n三、丙',
    ],
    [
      'marker-punct',
      '一、甲\n1、子\n2，丑\n二、乙',
      '⟦1、⟧ 1、 is usually written 1. (GB/T 15834-2011 B.3.3).',
      '* Change to 1.: 一、甲\n1.子\n2，丑\n二、乙',
      '⟦2，⟧ 2， is usually written 2. (GB/T 15834-2011 B.3.3).',
      '* Change to 2.: 一、甲\n1、子\n2.丑\n二、乙',
    ],
    [
      'numbering-order',
      '二、甲\n一、乙',
      '⟦二、⟧ The numbers are out of order: 二、 should be 一、.',
      '* Renumber the whole list: 一、甲\n二、乙',
      '- Renumber from here on: 一、甲\n二、乙',
      '- Change only this number: 一、: 一、甲\n一、乙',
    ],
    [
      'numbering-gap',
      '一、甲\n三、乙\n五、丙',
      '⟦三、⟧ A number is left out: 三、 should be 二、.',
      '→ 一、 The last right number is here: 一、',
      '* Renumber the whole list: 一、甲\n二、乙\n三、丙',
      '- Renumber from here on: 一、甲\n二、乙\n三、丙',
      '- Change only this number: 二、: 一、甲\n二、乙\n五、丙',
    ],
    [
      'numbering-duplicate',
      '一、甲\n一、乙\n二、丙',
      '⟦一、⟧ This number stands twice: 一、 should be 二、.',
      '→ 一、 The last right number is here: 一、',
      '* Renumber the whole list: 一、甲\n二、乙\n三、丙',
      '- Renumber from here on: 一、甲\n二、乙\n三、丙',
      '- Change only this number: 二、: 一、甲\n二、乙\n二、丙',
    ],
    [
      'count-mismatch',
      '一、甲\n做好以下3项工作：一是学；二是干。\n二、乙',
      '⟦做好以下3项工作⟧ “做好以下3项工作” announces 3, but 2 follow.',
      '→ 一是 一是学',
      '→ 二是 二是干',
      '- Change the number to 2: 一、甲\n做好以下2项工作：一是学；二是干。\n二、乙',
    ],
  ])('%s: %s', (code, text, ...said) => expect(saidOf(code, text)).toEqual(said));
});

test.each([
  '一、甲\n一是学。\n二是干。\n（一）子\n（二）丑\n二、乙\n（一）寅\n（二）卯\n一要学。\n二要干。',
  '一、甲\n首先，学。\n其次，干。\n二、乙\n一要学。\n二要干。',
  '一、甲\n第一，学。\n第二，干。\n二、乙\n第一：学。\n第二：干。',
  '一、甲\n一是学。\n二是干。\n二、乙\n（一）子\n（二）丑',
  '第一章　甲\n第一条　子。\n第二条　丑。\n第二章　乙\n第一节　寅\n第二节　卯',
])('marker-family-differs is silent: %j', (text) => expect(saidOf('marker-family-differs', text)).toEqual([]));
