import { replaceIn } from '../../edits/edit';
import { toDocument } from '../../outline/paragraphs';
import { say } from '../message';
import type { DocumentRule, RuleFinding } from '../types';

/** 同志们 or 同志们: or 各县人民政府: at the head of the text. ！ is usual too. */
export const salutationColon: DocumentRule = {
  code: 'salutation-colon',
  severity: { speech: 'warning', document: 'warning' },
  check: (outline) =>
    outline.paragraphs.flatMap((paragraph): RuleFinding[] => {
      const { text, role } = paragraph;
      if (role !== 'salutation' && role !== 'addressee') return [];
      const wrong = /(?:[ \u3000]*:|[ \u3000]+)$/.exec(text)?.[0] ?? '';
      if (wrong === '' && /[：！!]$/.test(text)) return [];
      const from = text.length - wrong.length;
      const clause = role === 'addressee' ? 'GB/T 9704-2012 7.3.2' : 'GB/T 15834-2011 4.7.3.4';
      return [
        {
          message: say('A full-width colon stands after {0} ({1}).', text.slice(0, from), clause),
          span: { start: toDocument(paragraph, wrong ? from : 0), end: paragraph.end },
          fixes: [
            {
              title: wrong.includes(':') ? say('Change to {0}', '：') : say('Add ：'),
              preferred: true,
              safe: true,
              edits: () => replaceIn(paragraph, from, text.length, '：'),
            },
          ],
        },
      ];
    }),
};
