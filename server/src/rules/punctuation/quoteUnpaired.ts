import type { DocumentRule } from '../types';
import { ownParagraphs } from './changes';
import { findLonely } from './lonely';
import { DOUBLE_QUOTES, SINGLE_QUOTES } from './pairs';
import { unpairedFinding } from './unpaired';

/** “ without ”, ” without “: one of the two is lost or stray. */
export const quoteUnpaired: DocumentRule = {
  code: 'quote-unpaired',
  severity: { speech: 'error', document: 'error' },
  check(outline) {
    const paragraphs = ownParagraphs(outline);
    return [DOUBLE_QUOTES, SINGLE_QUOTES].flatMap((kind) => {
      const straight = kind === DOUBLE_QUOTES ? /["＂]/ : /(?<![A-Za-z])'|'(?![A-Za-z])/;
      // A straight quote may be the partner: quote-straight speaks first.
      const mixed = new Set(paragraphs.filter(({ text }) => straight.test(text)));
      return findLonely(paragraphs, kind)
        .filter(({ paragraph }) => !mixed.has(paragraph))
        .map((lonely) => unpairedFinding(lonely, kind, '4.8'));
    });
  },
};
