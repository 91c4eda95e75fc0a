import { say } from '../message';
import type { DocumentRule, RuleFinding } from '../types';
import { changeTo, type Place, spanOf, textParagraphs } from './paragraphFindings';

/** What 作出 is usually said of; between them at most a short attribute: 做出了新的更大贡献. */
const ABSTRACT =
  /做出(?=了?(?:的一[项个]|[\u4e00-\u9fff]{0,8}?)(?:重大|重要)?(?:贡献|表率|部署|决定|决策|批示|指示|努力|安排|承诺|判断|决议|规划))/g;

/** 做出贡献: 作出 is usual, and a text that also writes 作出 should keep to one. */
export const zuoChu: DocumentRule = {
  code: 'zuo-chu',
  severity: { speech: 'hint', document: 'hint' },
  check(outline): RuleFinding[] {
    const paragraphs = textParagraphs(outline);
    const both = paragraphs.some(({ text }) => text.includes('作出'));
    const message = both
      ? say('This text also writes 作出; of contributions and decisions 作出 is usual.')
      : say('Of contributions and decisions 作出 is usual; 做出 is written too.');
    return paragraphs.flatMap((paragraph) =>
      [...paragraph.text.matchAll(ABSTRACT)].map(({ index }) => {
        const place: Place = { paragraph, start: index, end: index + 2 };
        return {
          message,
          span: spanOf(place),
          fixes: [changeTo(place, '作出')],
        };
      }),
    );
  },
};
