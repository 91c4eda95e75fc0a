import { say } from '../message';
import { sign } from '../signs';
import type { ParagraphRule } from '../types';

/** A quotation after the end of a sentence, closed by ”。: long enough to be a sentence and without quotations inside. */
const STANDING_ALONE = /(?:^|[。！？])“([^“”。！？]{4,200}(?:[。！？][^“”。！？]{1,200}){0,8})”。/g;

/** 。“…”。: a quotation that is a sentence of its own keeps its full stop inside. */
export const quotePeriod: ParagraphRule = {
  code: 'quote-period',
  severity: { speech: 'hint', document: 'hint' },
  needs: sign(['”', '。']),
  find: (text) =>
    [...text.matchAll(STANDING_ALONE)].map((match) => {
      const end = match.index + match[0].length;
      return {
        start: end - 2,
        end,
        message: say('The full stop of a quotation that stands alone is inside: 。” (GB/T 15834-2011 B.2.1).'),
        fixes: [{ title: say('Change to {0}', '。”'), start: end - 2, end, newText: '。”', preferred: true }],
      };
    }),
};
