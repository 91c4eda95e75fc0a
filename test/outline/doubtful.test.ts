/** Which markers count: those in a quotation do not, doubtful ones (一，甲 and the like) only beside others. */
import { describe, expect, test } from 'vitest';
import { listsOf } from '../support/outlines';

const lists = (text: string) => listsOf(text.replaceAll('¶', '\n'));

describe('a quotation over several paragraphs holds no parts', () => {
  test.each([
    '一、修改甲¶“第三条　子。¶（一）丑；¶（二）寅。”¶二、修改乙¶“第五条　卯。”',
    // Each of its paragraphs may begin with “ anew.
    '一、修改甲¶“（一）子；¶“（二）丑。”¶二、修改乙',
    '一、修改甲¶“（一）子；¶“（二）丑；¶“（三）寅。”¶二、修改乙',
    '一、修改甲¶“（一）子“丑”；¶（二）“寅”卯；¶（三）辰。”¶二、修改乙',
    '一、修改甲¶“一、子。¶二、丑。”¶“三、寅。¶四、卯。”¶二、修改乙',
    '一、修改甲¶“子。”¶“丑。¶1.寅。”¶二、修改乙',
    '一、修改甲¶“子。¶一，丑。¶二，寅。”¶二、修改乙',
    `一、修改甲¶“（一）子。¶${'正文。¶'.repeat(38)}（二）丑。”¶二、修改乙`,
  ])('%s', (text) => expect(lists(text)).toEqual(['修改甲 修改乙']));

  test.each([
    ['not closed', '一、甲¶“子。¶（一）丑。¶（二）寅。¶二、乙', ['甲 乙', '> 丑 寅']],
    ['not at the beginning', '一、甲¶他说：“子。¶（一）丑。¶（二）寅。”¶二、乙', ['甲 乙', '> 丑 寅']],
    ['in one paragraph', '一、甲¶“子。”¶（一）丑。¶（二）寅。¶二、乙', ['甲 乙', '> 丑 寅']],
    ['too long', `一、甲¶“子。¶${'正文。¶'.repeat(40)}（一）丑。¶（二）寅。”¶二、乙`, ['甲 乙', '> 丑 寅']],
  ])('%s it is none', (_name, text, found) => expect(lists(text)).toEqual(found));
});

describe('a doubtful marker counts beside the next number', () => {
  test.each([
    ['一，甲。¶二，乙。¶三，丙。', ['甲 乙 丙']],
    ['一抓甲。¶二抓乙。', ['甲 乙']],
    ['一抓甲。¶正文。¶正文。¶二抓乙。', ['甲 乙']],
    ['一¶甲甲¶二¶乙乙', [' ']],
    ['1，甲¶2，乙', ['甲 乙']],
    ['1）甲¶2）乙', ['甲 乙']],
    ['甲、子¶乙、丑', ['子 丑']],
    ['第一章甲¶第二章乙', ['甲 乙']],
    ['首先，甲。¶正文。¶其次，乙。', ['甲 乙']],
    ['首先，甲。¶再次，乙。', ['甲 乙']],
    ['其次，甲。¶最后，乙。', ['甲 乙']],
    ['要看到，首先，甲。¶其次，乙。', ['甲 乙']],
    ['首先，甲；其次，乙。', ['甲 乙']],
    [`一，甲。¶${'正文。¶'.repeat(39)}二，乙。`, ['甲 乙']],
  ])('%s', (text, found) => expect(lists(text)).toEqual(found));
});

describe('a doubtful marker of a layer counts beside a sure one of its family', () => {
  test.each([
    ['一、甲¶二，乙', ['甲 乙']],
    ['一，甲¶正文。¶二、乙', ['甲 乙']],
    ['一、甲¶四，乙', ['甲 乙']],
    ['一、甲¶一，乙', ['甲 乙']],
    ['三、甲¶三，乙', ['甲 乙']],
    ['1.甲¶2，乙', ['甲 乙']],
    ['正文。¶一，甲¶四、乙', ['甲 乙']],
    ['二，甲¶正文。¶一、乙¶四，丙', ['乙 丙']],
    ['一、甲¶（一）子¶正文。¶二，乙', ['甲 乙', '> 子']],
    [`一、甲¶${'正文。¶'.repeat(38)}三，乙`, ['甲 乙']],
  ])('%s', (text, found) => expect(lists(text)).toEqual(found));

  test.each([
    ['too far on', '一、甲¶五，乙', ['甲']],
    ['a lower number after a higher one', '四、甲¶二，乙', ['甲']],
    ['the same before a sure one', '一，甲¶一、乙', ['乙']],
    ['of another family', '（一）甲¶二，乙', ['甲']],
    ['beside another doubtful one', '一、甲¶九，乙¶七，丙', ['甲']],
    ['too far away', `一、甲¶${'正文。¶'.repeat(40)}三，乙`, ['甲']],
  ])('not %s: %s', (_name, text, found) => expect(lists(text)).toEqual(found));
});

describe('a doubtful marker alone is text', () => {
  test.each([
    '一，甲。¶正文。',
    '一，甲。¶三，乙。',
    '一抓甲。¶正文。',
    '一抓甲。¶三抓乙。',
    '一抓甲。¶二靠乙。',
    '一¶甲甲¶二，乙乙',
    '一　甲¶正文。',
    '甲、子¶正文。',
    '1）甲¶3）乙',
    '第一章甲¶正文。',
    '首先，甲。¶最后，乙。',
    '其次，甲。¶要看到，首先，乙。',
    '一方面，甲。¶正文。',
    '一¶一¶正文。',
    `一抓甲。¶${'正文。¶'.repeat(40)}二抓乙。`,
    '首先，甲。¶首先，乙。¶其一：丙',
  ])('%s', (text) => expect(lists(text).filter((list) => list !== '丙')).toEqual([]));
});
