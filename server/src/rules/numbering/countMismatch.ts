import { replaceSpan } from '../../edits/edit';
import { textOf } from '../../outline/names';
import type { Announcement, Speech } from '../../outline/types';
import { formatHan } from '../../text/numerals';
import { say, verbatim } from '../message';
import type { RuleFinding, SpeechRule } from '../types';
import { markerSpan, markerText } from './numbering';

/** 讲五点意见, and four follow. */
export const countMismatch: SpeechRule = {
  code: 'count-mismatch',
  severity: { speech: 'warning', document: 'warning' },
  checkSpeech: (speech) => speech.announcements.flatMap((announcement) => check(speech, announcement)),
};

function check(speech: Speech, { paragraph, count, target, span, number }: Announcement): RuleFinding[] {
  if (count === undefined || !target || target.parts.length === count) return [];
  const actual = target.parts.length;
  const word = numberWord(textOf(paragraph, number), actual);
  const unfinished = actual < count && !speech.closing && !speech.date;
  const said = textOf(paragraph, span).replace(/\s+/g, '');
  return [
    {
      message: say('“{0}” announces {1}, but {2} follow.', said, count, actual),
      span,
      related: target.parts
        .slice(0, 30)
        .map((part) => ({ span: markerSpan(part), message: verbatim(markerText(part) + part.title) })),
      fixes: [{ title: say('Change the number to {0}', word), edits: (now) => replaceSpan(now, number, word) }],
      ...(unfinished ? { severity: 'information' as const } : {}),
    },
  ];
}

/** The number in the style of the word that stands there: 五点 or 5点, 两点 rather than 二点. */
function numberWord(like: string, value: number): string {
  if (/\d/.test(like)) return String(value);
  return value === 2 ? '两' : formatHan(value);
}
