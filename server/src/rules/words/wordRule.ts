import type { Message } from '../message';
import { say } from '../message';
import type { Hit, WordRule } from '../types';
import type { Entry, FoundEntry, WordList } from './dictionary';

/** A rule that marks the wrong forms of a dictionary. Its fixes replace words and are never applied unasked. */
export function wordRule(code: string, words: WordList, message: (entry: Entry) => Message): WordRule {
  return { code, severity: { speech: 'warning', document: 'warning' }, words, say: message };
}

/** An entry of a word rule as a hit. */
export function wordHit(rule: WordRule, { start, end, entry }: FoundEntry): Hit {
  const { right, severity } = entry;
  const hit: Hit = {
    start,
    end,
    message: rule.say(entry),
    fixes: [{ title: say('Change to {0}', right), start, end, newText: right, preferred: true }],
  };
  if (severity) hit.severity = severity;
  return hit;
}
