import { describe, expect, test } from 'vitest';
import { foldingRanges } from '../../server/src/features/folding';
import { open } from '../support/document';

/** The folds as `first–last` lines, counted from 1. */
function folds(text: string, rangeLimit = 5000): string[] {
  const { document, outline } = open(text);
  return foldingRanges(document, outline, { rangeLimit }).map(
    ({ startLine, endLine, ...rest }) => `${startLine + 1}–${endLine + 1}${Object.keys(rest).join()}`,
  );
}

const SPEECH = [
  ...['在会上的讲话', '', '同志们：', '', '今天开会。', '任务是春耕。', ''],
  ...['一、甲', '正文。', '', '（一）乙', '正文。', '1.丙', '正文。', '', '（二）丁', '正文。', '', ''],
  ...['二、戊', '正文。', '', '同志们，让我们一起干！', '谢谢大家！', ''],
].join('\n');

describe('folds', () => {
  test('from the heading to the last line before the next part; the speech; opening and closing', () => {
    expect(folds(SPEECH)).toEqual(['1–24', '5–6', '8–17', '11–14', '13–14', '16–17', '20–21', '23–24']);
  });

  test('none for a part of one line', () => expect(folds('一、甲\n二、乙\n三、丙')).toEqual([]));
  test('none for a paragraph of one line with a run inside', () =>
    expect(folds('要做到：一是甲；二是乙。')).toEqual([]));
  test('none in an empty text', () => expect(folds('')).toEqual([]));
  test('blank lines at the end of a part stay visible', () =>
    expect(folds('一、甲\n正文。\n\n\n二、乙\n正文。\n\n')).toEqual(['1–2', '5–6']));
  test('line ends of Windows', () => expect(folds('一、甲\r\n正文。\r\n\r\n二、乙\r\n正文。')).toEqual(['1–2', '4–5']));

  test('two speeches', () => {
    const two = `在一会上的讲话\n同志们：\n一、甲\n正文。\n谢谢大家！\n\n在二会上的讲话\n同志们：\n一、乙\n正文。\n谢谢大家！`;
    expect(folds(two)).toEqual(['1–5', '3–4', '7–11', '9–10']);
  });

  test('a title on two lines folds from its first', () => {
    expect(folds('全面春耕\n——在动员会上的讲话\n同志们：\n一、甲\n正文。\n二、乙\n正文。')[0]).toBe('1–7');
  });

  test('carry no kind', () => {
    const { document, outline } = open(SPEECH);
    for (const fold of foldingRanges(document, outline, { rangeLimit: 5000 })) expect(fold.kind).toBeUndefined();
  });
});

describe('over the limit of the client', () => {
  test.each([
    [8, ['1–24', '5–6', '8–17', '11–14', '13–14', '16–17', '20–21', '23–24']],
    [7, ['1–24', '5–6', '8–17', '11–14', '16–17', '20–21', '23–24']],
    [5, ['1–24', '5–6', '8–17', '20–21', '23–24']],
    [1, ['1–24']],
    [0, []],
  ])('%i: the deepest go first', (limit, kept) => expect(folds(SPEECH, limit)).toEqual(kept));
});

describe('a wrapped text', () => {
  const wrapped = [
    ...[
      '　　今天我们召开全镇冬春农田水利工作部署',
      '会议，主要任务是安排清淤修渠和水库除险的各',
      '项工作，动员广大干部群众抓紧施工期限赶进度',
    ],
    ...['保质量确保明年灌溉不误农时。下面我讲意见。', '　　一、要把任务分到各村各组各户，明确时限'],
    ...[
      '和要求，定期通报进展情况。各村要成立专班专',
      '人负责专款专用，不得挪作他用，违者严肃处理',
      '绝不姑息迁就任何人任何事。',
    ],
    ...['　　二、要把质量抓到每条渠道每座桥涵每个闸', '口，做到开工有方案完工有验收，经得起检查。'],
  ].join('\n');
  test('its paragraphs fold', () => expect(folds(wrapped)).toEqual(['1–4', '5–8', '9–10']));
});
