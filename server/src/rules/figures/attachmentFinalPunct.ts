import { say } from '../message';
import type { ParagraphRule } from '../types';

/** 附件：×××。 as a paragraph of its own; with 。 at its end it does not look like a list of attachments any more. */
const ONE_NAME = /^附件[：:] ?(?:\d{1,2}[.．、])?[^。；！？]{2,60}[。；]$/;
const FINAL = /(?<![。；，、;,])[。；，、;,]+$/;

/** 附件：1.分工表。: the name of an attachment takes no mark. */
export const attachmentFinalPunct: ParagraphRule = {
  code: 'attachment-final-punct',
  severity: { speech: 'information', document: 'warning' },
  find(text, role) {
    if (role !== 'attachment' && !(text.startsWith('附件') && ONE_NAME.test(text))) return [];
    const match = FINAL.exec(text);
    // A sentence in between: explanations, not names.
    if (!match || /[。；]/.test(text.slice(0, match.index))) return [];
    const start = match.index;
    const end = text.length;
    return [
      {
        start,
        end,
        message: say('The name of an attachment takes no mark at its end (GB/T 9704-2012 7.3.4).'),
        fixes: [{ title: say('Delete {0}', match[0]), start, end, newText: '', preferred: true }],
      },
    ];
  },
};
