import { say } from '../message';
import type { DocumentRule, RuleFinding } from '../types';
import { NameList } from './nearMiss';
import { changeTo, type Place, spanOf, textParagraphs } from './paragraphFindings';

/** Near misses of the writer's names: 海拉而区, 拉海尔区 and 海尔区 for 海拉尔区. */
export const userName: DocumentRule = {
  code: 'user-name',
  severity: { speech: 'information', document: 'information' },
  check(outline, { dictionary }): RuleFinding[] {
    if (dictionary.names.length === 0) return [];
    const names = new NameList(dictionary.names);
    return textParagraphs(outline).flatMap((paragraph) =>
      names.find(paragraph.text).map(({ start, end, name }) => {
        const place: Place = { paragraph, start, end };
        return {
          message: say(
            '{0} differs by one character from {1} of your dictionary.',
            paragraph.text.slice(start, end),
            name,
          ),
          span: spanOf(place),
          fixes: [changeTo(place, name)],
        };
      }),
    );
  },
};
