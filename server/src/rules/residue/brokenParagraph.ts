import { goesOn, joinEdits } from '../../edits/joinParagraphs';
import { toDocument } from '../../outline/paragraphs';
import { say } from '../message';
import type { DocumentRule } from '../types';

/** A paragraph that ends in a comma, or with a word that ends none, above one that goes on with the sentence. */
export const brokenParagraph: DocumentRule = {
  code: 'broken-paragraph',
  severity: { speech: 'warning', document: 'warning' },
  check: (outline) =>
    outline.paragraphs.slice(0, -1).flatMap((paragraph, i) => {
      const next = outline.paragraphs[i + 1]!;
      if (!goesOn(outline, i)) return [];
      return [
        {
          message: say('The paragraph breaks off here; the next one goes on with the sentence.'),
          span: { start: toDocument(paragraph, paragraph.text.length - 1), end: paragraph.end },
          fixes: [
            { title: say('Join the paragraphs'), preferred: true, edits: () => joinEdits(outline, paragraph, next) },
          ],
        },
      ];
    }),
};
