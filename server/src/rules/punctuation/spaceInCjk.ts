import { say } from '../message';
import { sign } from '../signs';
import { saidOnce } from '../style';
import type { Hit, ParagraphRule, Seen } from '../types';
import { HAN } from './marks';

/** U+3000 is never meant: it sets names in line. A blank between Latin words and figures is their own. */
const BLANKS = ' \u00a0\u2002\u2003\u2009';
const RUN = new RegExp(`[${BLANKS}]+`, 'g');
const HAN_AT = new RegExp(`[${HAN}]`);
/** What may stand before a blank between Chinese characters and marks, and after it; beside a mark only some may. */
const BEFORE = new RegExp(`[${HAN}，。；：、！？”）》")]`);
const AFTER = new RegExp(`[${HAN}“《（"(]`);
const AFTER_HAN = /[，。；：、！？”）》]/;
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
    return [...text.matchAll(RUN)].flatMap(({ index, 0: blanks }) => hitAt(text, index, index + blanks.length));
  },
  // Some set all Latin words and figures off with blanks: a style, said once.
  settle(findings, seen) {
    const latin = findings.filter(({ message }) => message === BESIDE);
    if (!isCustom(latin.length, seen)) return findings;
    return [...findings.filter(({ message }) => message !== BESIDE), saidOnce(latin, 'hint')];
  },
};

/** Nearly all words and figures are set off: one tight for four loose. What comes out of a PDF has its blanks by chance. */
function isCustom(loose: number, { outline, paragraphsWith }: Seen): boolean {
  if (loose < 3 || outline.wrapped) return false;
  let tight = 0;
  for (const { text } of paragraphsWith(ANY_TIGHT)) {
    tight += text.match(TIGHT)?.length ?? 0;
    if (tight * 4 >= loose) return false;
  }
  return true;
}

/** Sentences, no rows of a table. */
function isRunning(text: string): boolean {
  return /[，。；：！？]/.test(text) && !/[|│\t]/.test(text);
}

function hitAt(text: string, start: number, end: number): Hit[] {
  const [before, after] = [text[start - 1] ?? '', text[end] ?? ''];
  const message = isBetween(before, after) ? BETWEEN : isBeside(before, after) ? BESIDE : undefined;
  if (!message || isMeant(text, start, end)) return [];
  const fix = { title: say('Delete the blank'), start, end, newText: '', preferred: true, safe: true };
  return [{ start, end, message, fixes: [fix] }];
}

function isBetween(before: string, after: string): boolean {
  return (BEFORE.test(before) && AFTER.test(after)) || (HAN_AT.test(before) && AFTER_HAN.test(after));
}

/** A Latin letter or a figure on one side. */
function isBeside(before: string, after: string): boolean {
  return (HAN_AT.test(before) && /[\dA-Za-z]/.test(after)) || (/[\dA-Za-z%]/.test(before) && HAN_AT.test(after));
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

/** A Han character without another one beside it. */
function isSingle(text: string, at: number): boolean {
  const han = (i: number): boolean => HAN_AT.test(text[i] ?? '');
  return han(at) && !han(at - 1) && !han(at + 1);
}
