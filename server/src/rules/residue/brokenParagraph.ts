import { goesOn, joinEdits, mayBreakOff } from '../../edits/joinParagraphs';
import { placeIn } from '../../outline/place';
import { say } from '../message';
import type { NoticeRule } from '../types';

/** A paragraph that ends in a comma, or with a word that ends none, above one that goes on with the sentence. */
export const brokenParagraph: NoticeRule<true> = {
  code: 'broken-paragraph',
  severity: { speech: 'warning', document: 'warning' },
  notice: (paragraph) => (mayBreakOff(paragraph) ? true : undefined),
  checkNoticed: (noticed, outline) =>
    noticed
      .filter(({ index }) => goesOn(outline, index))
      .map(({ paragraph, index }) => {
        const next = outline.paragraphs[index + 1]!;
        const { length } = paragraph.text;
        return {
          message: say('The paragraph breaks off here; the next one goes on with the sentence.'),
          span: placeIn(paragraph, length - 1, length),
          fixes: [
            { title: say('Join the paragraphs'), preferred: true, edits: (now) => joinEdits(now, paragraph, next) },
          ],
        };
      }),
};
