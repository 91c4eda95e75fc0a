import type { Message } from '../message';
import { say } from '../message';
import type { Hit, ParagraphRule } from '../types';
import type { Entry, WordList } from './dictionary';

/** A rule that marks the wrong forms of a dictionary. Its fixes replace words and are never applied unasked. */
export function wordRule(code: string, words: WordList, message: (entry: Entry) => Message): ParagraphRule {
  return {
    code,
    severity: { speech: 'warning', document: 'warning' },
    find: (text) =>
      words.find(text).map(({ start, end, entry }): Hit => {
        const hit: Hit = {
          start,
          end,
          message: message(entry),
          fixes: [{ title: say('Change to {0}', entry.right), start, end, newText: entry.right, preferred: true }],
        };
        if (entry.severity) hit.severity = entry.severity;
        return hit;
      }),
  };
}
