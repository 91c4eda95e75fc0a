import { formatHan } from '../../text/numerals';
import { say } from '../message';
import type { SpeechRule } from '../types';
import { insertBefore, isSpoken, isWritten, sectionsOf } from './frame';

/** Sections without 下面，我讲三点意见 before them. Off by default: many good speeches have none. */
export const transitionMissing: SpeechRule = {
  code: 'transition-missing',
  severity: { speech: 'off', document: 'off' },
  checkSpeech(speech, outline) {
    if (!speech.opening || !isSpoken(speech) || !isWritten(outline, speech)) return [];
    const sections = sectionsOf(speech);
    const [first] = sections;
    if (first?.mark.ordinal !== 1) return [];
    if (speech.announcements.some(({ span }) => span.start < first.heading.start)) return [];
    const text = `下面，我就××讲${sections.length === 2 ? '两' : formatHan(sections.length)}点意见。`;
    return [
      {
        message: say('Nothing announces the parts. Usual: 下面，我讲三点意见.'),
        span: first.heading,
        fixes: [{ title: say('Insert an announcement'), edits: (now) => insertBefore(now, first.paragraph, text) }],
      },
    ];
  },
};
