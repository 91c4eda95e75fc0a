import { say } from '../message';
import type { SpeechRule } from '../types';
import { markerText, markerWith, numberingFindings } from './numbering';

/** 一、二、四、: a number is left out. */
export const numberingGap: SpeechRule = {
  code: 'numbering-gap',
  severity: { speech: 'warning', document: 'warning' },
  checkSpeech: (speech) =>
    numberingFindings(speech, 'gap', ({ parts, at }) =>
      say('A number is left out: {0} should be {1}.', markerText(parts[at]!), markerWith(parts[at]!, at + 1)),
    ),
};
