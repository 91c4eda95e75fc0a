/** Where one speech ends and the next begins in a text. */
import { describe, expect, test } from 'vitest';
import { parseOutline } from '../../server/src/outline/outline';

/** The titles of the speeches, `+` before one that is attached; `-` for one without a title. */
const speeches = (text: string) =>
  parseOutline(text.replaceAll('¶', '\n')).speeches.map(
    ({ title, attached }) => (attached ? '+' : '') + (title?.name ?? '-'),
  );
const ONE = '在一会上的讲话¶同志们：¶正文。¶一、甲¶正文。';

describe('another speech begins', () => {
  test.each([
    ['在二会上的讲话¶一、丙¶正文。', '在二会上的讲话'],
    ['在全镇二会上的¶讲话¶一、丙¶正文。', '在全镇二会上的讲话'],
    ['工作报告¶各位代表：¶正文。', '工作报告'],
    ['工作报告¶（2026年3月1日）¶镇长　王××¶各位代表：¶正文。', '工作报告'],
    ['不误农时¶各位代表：¶正文。', '不误农时'],
    ['不误农时¶抓好春耕¶各位代表：¶正文。', '不误农时抓好春耕'],
    ['不误农时¶——在二会上的讲话¶各位代表：¶正文。', '不误农时——在二会上的讲话'],
    ['关于二的通知¶各村委会：¶正文。', '关于二的通知'],
    ['2026年3月1日¶不误农时¶各位代表：¶正文。', '不误农时'],
    ['（此件公开发布）¶工作报告¶各位代表：¶正文。', '工作报告'],
  ])('%s', (next, title) => expect(speeches(`${ONE}¶${next}`).at(-1)).toMatch(new RegExp(`^\\+?${title}$`)));

  test.each([
    ['its numbers go on', '在二会上的讲话¶二、丙¶正文。'],
    ['nothing is numbered', '在二会上的讲话¶正文。'],
    ['a sentence stands before the call', '工作报告¶正文。¶各位代表：¶正文。'],
    ['a part stands before the call', '工作报告¶一、丙¶各位代表：¶正文。'],
    ['the sentence before it is not finished', '正文，¶工作报告¶各位代表：¶正文。'],
    ['its lines are far from each other', '不误农时¶¶¶抓好春耕¶各位代表：¶正文。'],
    ['the call does not follow at once', '不误农时¶（2026年3月1日）¶各位代表：¶正文。'],
    ['no kind of speech that is held on an occasion', '工作总结¶一、丙¶正文。'],
  ])('not where %s: %s', (_name, next) => expect(speeches(`${ONE}¶${next}`)).toEqual(['在一会上的讲话']));

  test('not at a line without a kind, where the one before called nobody', () => {
    expect(speeches('在一会上的讲话¶一、甲¶正文。¶不误农时¶各位代表：¶正文。')).toEqual(['在一会上的讲话']);
  });
});

describe('attachments', () => {
  test.each([
    ['附件¶分工方案¶一、丙', '+分工方案'],
    ['附件2¶分工方案¶正文。', '+分工方案'],
    ['附件：¶一、丙¶正文。', '+-'],
    ['附件：¶1.分工表很长。要抓好。¶2.路线图', '+-'],
    ['2026年3月1日¶春耕方案¶一、丙¶正文。', '+春耕方案'],
    ['2026年3月1日¶（此件公开发布）¶春耕方案¶正文。', '+春耕方案'],
    ['2026年3月1日¶春耕方案¶甲¶乙¶丙¶丁¶戊¶己¶正文。', '+春耕方案'],
  ])('%s', (next, title) => expect(speeches(`${ONE}¶${next}`)).toEqual(['在一会上的讲话', title]));

  test.each([
    '附件：¶1.分工表¶2.路线图',
    '2026年3月1日¶春耕方案¶甲¶乙¶丙',
    '2026年3月1日¶正文。¶春耕方案¶正文。',
    '春耕方案¶正文。',
  ])('none: %s', (next) => expect(speeches(`${ONE}¶${next}`)).toEqual(['在一会上的讲话']));
});

describe('notes after the end', () => {
  const isNote = (next: string) => parseOutline(`${ONE}¶${next}`.replaceAll('¶', '\n')).paragraphs.at(-1)!.role;
  test.each(['名词解释¶1.春耕：耕作。', '注释¶[1]春耕：耕作。', '有关用语说明¶说明¶［2］春耕：耕作。'])('%s', (next) =>
    expect([speeches(`${ONE}¶${next}`), isNote(next)]).toEqual([['在一会上的讲话'], 'notes']),
  );
  test.each(['注释¶正文。', '注释¶正文。¶正文。¶1.丙'])('none: %s', (next) => expect(isNote(next)).not.toBe('notes'));
});
