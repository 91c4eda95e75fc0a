import { unusualLists } from '../../edits/numbering';
import type { Part, Speech } from '../../outline/types';
import { say } from '../message';
import type { SpeechRule } from '../types';
import { markerSpan, markerText, markerWith } from './numbering';

/** 一要 without 二要: a list of one member. */
export const numberingLone: SpeechRule = {
  code: 'numbering-lone',
  severity: { speech: 'hint', document: 'hint' },
  checkSpeech: (speech) =>
    unusualLists(speech)
      .filter((parts) => isLone(speech, parts))
      .map(([part]) => ({
        message: say('{0} stands alone: there is no {1} after it.', markerText(part!), markerWith(part!, 2)),
        span: markerSpan(part!),
        fixes: [],
      })),
};

/** A list with one member numbered 1 that is not simply the last thing written so far. */
function isLone(speech: Speech, parts: readonly Part[]): boolean {
  const [part] = parts;
  if (parts.length !== 1 || part!.mark.ordinal !== 1 || !part!.mark.numeralKind) return false;
  return part!.range.end < speech.range.end || speech.closing !== undefined;
}
