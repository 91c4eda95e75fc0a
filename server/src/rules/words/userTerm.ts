import { say } from '../message';
import type { DocumentRule, RuleFinding } from '../types';
import { changeTo, type Place, spanOf, textParagraphs } from './paragraphFindings';
import { Trie } from './trie';

/** Wrong forms of the writer's dictionary, with the right ones. */
export const userTerm: DocumentRule = {
  code: 'user-term',
  severity: { speech: 'warning', document: 'warning' },
  check(outline, { dictionary: { terms } }): RuleFinding[] {
    const trie = new Trie<{ wrong: string; right: string }>();
    for (const [wrong, right] of terms) if (wrong !== right) trie.add(wrong, { wrong, right });
    if (terms.size === 0) return [];
    return textParagraphs(outline).flatMap((paragraph) =>
      trie
        .find(paragraph.text, ({ start, value }) => !standsInRight(paragraph.text, start, value))
        .map(({ start, end, value }) => {
          const place: Place = { paragraph, start, end };
          return {
            message: say('{0} should be {1} (your dictionary).', value.wrong, value.right),
            span: spanOf(place),
            fixes: [changeTo(place, value.right)],
          };
        }),
    );
  },
};

/** 政务中心 → 区政务中心: where the longer right form stands already, all is well. */
function standsInRight(text: string, start: number, { wrong, right }: { wrong: string; right: string }): boolean {
  for (let at = right.indexOf(wrong); at >= 0; at = right.indexOf(wrong, at + 1)) {
    if (start >= at && text.startsWith(right, start - at)) return true;
  }
  return false;
}
