import { say } from '../message';
import { sign } from '../signs';
import { styleWithout } from '../style';
import type { Hit, ParagraphRule } from '../types';
import { toHalfWidth } from './dates';

/** A number with its decimals and its percent sign, in any width. */
const NUMBER = /[\d０-９]+(?:[.．][\d０-９]+)*[%％]?/g;
const FULL = /[０-９％]/;
/** Ｇ２０, Ａ４: the letter would stay full-width. */
const FULL_LETTER = /[Ａ-Ｚａ-ｚ]/;
/** １． （１） １、 at the head of a paragraph or a clause: a marker, whose digits are a matter of layout. */
const MARKER =
  /(?<=^|[。；：！？，])[ \u3000]*[０-９]{1,3}(?:[）)]|[．.、](?![\d０-９])|[．.](?=[０-９]{4}年))|[（(][０-９]{1,3}[）)]/g;

/** ２０２６, 8％: digits and percent signs are half-width in running text. */
export const fullwidthDigit: ParagraphRule = {
  code: 'fullwidth-digit',
  severity: { speech: 'hint', document: 'information' },
  needs: sign('０-９％'),
  settle: styleWithout(sign(['0-9', '%'])),
  find(text) {
    const body = text.replace(MARKER, (marker) => ' '.repeat(marker.length));
    const hits: Hit[] = [];
    for (const match of body.matchAll(NUMBER)) {
      const [number] = match;
      const start = match.index;
      const end = start + number.length;
      if (!FULL.test(number) || FULL_LETTER.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`)) continue;
      const newText = toHalfWidth(number).replace(/．/g, '.').replace('％', '%');
      hits.push({
        start,
        end,
        message: say('Digits and percent signs are usually half-width: {0}.', newText),
        fixes: [{ title: say('Change to {0}', newText), start, end, newText, preferred: true, safe: true }],
      });
    }
    return hits;
  },
};
