/** References in running text: 第二部分, 第（二）项, 上述两点, 附件2. Pure functions of a paragraph's text. */

import { Attached } from '../text/attached';
import { parseNumeral } from '../text/numerals';
import type { Paragraph } from './paragraphs';

/** A reference as it stands in a paragraph; offsets in the paragraph's text. */
export interface CrossReference {
  start: number;
  end: number;
  /** `ordinal`: 第二部分; `group`: 上述两点; `attachment`: 附件2. */
  kind: 'ordinal' | 'group' | 'attachment';
  /** The numbers it names: 2 of 第二部分, 1 and 2 of 第一、二部分. Empty for a group, and for 附件 alone. */
  ordinals: number[];
  /** Of a group, how many; undefined for 几. */
  count?: number | undefined;
  /** What it calls them: 部分, 点, 条, 项 … */
  unit: string;
  /** 第（二）项. */
  bracketed: boolean;
}

const HAN = '[一二三四五六七八九十百]{1,4}';
const NUMBER = `(?:${HAN}|\\d{1,3}|[（(](?:${HAN}|\\d{1,2})[）)])`;
const UNIT =
  '(?:大?部分|个?方面(?!军)|个?问题|个?环节|点|条(?![件路线])|项|章|节(?!课)|编|句话|件事|层意思|个(?:要求|意见|建议|任务))';
const ORDINAL = new RegExp(`第(${NUMBER}(?:[、和至到]第?${NUMBER})*)(${UNIT})`, 'g');
const COUNT = '([一二两三四五六七八九十几]{1,3}|\\d{1,2})';
const GROUP = new RegExp(
  `(?:上述|以上|前述|前面|前边|上面|刚才|这)(?:我?们?所?(?:讲|说|谈|提)(?:到|过)?(?:的|了)?|的)?(?:这)?\\s?${COUNT}\\s?(?:个|大)?(方面|点|条|项|问题|句话|件事|部分|环节|层意思)`,
  'g',
);
const ATTACHMENT = /附件\s?(\d{1,2}|[一二三四五六七八九十]{1,2})?(?![一二三四五六七八九十\d])/g;
/** Articles of a law are not this text's; those of 本办法 are. */
const OTHER_TEXT = /(?:》|法|条例|规定|办法|章程|党章|准则|细则|宪法|解释|规则|规程|纲要)$/;
const OWN_TEXT = /本(?:法|条例|规定|办法|章程|准则|细则|规则|规程|意见|方案|通知)$/;
const MANY = 20;

const known = new Attached<Paragraph, CrossReference[]>();

/** The references of a paragraph, in order and without overlap; kept with it. */
export function crossReferences(paragraph: Paragraph): readonly CrossReference[] {
  let found = known.get(paragraph);
  if (found === undefined) {
    found = /[第上述以前刚这附]/.test(paragraph.text) ? scan(paragraph.text) : [];
    known.set(paragraph, found);
  }
  return found;
}

function scan(text: string): CrossReference[] {
  const found = [...ordinals(text), ...groups(text), ...attachments(text)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, i) => i === 0 || one.start >= found[i - 1]!.end);
}

function ordinals(text: string): CrossReference[] {
  const found: CrossReference[] = [];
  for (const { index: start, 0: all, 1: numbers = '', 2: unit = '' } of text.matchAll(ORDINAL)) {
    const before = text.slice(Math.max(0, start - 6), start);
    if (OTHER_TEXT.test(before) && !OWN_TEXT.test(before)) continue;
    const values = expand(numbers);
    if (values.length === 0) continue;
    const end = start + all.length;
    found.push({ start, end, kind: 'ordinal', ordinals: values, unit: plain(unit), bracketed: /[（(]/.test(numbers) });
  }
  return found;
}

/** 一、二 is 1 and 2, 一至三 is 1, 2 and 3. */
function expand(numbers: string): number[] {
  const values: number[] = [];
  for (const [, join, number] of numbers.matchAll(/([、和至到]?)第?[（(]?([^、和至到第（()）]+)[）)]?/g)) {
    const value = numeralValue(number!);
    if (value === undefined) return [];
    const last = values[values.length - 1];
    if (last !== undefined && (join === '至' || join === '到')) {
      for (let between = last + 1; between < Math.min(value, last + MANY); between++) values.push(between);
    }
    values.push(value);
  }
  return values;
}

function groups(text: string): CrossReference[] {
  const found: CrossReference[] = [];
  for (const { index: start, 0: all, 1: number = '', 2: unit = '' } of text.matchAll(GROUP)) {
    const count = number.includes('几') ? undefined : numeralValue(number);
    // 这一点 is no group, 以上十三点 in 二十三点 neither.
    if (!number.includes('几') && (count === undefined || count < 2 || count > MANY)) continue;
    const end = start + all.length;
    found.push({ start, end, kind: 'group', ordinals: [], count, unit, bracketed: false });
  }
  return found;
}

function attachments(text: string): CrossReference[] {
  return [...text.matchAll(ATTACHMENT)].map(({ index: start, 0: all, 1: number }) => {
    const value = number === undefined ? undefined : numeralValue(number);
    return {
      start,
      end: start + all.length,
      kind: 'attachment',
      ordinals: value === undefined ? [] : [value],
      unit: '附件',
      bracketed: false,
    };
  });
}

function numeralValue(number: string): number | undefined {
  return parseNumeral(/\d/.test(number) ? 'arabic' : 'han', number);
}

function plain(unit: string): string {
  return unit.replace(/^[个大]/, '');
}
