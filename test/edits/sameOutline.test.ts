/** What counts as the same outline when only blanks and line breaks were to change. */
import { expect, test } from 'vitest';
import { isSameOutline } from '../../server/src/edits/sameOutline';
import { parseOutline } from '../../server/src/outline/outline';

const same = (a: string, b: string): boolean => isSameOutline(parseOutline(a), parseOutline(b));
const SPEECH = '在会上的讲话\n同志们：\n今天开会。\n一、甲\n正文。\n二、乙\n正文。\n谢谢大家！';

test.each([
  ['blank lines', SPEECH, SPEECH.replaceAll('\n', '\n\n')],
  ['indent', SPEECH, SPEECH.replaceAll('\n', '\n　　')],
  ['blanks inside', SPEECH, SPEECH.replace('讲话', '讲 话')],
])('the same with other %s', (_name, a, b) => expect(same(a, b)).toBe(true));

test.each([
  ['another word', SPEECH, SPEECH.replace('正文', '文字')],
  ['another number', SPEECH, SPEECH.replace('二、', '三、')],
  ['two paragraphs joined', SPEECH, SPEECH.replace('开会。\n', '开会。')],
  ['one paragraph cut', SPEECH, SPEECH.replace('正文。', '正\n文。')],
  ['a title that is none', SPEECH, SPEECH.replace('在会上的讲话', '在会上的谈话了。')],
  ['a heading below another', '一、甲\n（一）子\n（二）丑', '一、甲\n一、子\n二、丑'],
])('not with %s', (_name, a, b) => expect(same(a, b)).toBe(false));
