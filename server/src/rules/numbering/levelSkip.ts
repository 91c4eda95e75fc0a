import { changeLayer } from '../../edits/changeFamily';
import { say } from '../message';
import type { SpeechRule } from '../types';
import { holdsLayer, layeredLists } from './levels';
import { markerSpan, markerText } from './numbering';

/** 一、 followed by （1）: two layers are left out. 一、 followed by 1. is usual. */
export const levelSkip: SpeechRule = {
  code: 'level-skip',
  severity: { speech: 'hint', document: 'warning' },
  checkSpeech: (speech) =>
    layeredLists(speech)
      .filter(({ run, own, part, layer }) => layer === 1 && own === 4 && part === run.parent)
      .map(({ run, part }) => ({
        message: say(
          '{0} directly under {1}: usually （一） or 1. stands between (GB/T 9704-2012 7.3.3).',
          markerText(run.parts[0]!),
          markerText(part),
        ),
        span: markerSpan(run.parts[0]!),
        fixes: [2, 3]
          .filter((below) => !holdsLayer(run, below))
          .map((below, i) => ({
            title: say('Change the list to {0}', changeLayer.example(below)),
            preferred: i === 0,
            edits: () => changeLayer(run, below),
          })),
      })),
};
