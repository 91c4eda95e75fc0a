/** 过渡句: sentences that promise a number of parts (讲五点意见). Pure functions of a paragraph's text. */
import { classTable } from '../text/characters';
import { parseNumeral } from '../text/numerals';
import type { Span } from './types';

/** An announcement as it stands in a paragraph; offsets in the paragraph's text. */
export interface ScannedAnnouncement {
  start: number;
  end: number;
  /** The number word: 五, 5, 几. */
  numberStart: number;
  numberEnd: number;
  /** undefined for 几. */
  count: number | undefined;
  /**
   * The speaker says that he is going to speak of so many points: what follows in the text is meant, however far.
   * Others bind only where the enumeration begins at once.
   */
  spoken: boolean;
}

const NUMBER = '([一二两三四五六七八九十几]{1,3}|\\d{1,2})';
const UNIT = '(?:个方面|方面|句话|句|件事情?|个问题|个环节|层意思|条|项|点|个)';
const NOUN =
  '(?:意见|要求|希望|体会|建议|看法|想法|问题|感受|认识|任务|工作|事项|措施|打算|思考|汇报|报告|强调|嘱托|倡议|话|内容|事情|事)';
const SPEAKING = '讲|谈|说|提|交流|汇报|强调|作|做';
const BEGINNING = '从|围绕|就';
const DOING = '做好|抓好|抓|把握|注重|突出|处理好|落实|坚持|实施|做到|基于|出于|推进|开展|采取|以下|如下|下列';
const SPOKEN = new RegExp(
  `(?:${SPEAKING})(?:一?下|一讲|一谈|出|好|以下|如下|这样|这么)?(?:以下|下面)?\\s?${NUMBER}\\s?${UNIT}(?:的?[^，。；：！？“”]{0,16}?${NOUN})?(?=[，。；：！？]|$)` +
    `|(?:${BEGINNING})(?:以下|下面|如下)?\\s?${NUMBER}\\s?(?:个方面|方面|个问题|点)[^。；：！？“”]{0,20}(?=[，。；：！？]|$)`,
  'g',
);
const PROMISED = new RegExp(
  `(?:重点|着力|着重|切实)?(?:${DOING})[^，。；：！？“”]{0,6}?\\s?${NUMBER}\\s?(?:个?大?方面[^，。；：！？“”]{0,8}?|(?:项|件|点|条|个|大)[^，。；：！？“”]{0,8}?(?:${NOUN.slice(3, -1)}|考虑|原则|重点|举措|行动|工程|关系|环节|目标))(?=[。：；]|$)` +
    `|(?:以下|如下|下列)(?:这)?\\s?${NUMBER}\\s?(?:点|项|条|件|个)(?=[。：；]|$)`,
  'g',
);
/** What is still to come, not what was done: 要抓好三项工作, 重点做好以下工作, …三项工作：. */
const TO_COME = /以下|如下|下列|要|重点|着力|着重|切实|集中|必须|应当|将|基于|出于/;
const DONE = /了|去年|过去|已经|以来/;
/** Nobody announces more points than this. */
const COUNT_AT_MOST = 20;

/** What stands behind the number of an announcement begins with one of these. */
export const COUNTED_UNITS = '个方句件层条项点大';

const NUMERAL = 1;
const SPACE = 2;
const ONE = 4;
/** The first characters of the verbs of each of the two patterns. */
const SPOKEN_VERB = 8;
const PROMISED_VERB = 16;
export const ANY_VERB = SPOKEN_VERB | PROMISED_VERB;
const CLASSES = classTable([
  [NUMERAL, '一二两三四五六七八九十几0123456789'],
  [ONE, '一1'],
  [SPOKEN_VERB, firstsOf(`${SPEAKING}|${BEGINNING}`)],
  [PROMISED_VERB, firstsOf(DOING)],
  [
    SPACE,
    '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
  ],
]);
/** The first character of a verb is never further from what is counted than in 处理好…三个. */
const VERB_WITHIN = 14;

function firstsOf(verbs: string): string {
  return verbs
    .split('|')
    .map((verb) => verb[0])
    .join('');
}

/**
 * Of which patterns what begins at `at`, one of `COUNTED_UNITS`, may be part; 0 for none. A number stands directly before
 * it, not 1, and the first character of a verb before that. This alone keeps the patterns away from nearly all text.
 */
export function mayAnnounce(text: string, at: number): number {
  let i = at - 1;
  if (isOf(SPACE, text, i)) i--;
  if (!isOf(NUMERAL, text, i)) return 0;
  if (isOf(ONE, text, i) && !isOf(NUMERAL, text, i - 1)) return 0;
  let verbs = 0;
  for (const end = Math.max(0, at - VERB_WITHIN); i >= end; i--) verbs |= CLASSES[text.charCodeAt(i)]! & ANY_VERB;
  return verbs;
}

function isOf(bit: number, text: string, at: number): boolean {
  return at >= 0 && (CLASSES[text.charCodeAt(at)]! & bit) !== 0;
}

/** A stretch in which something may be announced. */
export interface Promising extends Span {
  /** In the words of which patterns. */
  verbs: number;
}

const NONE: readonly never[] = [];

/** The announcements of a paragraph in the first `count` of the given stretches of it, in order and without overlap. */
export function scanAnnouncements(
  text: string,
  stretches: readonly Promising[],
  count = stretches.length,
): readonly ScannedAnnouncement[] {
  if (!/[点项条句件个面]/.test(text)) return NONE;
  const found: ScannedAnnouncement[] = [];
  for (let i = 0; i < count; i++) {
    const stretch = stretches[i]!;
    if (stretch.verbs & SPOKEN_VERB) collect(found, text, stretch, SPOKEN, true);
    if (stretch.verbs & PROMISED_VERB) collect(found, text, stretch, PROMISED, false);
  }
  if (found.length < 2) return found.length === 0 ? NONE : found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, i) => i === 0 || one.start >= found[i - 1]!.end);
}

function collect(found: ScannedAnnouncement[], text: string, stretch: Span, pattern: RegExp, spoken: boolean): void {
  // The patterns look at one mark behind.
  const looked = text.slice(stretch.start, stretch.end + 1);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(looked); match; match = pattern.exec(looked)) {
    const start = stretch.start + match.index;
    const end = start + match[0].length;
    const word = match.slice(1).find((group) => group !== undefined)!;
    const numberStart = start + match[0].indexOf(word);
    const kind = /\d/.test(word) ? 'arabic' : 'han';
    const count = word.includes('几') ? undefined : parseNumeral(kind, word);
    // 一项工作 announces nothing, nor does 第三项工作 or a part of a longer number.
    if (count !== undefined && (count < 2 || count > COUNT_AT_MOST)) continue;
    if (/[第\d一二三四五六七八九十百千]/.test(text[numberStart - 1] ?? '')) continue;
    if (!spoken && !isToCome(text, start, end)) continue;
    found.push({
      start,
      end,
      numberStart,
      numberEnd: numberStart + word.length,
      count,
      spoken: spoken && OWN_WORDS.test(sentenceBefore(text, start)),
    });
  }
}

function isToCome(text: string, start: number, end: number): boolean {
  const sentence = sentenceBefore(text, start) + text.slice(start + 1, end);
  if (DONE.test(sentence)) return false;
  return text[end] === '：' || TO_COME.test(sentence.slice(-40));
}

/** The speaker speaks of his own words: 下面，我讲…; others' points (书记提出三点要求) are not announced here. */
const OWN_WORDS = /我|下面|借此|这里|再|现就|现将|谨/;

function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 79), at + 1);
  return before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('！')) + 1);
}
