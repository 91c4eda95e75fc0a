import { say } from '../message';
import type { SpeechRule } from '../types';
import { markerText, markerWith, numberingFindings } from './numbering';

/** 一、二、二、: a number stands twice. */
export const numberingDuplicate: SpeechRule = {
  code: 'numbering-duplicate',
  severity: { speech: 'warning', document: 'warning' },
  checkSpeech: (speech) =>
    numberingFindings(speech, 'duplicate', ({ parts, at }) =>
      say('This number stands twice: {0} should be {1}.', markerText(parts[at]!), markerWith(parts[at]!, at + 1)),
    ),
};
