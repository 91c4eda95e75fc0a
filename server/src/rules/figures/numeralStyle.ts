import { replaceSpan } from '../../edits/edit';
import { textOf } from '../../outline/names';
import { formatHan } from '../../text/numerals';
import { say } from '../message';
import { markerSpan } from '../numbering/numbering';
import type { SpeechRule } from '../types';

/** 讲4点意见 above 一、二、三、: the number announced looks other than those that follow. */
export const numeralStyle: SpeechRule = {
  code: 'numeral-style',
  severity: { speech: 'off', document: 'off' },
  checkSpeech: ({ announcements }) =>
    announcements
      .filter(
        ({ paragraph, count, number, target }) =>
          count !== undefined &&
          target?.parts[0]?.mark.numeralKind === 'han' &&
          /^[\d０-９]+$/.test(textOf(paragraph, number)),
      )
      .map(({ count, number, target }) => {
        const word = count === 2 ? '两' : formatHan(count!);
        return {
          message: say('The parts are numbered in Chinese; the number announced is usually, too: {0}.', word),
          span: number,
          related: [{ span: markerSpan(target!.parts[0]!), message: say('The list begins here') }],
          fixes: [
            { title: say('Change to {0}', word), preferred: true, edits: (now) => replaceSpan(now, number, word) },
          ],
        };
      }),
};
