import { say } from '../message';
import type { OwnWordsRule } from '../types';
import { Trie } from './trie';

/** Wrong forms of the writer's dictionary, with the right ones. */
export const userTerm: OwnWordsRule = {
  code: 'user-term',
  severity: { speech: 'warning', document: 'warning' },
  forWords({ terms }) {
    if (terms.size === 0) return undefined;
    const trie = new Trie<{ wrong: string; right: string }>();
    for (const [wrong, right] of terms) if (wrong !== right) trie.add(wrong, { wrong, right });
    return {
      find: (text) =>
        trie
          .find(text, ({ start, value }) => !standsInRight(text, start, value))
          .map(({ start, end, value: { wrong, right } }) => ({
            start,
            end,
            message: say('{0} should be {1} (your dictionary).', wrong, right),
            fixes: [{ title: say('Change to {0}', right), start, end, newText: right, preferred: true }],
          })),
    };
  },
};

/** 政务中心 → 区政务中心: where the longer right form stands already, all is well. */
function standsInRight(text: string, start: number, { wrong, right }: { wrong: string; right: string }): boolean {
  for (let at = right.indexOf(wrong); at >= 0; at = right.indexOf(wrong, at + 1)) {
    if (start >= at && text.startsWith(right, start - at)) return true;
  }
  return false;
}
