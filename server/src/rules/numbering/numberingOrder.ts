import { say } from '../message';
import type { SpeechRule } from '../types';
import { markerText, markerWith, numberingFindings } from './numbering';

/** 一、三、二、: numbers are out of order, as after a part was moved. */
export const numberingOrder: SpeechRule = {
  code: 'numbering-order',
  severity: { speech: 'warning', document: 'warning' },
  checkSpeech: (speech) =>
    numberingFindings(speech, 'order', ({ parts, at }) =>
      say('The numbers are out of order: {0} should be {1}.', markerText(parts[at]!), markerWith(parts[at]!, at + 1)),
    ),
};
