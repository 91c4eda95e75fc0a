import { say } from '../message';
import type { ParagraphRule } from '../types';

/** 同志们 or 同志们: or 各县人民政府: at the head of the text. ！ is usual too. */
export const salutationColon: ParagraphRule = {
  code: 'salutation-colon',
  severity: { speech: 'warning', document: 'warning' },
  roles: ['salutation', 'addressee'],
  find(text, role) {
    const wrong = /(?<![ \u3000])(?:[ \u3000]*:|[ \u3000]+)$/.exec(text)?.[0] ?? '';
    if (wrong === '' && /[：！!]$/.test(text)) return [];
    const start = text.length - wrong.length;
    const end = text.length;
    const clause = role === 'addressee' ? 'GB/T 9704-2012 7.3.2' : 'GB/T 15834-2011 4.7.3.4';
    const title = wrong.includes(':') ? say('Change to {0}', '：') : say('Add ：');
    return [
      {
        start: wrong ? start : 0,
        end,
        message: say('A full-width colon stands after {0} ({1}).', text.slice(0, start), clause),
        fixes: [{ title, start, end, newText: '：', preferred: true, safe: true }],
      },
    ];
  },
};
