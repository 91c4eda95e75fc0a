import { say } from '../message';
import { sign } from '../signs';
import type { ParagraphRule } from '../types';
import { HAN } from './marks';

/** Between names (without blanks) or between figures (5・8); a bullet stands at a beginning or between blanks. */
const DOTS = '・•‧∙⋅･';
const WRONG = new RegExp(`(?<=[${HAN}])[${DOTS}](?=[${HAN}])|(?<=\\d)[${DOTS}](?=\\d)`, 'g');
/** More than these in a paragraph are bullets. */
const MOST = 8;

/** • or ・ for ·. */
export const middleDot: ParagraphRule = {
  code: 'middle-dot',
  severity: { speech: 'hint', document: 'warning' },
  needs: sign([`${HAN}0-9`, DOTS]),
  find(text) {
    const found = [...text.matchAll(WRONG)];
    if (found.length > MOST) return [];
    return found.map(({ index: start, 0: dot }) => ({
      start,
      end: start + 1,
      message: say('{0} is another character; the separation dot is · (GB/T 15834-2011 4.14.2).', dot),
      fixes: [{ title: say('Change to {0}', '·'), start, end: start + 1, newText: '·', preferred: true, safe: true }],
    }));
  },
};
