import { keptOf } from '../../outline/keptOf';
import { sign } from '../signs';
import type { NoticeRule } from '../types';
import { findLonely, type Lonely, type Loose, looseIn } from './lonely';
import { DOUBLE_QUOTES, SINGLE_QUOTES } from './pairs';
import { unpairedFinding } from './unpaired';

const QUOTES = [DOUBLE_QUOTES, SINGLE_QUOTES];
/** A straight quote may be the partner: quote-straight speaks first. */
const STRAIGHT = new Map([
  [DOUBLE_QUOTES, /["＂]/],
  [SINGLE_QUOTES, /(?<![A-Za-z])'|'(?![A-Za-z])/],
]);

/** “ without ”, ” without “: one of the two is lost or stray. */
export const quoteUnpaired: NoticeRule<readonly Loose[]> = {
  code: 'quote-unpaired',
  severity: { speech: 'error', document: 'error' },
  needs: sign('“”‘’'),
  notice: (paragraph) => looseIn(paragraph, QUOTES),
  checkNoticed: (noticed, { paragraphs }) =>
    QUOTES.flatMap((kind) => {
      const lonely = findLonely(noticed, kind, paragraphs);
      // Once for a paragraph, however many of its marks are lonely.
      const looked = [...new Set(lonely.map(({ paragraph }) => paragraph))];
      const straight = new Set(looked.filter(({ text }) => STRAIGHT.get(kind)!.test(text)));
      return lonely.filter(({ paragraph }) => !straight.has(paragraph)).map(findingOf);
    }),
};

const findingOf = keptOf((lonely: Lonely) => unpairedFinding(lonely, '4.8'));
