/** Where a rule of residue begins and ends to speak, and what stands there afterwards. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../server/src/edits/edit';
import { parseOutline } from '../../../server/src/outline/outline';
import { expectFindings, findingsOf } from '../../support/findings';

describe('placeholder-unfilled', () => {
  test.each([
    '⟦◯◯⟧县来了人。',
    '自⟦20xx⟧年起，到⟦19××⟧年止。',
    'A20xx年的代号。',
    '*号的不填，要抓*为主。',
    '加*的为必填，请在“*”处打勾。',
    '请⟦*⟧市长讲话。',
    '**要点：**学习要抓实，工作要抓细。',
    '学习好。**要点**：工作要抓细。',
    '学习好，⟦**⟧市长：请讲。',
    '1.学习。⟦**⟧市要带头。',
    '1.学习。**要点在于坚持。',
    '大家学习。⟦**⟧要点在于坚持。',
    '⟦××⟧（⟦×⟧市）来了，按×）办。',
    '排名第⟦×⟧，共⟦×⟧个，a×b。',
    'a×市',
    '共⟦×⟧亿元排名第⟦×⟧位。',
    '有⟦xx⟧3个县来了。',
    '有 ⟦xx⟧ 来了。',
    '＋x是变量，＋xx是另一个。',
    '⟦xx⟧',
    'xx yy',
    '来了xx光和xx轴，x型。',
    '今年⟦x⟧月⟦x⟧日，设x为数。',
    '人⟦X⟧年⟦X⟧月来。',
    '总投入⟦____⟧。',
    '文件a____.txt，路径/____，邮箱@____。',
    '____abc 学习',
    '请⟦某某⟧书记讲，李某某书记讲，“某某”书记讲，某某某书记讲。',
    '⟦○○⟧市，一○○市，○○后，○○八年，○○，第○○号。',
    '人次数×出院数，长×系数，单价⟦×⟧甲，乙方=甲×丙，丁×戊＝己。',
    '增长5%×市',
  ])('%s', (marked) => expectFindings('placeholder-unfilled', `同志们：\n${marked}`));

  test('not in a table of contents', () =>
    expectFindings(
      'placeholder-unfilled',
      '在会上的讲话\n目　录\n一、××工作\n二、××建设\n三、××保障\n同志们：\n今天开会。\n一、⟦××⟧工作\n正文。\n二、⟦××⟧建设\n正文。\n三、⟦××⟧保障\n正文。',
    ));
});

describe('the line goes, and what it left', () => {
  const withoutLine = (code: string, text: string): string => {
    const edits = findingsOf(code, text).flatMap(({ fixes }) => fixes[0]!.edits(parseOutline(text)));
    return applyEdits(text, edits);
  };
  test.each([
    ['at the end, with the line break before it', '同志们：\n今天开会。\n— 3 —', '同志们：\n今天开会。'],
    ['at the end, CRLF', '同志们：\r\n今天开会。\r\n— 3 —', '同志们：\r\n今天开会。'],
    ['at the beginning, with the blank lines after it', '— 3 —\n\n同志们：\n今天开会。', '同志们：\n今天开会。'],
    ['one of the two gaps', '同志们：\n今天开会。\n　\n— 3 —\n \n\n大家好。', '同志们：\n今天开会。\n　\n大家好。'],
    ['CRLF', '同志们：\r\n今天开会。\r\n— 3 —\r\n大家好。\r\n', '同志们：\r\n今天开会。\r\n大家好。\r\n'],
    ['CR', '同志们：\r今天开会。\r— 3 —\r大家好。\r', '同志们：\r今天开会。\r大家好。\r'],
    [
      'a short line before it is no half sentence',
      '同志们：\n今天开会，\n— 3 —\n大家好，各单位都来。',
      '同志们：\n今天开会，\n大家好，各单位都来。',
    ],
    [
      'a part is not joined to what stands before',
      '同志们：\n今年以来各村各单位按照要求，把这项工作摆在重要位置来抓，\n— 3 —\n一、取得明显成效，大家都很好。',
      '同志们：\n今年以来各村各单位按照要求，把这项工作摆在重要位置来抓，\n一、取得明显成效，大家都很好。',
    ],
    [
      'half a sentence is joined to the other half',
      '同志们：\n今年以来各村各单位按照要求，把这项工作摆在重要位置来抓，\n\n— 3 —\n\n取得明显成效，大家都很好。',
      '同志们：\n今年以来各村各单位按照要求，把这项工作摆在重要位置来抓，取得明显成效，大家都很好。',
    ],
    [
      'a line without a mark is joined to none',
      '同志们：\n今天开会。\n关于进一步做好全县各级各部门各单位农田水利建设工作的通知\n— 3 —\n大家都很好，各单位都来。',
      '同志们：\n今天开会。\n关于进一步做好全县各级各部门各单位农田水利建设工作的通知\n大家都很好，各单位都来。',
    ],
  ])('page number %s', (_name, text, expected) => expect(withoutLine('residue-page-number', text)).toBe(expected));

  test.each([
    ['two at the end', '同志们：\n今天开会。\n仅供学习 禁止外传\n更多资料加微信', '同志们：\n今天开会。\n'],
    ['at the beginning', '仅供学习 禁止外传\n\n同志们：\n今天开会。', '同志们：\n今天开会。'],
  ])('watermark %s', (_name, text, expected) => expect(withoutLine('residue-watermark', text)).toBe(expected));
});
