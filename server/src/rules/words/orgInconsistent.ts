import { placeIn } from '../../outline/place';
import { say } from '../message';
import type { SpeechRule } from '../types';
import { changeAll, changeTo, textParagraphs } from './paragraphFindings';

const PAIR = /([省市县区州盟旗])委(、?)\1政府/g;

/** 市委、市政府 beside 市委市政府 in one speech: both are usual, one speech keeps to one. The majority wins. */
export const orgInconsistent: SpeechRule = {
  code: 'org-inconsistent',
  severity: { speech: 'off', document: 'off' },
  checkSpeech(speech, outline) {
    const places = textParagraphs(outline, speech).flatMap((paragraph) =>
      [...paragraph.text.matchAll(PAIR)].map(({ index: start, 0: pair, 1: level, 2: mark }) => ({
        ...{ paragraph, start, end: start + pair.length },
        apart: mark !== '',
        level: level!,
      })),
    );
    const apart = places.filter((one) => one.apart);
    const joined = places.filter((one) => !one.apart);
    if (apart.length === 0 || joined.length === 0) return [];
    const usual = apart.length === joined.length ? places[0]!.apart : apart.length > joined.length;
    const changes = (usual ? joined : apart).map(({ level, ...place }) => ({
      ...place,
      newText: `${level}委${usual ? '、' : ''}${level}政府`,
    }));
    return changes.map((change) => ({
      message: say('This speech mostly writes {0}.', change.newText),
      span: placeIn(change.paragraph, change.start, change.end),
      fixes: [changeTo(change), ...changeAll(changes)],
    }));
  },
};
