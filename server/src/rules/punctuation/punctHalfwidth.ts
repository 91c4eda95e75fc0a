import { say } from '../message';
import { sign } from '../signs';
import { styleWithout } from '../style';
import type { Hit, ParagraphRule } from '../types';
import { HAN, isChinese } from './marks';

const FULL: Record<string, string> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '.': '。' };
// After Chinese text; or after Latin letters and figures where Chinese text goes on (GDP,同比). Blanks after the mark go too.
const AFTER_HAN = `(?<=[${HAN}”’》〉）】〕％℃])[,;:!?](?![/=，。、；：,;:])`;
const BEFORE_HAN = `(?<=[A-Za-z0-9%)\\]"])[,;!?](?=[ ]?[${HAN}“《（])`;
const FULL_STOP = `(?<=[${HAN}”’》）][${HAN}”’》）])\\.(?=[”’）]?$)`;
const HALFWIDTH = new RegExp(`(?:${AFTER_HAN}|${BEFORE_HAN}|${FULL_STOP})(?:[ ]+(?=[${HAN}“《（]|$))?`, 'g');
const URL = /(?:https?:\/\/|www\.)[^\s，。；！？“”（）《》]+/g;
/** 1,甲 and Q:甲: what numbers or names a paragraph is no clause. */
const LABEL = /^[(（]?[A-Za-z0-9]{1,3}[)）]?$/;

/** , ; : ! ? after Chinese text. */
export const punctHalfwidth: ParagraphRule = {
  code: 'punct-halfwidth',
  severity: { speech: 'warning', document: 'warning' },
  needs: sign([`${HAN}”’》〉）】〕％℃`, ',;:!?.'], [',;!?', ` ${HAN}“《（`]),
  find(text, role) {
    if (!isChinese(text)) return [];
    // The colon after a salutation is salutation-colon's.
    const called = role === 'salutation' || role === 'addressee';
    return findIn(text).filter(({ start }) => !called || !/^:[ \u3000]*$/.test(text.slice(start)));
  },
  settle: styleWithout(sign('，；：！？')),
};

function findIn(text: string): Hit[] {
  const urls = [...text.matchAll(URL)].map((match) => [match.index, match.index + match[0].length] as const);
  return [...text.matchAll(HALFWIDTH)]
    .filter(({ index }) => !urls.some(([start, end]) => index >= start && index < end))
    .filter(
      ({ index }) => !LABEL.test(text.slice(0, index)) && !/^[一二三四五六七八九十]{1,3}$/.test(text.slice(0, index)),
    )
    .map((match) => {
      const mark = match[0][0]!;
      const right = FULL[mark]!;
      return {
        start: match.index,
        end: match.index + 1,
        message: say('{0} is half-width; Chinese text takes {1} (GB/T 15834-2011 5.1).', mark, right),
        fixes: [
          {
            title: say('Change to {0}', right),
            start: match.index,
            end: match.index + match[0].length,
            newText: right,
            preferred: true,
            safe: true,
          },
        ],
      };
    });
}
