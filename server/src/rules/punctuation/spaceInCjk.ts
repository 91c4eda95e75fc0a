import { type Message, say } from '../message';
import { sign } from '../signs';
import { saidOnce } from '../style';
import type { Hit, ParagraphRule, Seen } from '../types';
import { HAN } from './marks';

/** U+3000 is never meant: it sets names in line. A blank between Latin words and figures is their own. */
const BLANKS = ' \u00a0\u2002\u2003\u2009';
const BLANK = `[${BLANKS}]+`;
const BETWEEN_HAN = new RegExp(
  `(?<=[${HAN}，。；：、！？”）》")])${BLANK}(?=[${HAN}“《（"(])|(?<=[${HAN}])${BLANK}(?=[，。；：、！？”）》])`,
  'g',
);
const BESIDE_LATIN = new RegExp(`(?<=[${HAN}])${BLANK}(?=[\\dA-Za-z])|(?<=[\\dA-Za-z%])${BLANK}(?=[${HAN}])`, 'g');
const TIGHT = new RegExp(`[${HAN}](?=[\\dA-Za-z])|[\\dA-Za-z%](?=[${HAN}])`, 'g');
const ANY_TIGHT = sign([HAN, '0-9A-Za-z'], ['0-9A-Za-z%', HAN]);
/** What begins a paragraph and is set off: 第一条 一 3.1 附件1 （一） 一、 */
const SET_OFF =
  /^(?:第[一二三四五六七八九十百零\d]+[章节条编款部分]+|[一二三四五六七八九十]{1,3}[、，.．]?|\d[\d.]*[、.．]?|(?:附件|附表|表|图)[\d一二三四五六七八九十]*|[（(][一二三四五六七八九十\d]+[）)]|[^。；！？]{1,8}[：:])$/;
const SHORT = 12;

/** The same words, but two messages, by which the findings of the two kinds are told apart. */
const BETWEEN = say('A blank inside Chinese text.');
const BESIDE = { ...BETWEEN };

/** A blank inside Chinese text: what a PDF or an input method left. */
export const spaceInCjk: ParagraphRule = {
  code: 'space-in-cjk',
  severity: { speech: 'hint', document: 'hint' },
  needs: sign([`${HAN}，。；：、！？”）》")0-9A-Za-z%`, BLANKS]),
  roles: ['body', 'opening', 'closing', 'heading', 'salutation', 'addressee', 'notes'],
  find(text) {
    if (text.length < SHORT || !isRunning(text)) return [];
    return [...hitsIn(text, BETWEEN_HAN, BETWEEN), ...hitsIn(text, BESIDE_LATIN, BESIDE)];
  },
  // Some set all Latin words and figures off with blanks: a style, said once.
  settle(findings, seen) {
    const latin = findings.filter(({ message }) => message === BESIDE);
    if (!isCustom(latin.length, seen)) return findings;
    return [...findings.filter(({ message }) => message !== BESIDE), saidOnce(latin, 'hint')];
  },
};

/** Nearly all words and figures are set off: one tight for four loose. What comes out of a PDF has its blanks by chance. */
function isCustom(loose: number, { outline, holds }: Seen): boolean {
  if (loose < 3 || outline.wrapped) return false;
  let tight = 0;
  return !holds(ANY_TIGHT, ({ text }) => {
    tight += text.match(TIGHT)?.length ?? 0;
    return tight * 4 >= loose;
  });
}

/** Sentences, no rows of a table. */
function isRunning(text: string): boolean {
  return /[，。；：！？]/.test(text) && !/[|│\t]/.test(text);
}

function hitsIn(text: string, pattern: RegExp, message: Message): Hit[] {
  return [...text.matchAll(pattern)]
    .filter(({ index, 0: blanks }) => !isMeant(text, index, index + blanks.length))
    .map(({ index: start, 0: blanks }) => {
      const end = start + blanks.length;
      const fix = { title: say('Delete the blank'), start, end, newText: '', preferred: true, safe: true };
      return { start, end, message, fixes: [fix] };
    });
}

/** After a number in brackets, in mid-paragraph too. */
const NUMBER = /(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|(?:^|[。；：])\d{1,2}[.．、])$/;
const NUMBER_AHEAD = /^(?:[A-Za-z]|\d{1,2}|[一二三四五六七八九十]{1,2})[)）、.．](?!\d)/;
/** Offices that issue something together: 中共中央办公厅 国务院办公厅关于…. */
const OFFICE = /[厅委部局院会室府署行社]$/;

/** Around a number, between offices, and around single characters: 政 府 工 作 报 告, 张 明. */
function isMeant(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  if (NUMBER_AHEAD.test(text.slice(end, end + 4))) return true;
  if (NUMBER.test(before) || (OFFICE.test(before) && HAN_AT.test(text[end]!))) return true;
  if (start <= SHORT && SET_OFF.test(text.slice(0, start))) return true;
  if (!isSingle(text, start - 1) || !HAN_AT.test(text[end]!)) return false;
  return isSingle(text, end) || /^[、，：；。（]?$/.test(text[start - 2] ?? '');
}

const HAN_AT = new RegExp(`[${HAN}]`);

/** A Han character without another one beside it. */
function isSingle(text: string, at: number): boolean {
  const han = (i: number): boolean => HAN_AT.test(text[i] ?? '');
  return han(at) && !han(at - 1) && !han(at + 1);
}
