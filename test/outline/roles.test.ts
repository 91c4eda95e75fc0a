/** What each paragraph of a text is. */
import { describe, expect, test } from 'vitest';
import { parseOutline } from '../../server/src/outline/outline';

/** The roles of the paragraphs, which are parted by ¶. */
const roles = (text: string) =>
  parseOutline(text.replaceAll('¶', '\n'))
    .paragraphs.map(({ role }) => role)
    .join(' ');
const expectRoles = (text: string, expected: string) => expect(roles(text)).toBe(expected);

describe('above the body', () => {
  test.each([
    ['不误农时¶同志们：¶正文。', 'title salutation opening'],
    ['不误农时¶抓好春耕¶确保丰收¶同志们：¶正文。', 'title title title salutation opening'],
    ['一行¶二行¶三行¶四行¶同志们：¶正文。', 'note note note note salutation opening'],
    ['一行¶二行¶三行¶四行¶在会上的讲话¶同志们：¶正文。', 'note title title title title salutation opening'],
    ['一行¶¶在会上的讲话¶同志们：¶正文。', 'note title salutation opening'],
    ['不误农时¶¶——在会上的讲话¶同志们：¶正文。', 'title title salutation opening'],
    ['一行¶二行¶三行¶四行¶¶——在会上的讲话¶同志们：¶正文。', 'note title title title title salutation opening'],
    ['不误农时¶¶在会上的讲话¶¶同志们：¶¶正文。¶¶正文。', 'title title salutation opening body'],
    ['工作报告¶——在会上的讲话¶（2026年3月1日）¶各位代表：¶正文。', 'title title note salutation opening'],
    ['在会上的讲话¶来源：某网¶照片说明¶同志们：¶正文。', 'title note note salutation opening'],
    ['在会上的讲话¶会场里坐满了人。¶同志们：¶正文。', 'title note salutation opening'],
    ['在会上的讲话¶一句。¶二句。¶三句。¶同志们：¶正文。', 'title note note note salutation opening'],
    ['在会上的讲话¶一句。¶二句。¶三句。¶四句。¶正文。', 'title opening body body body body'],
    [`在会上的讲话¶${'照片说明，'.repeat(13)}¶同志们：¶正文。`, 'title body closing closing'],
    [`在会上的讲话¶照片。¶${'照片说明，'.repeat(13)}¶同志们：¶正文。`, 'title opening body closing closing'],
    ['在会上的讲话¶一、甲¶同志们：¶正文。¶二、乙', 'title heading body body heading'],
    ['春耕方案¶工作目标¶任务¶正文正文。', 'title body heading opening'],
    ['春耕方案¶¶工作目标¶¶正文正文。', 'title heading opening'],
    ['一　甲¶正文。¶二　乙', 'heading body heading'],
    ['一　心一意抓春耕¶同志们：¶正文。', 'title salutation opening'],
    ['×政发〔2026〕1号¶关于一的意见¶各科室：¶正文。', 'documentNumber title addressee opening'],
    ['各科室：¶正文。', 'body body'],
    ['12¶在会上的讲话¶2026年3月1日¶同志们：¶正文。', 'residue title note salutation opening'],
  ])('%s', expectRoles);
});

describe('watermarks', () => {
  test.each([
    ['仅供学习参考¶在会上的讲话¶同志们：¶正文。', 'residue title salutation opening'],
    ['仅供学习参考¶某某网¶下载自某网¶在会上的讲话¶同志们：¶正文。', 'residue residue residue title salutation opening'],
    ['仅供学习参考¶不误农时¶同志们：¶正文。', 'residue note salutation opening'],
    ['某某网¶下载自某网¶在会上的讲话¶同志们：¶正文。', 'note residue title salutation opening'],
    ['仅供学习参考¶一、甲¶正文。', 'residue heading body'],
    [
      `仅供学习参考¶${'广告'.repeat(21)}¶下载自某网¶在会上的讲话¶同志们：¶正文。`,
      'residue note residue title salutation opening',
    ],
    ['在会上的讲话¶同志们：¶一、甲¶正文。¶下载自某网¶正文。¶12', 'title salutation heading body residue body residue'],
  ])('%s', expectRoles);
});

describe('the end', () => {
  const expectEnd = (end: string, expected: string) =>
    expectRoles(`关于一的通知¶各科室：¶一、甲¶正文。¶${end}`, `title addressee heading body ${expected}`);
  test.each([
    ['办公室¶2026年3月1日¶（此件公开发布）', 'signature date note'],
    ['办公室¶2026年3月1日¶抄送：各科室。', 'signature date note'],
    ['2026年3月1日¶办公室', 'date signature'],
    ['2026年3月1日¶办公室¶（此件公开发布）', 'date signature note'],
    ['镇党委¶镇政府¶2026年3月1日¶— 3 —', 'signature signature date residue'],
    ['镇长　王××¶2026年3月1日', 'signature date'],
    [`${'镇政府¶'.repeat(6)}2026年3月1日`, `${'signature '.repeat(6)}date`],
    ['这一行有逗号，¶2026年3月1日', 'body date'],
    [`${'办公室'.repeat(14)}¶2026年3月1日`, 'body date'],
    ['2026年3月1日', 'date'],
    ['办公室', 'body'],
    ['来源：某网', 'note'],
    ['（此件公开发布）', 'note'],
    ['下载自某网', 'residue'],
    ['附件：1.分工表¶办公室¶2026年3月1日', 'attachment signature date'],
    ['附件：¶1.分工表¶2.路线图¶办公室¶2026年3月1日', 'attachment attachment attachment signature date'],
    ['附件：1.分工表¶正文。¶办公室¶2026年3月1日', 'attachment body signature date'],
    ['附件：1.分工表；¶2.路线图。¶办公室¶2026年3月1日', 'attachment attachment signature date'],
    ['附件：1.分工表。¶2.路线图。¶办公室¶2026年3月1日', 'attachment attachment signature date'],
    ['1.分工。¶2.路线。¶办公室¶2026年3月1日', 'heading heading signature date'],
    ['特此通知。¶附件：1.分工表', 'closing attachment'],
    ['特此通知。¶附件：1.分工表¶2.路线图', 'closing attachment attachment'],
  ])('of a notice: %s', expectEnd);
});

describe('the closing', () => {
  const expectEnd = (end: string, expected: string) =>
    expectRoles(`在会上的讲话¶同志们：¶一、甲¶正文。¶${end}`, `title salutation heading body ${expected}`);
  test.each([
    ['同志们，要快。¶正文。¶正文。', 'closing closing closing'],
    ['同志们，要快。¶正文。¶正文。¶正文。¶正文。¶正文。', 'closing closing closing closing closing closing'],
    ['同志们，要快。¶正文。¶正文。¶正文。¶正文。¶正文。¶正文。', 'body body body body body body body'],
    ['同志们，我再讲两点：一是快；二是好。', 'body'],
    ['结束语¶正文。¶正文。', 'closing closing closing'],
    ['正文。¶希望大家努力。¶谢谢大家！', 'body closing closing'],
    ['正文。¶谢谢大家！', 'body closing'],
    ['谢谢大家！¶镇长　王××¶2026年3月1日', 'closing signature date'],
    ['谢谢大家！¶（热烈鼓掌）', 'closing note'],
    ['感谢各位同志多年来的大力支持和关心帮助！', 'body'],
    ['同志们：¶要快。', 'closing closing'],
    ['正文。', 'body'],
  ])('of a speech: %s', expectEnd);

  test.each([
    ['一是快。¶二是好。¶这些要抓好。', 'heading heading closing'],
    ['一是快。¶正文。¶二是好。¶这些要抓好。', 'heading body heading body'],
    ['一是快。¶二是好。¶这些要抓好。¶还要抓细。', 'heading heading body body'],
    ['一是快。¶二是好。¶要做到：一要早，二要准。', 'heading heading body'],
    ['一是快。¶这些要抓好。', 'heading body'],
    ['（一）快¶（二）好¶这些要抓好。', 'heading heading body'],
  ])('after a list of single paragraphs: %s', expectEnd);

  test.each([
    ['特此通知。', 'closing'],
    ['希望大家努力。', 'body'],
    [`特此通知，${'请认真落实，'.repeat(10)}`, 'body'],
  ])('of a notice: %s', (end, expected) =>
    expectRoles(`关于一的通知¶各科室：¶一、甲¶正文。¶${end}`, `title addressee heading body ${expected}`),
  );
});
