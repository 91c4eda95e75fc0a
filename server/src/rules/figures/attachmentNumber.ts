import { parseNumeral } from '../../text/numerals';
import { say } from '../message';
import type { ParagraphRule } from '../types';

const NUMBER =
  '([\\d０-９]{1,2})[、，](?!\\d)|([一二三四五六七八九十]{1,3})、|[（(]([\\d０-９]{1,2}|[一二三四五六七八九十]{1,3})[）)][、.．]?';
/** 附件：1、 and 2、 under it. */
const AFTER_LABEL = new RegExp(`(?<=^附件[：:][ \\u3000]?)(?:${NUMBER})(?=.)`);
const AT_START = new RegExp(`^(?:${NUMBER})(?=.)`);

/** 附件：1、分工表: attachments are numbered 1. 2. */
export const attachmentNumber: ParagraphRule = {
  code: 'attachment-number',
  severity: { speech: 'information', document: 'warning' },
  roles: ['attachment'],
  find(text) {
    const match = AFTER_LABEL.exec(text) ?? AT_START.exec(text);
    if (!match) return [];
    const numeral = match[1] ?? match[2] ?? match[3]!;
    const value = parseNumeral(/[一-龥]/.test(numeral) ? 'han' : 'arabic', numeral);
    if (value === undefined) return [];
    const start = match.index;
    const end = start + match[0].length;
    const newText = `${value}.`;
    return [
      {
        start,
        end,
        message: say('Attachments are numbered {0} (GB/T 9704-2012 7.3.4).', newText),
        fixes: [{ title: say('Change to {0}', newText), start, end, newText, preferred: true }],
      },
    ];
  },
};
