import { say } from '../message';
import type { DocumentRule, RuleFinding } from '../types';
import { changeAll, changeTo, type Place, spanOf, textParagraphs } from './paragraphFindings';

const PAIR = /([省市县区州盟旗])委(、?)\1政府/g;

/** 市委、市政府 beside 市委市政府 in one speech: both are usual, one speech keeps to one. The majority wins. */
export const orgInconsistent: DocumentRule = {
  code: 'org-inconsistent',
  severity: { speech: 'off', document: 'off' },
  check: (outline): RuleFinding[] =>
    outline.speeches.flatMap((speech) => {
      const places = textParagraphs(outline, speech).flatMap((paragraph) =>
        [...paragraph.text.matchAll(PAIR)].map((match) => ({
          place: { paragraph, start: match.index, end: match.index + match[0].length } satisfies Place,
          apart: match[2] !== '',
          level: match[1]!,
        })),
      );
      const apart = places.filter((one) => one.apart);
      const joined = places.filter((one) => !one.apart);
      if (apart.length === 0 || joined.length === 0) return [];
      const usual = apart.length === joined.length ? places[0]!.apart : apart.length > joined.length;
      const changes = (usual ? joined : apart).map(({ place, level }) => ({
        place,
        newText: `${level}委${usual ? '、' : ''}${level}政府`,
      }));
      return changes.map(({ place, newText }) => ({
        message: say('This speech mostly writes {0}.', newText),
        span: spanOf(place),
        fixes: [changeTo(place, newText), ...changeAll(changes)],
      }));
    }),
};
