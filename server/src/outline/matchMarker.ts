/** Reads one marker at a place in a paragraph, by the marker table. */
import { isHanNumeral, type NumeralKind, parseNumeral } from '../text/numerals';
import { type Close, FAMILIES, type Family } from './markers';
import type { Mark } from './types';

/** Families by the first character that can begin one of their markers. */
const BY_FIRST = new Map<string, Family[]>();
const HAN_DIGITS = '〇零一二三四五六七八九十百廿卅';
const FIRSTS: Record<NumeralKind, string> = {
  han: HAN_DIGITS,
  arabic: '0123456789０１２３４５６７８９',
  circled: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  stem: '甲乙丙丁戊己庚辛壬癸',
};

for (const family of FAMILIES) {
  const firsts = new Set<string>();
  for (const [word] of family.words ?? []) firsts.add(word[0]!);
  for (const open of family.opens) {
    if (open) firsts.add(open[0]!);
    else for (const kind of family.numerals) for (const char of FIRSTS[kind]) firsts.add(char);
  }
  for (const char of firsts) BY_FIRST.set(char, [...(BY_FIRST.get(char) ?? []), family]);
}

/** Whether a marker can begin with this character: a quick test before `matchMarker`. */
export function canBeginMarker(char: string): boolean {
  return BY_FIRST.has(char);
}

/** Every character that a marker can begin with. */
export function markerStarts(): string {
  return [...BY_FIRST.keys()].join('');
}

/**
 * The marker that stands at offset `at` of `text`; undefined where there is none.
 * `inline` says that it stands inside a paragraph, where fewer forms count.
 */
export function matchMarker(text: string, at: number, inline: boolean): Mark | undefined {
  const families = BY_FIRST.get(text[at] ?? '');
  if (!families) return undefined;
  for (const family of families) {
    if (inline && !family.inline) continue;
    const mark = family.words ? matchWord(family, text, at, inline) : matchNumeral(family, text, at, inline);
    if (mark) return mark;
  }
  return undefined;
}

function matchNumeral(family: Family, text: string, at: number, inline: boolean): Mark | undefined {
  const open = family.opens.find((candidate) => text.startsWith(candidate, at));
  if (open === undefined) return undefined;
  const start = at + open.length;
  for (const kind of family.numerals) {
    const end = numeralEnd(kind, text, start);
    if (end === start) continue;
    const ordinal = parseNumeral(kind, text.slice(start, end));
    if (ordinal === undefined || ordinal === 0) continue;
    const mark = closeMark(family, text, { start: at, numeral: { start, end }, numeralKind: kind, ordinal, inline });
    if (!mark) continue;
    if (open === '(' || (open !== '' && mark.wrong === 'halfwidthBracket')) mark.wrong = 'halfwidthBracket';
    else if (!mark.wrong && kind === 'arabic' && text.charCodeAt(start) >= 0xff10) mark.wrong = 'fullwidthDigit';
    return mark;
  }
  return undefined;
}

function matchWord(family: Family, text: string, at: number, inline: boolean): Mark | undefined {
  for (const [word, ordinal] of family.words ?? []) {
    if (!text.startsWith(word, at)) continue;
    const end = at + word.length;
    const mark = closeMark(family, text, {
      start: at,
      numeral: { start: at, end },
      numeralKind: undefined,
      ordinal,
      inline,
    });
    if (mark) return mark;
  }
  return undefined;
}

interface Begun {
  start: number;
  numeral: { start: number; end: number };
  numeralKind: NumeralKind | undefined;
  ordinal: number;
  inline: boolean;
}

function closeMark(family: Family, text: string, begun: Begun): Mark | undefined {
  const at = begun.numeral.end;
  for (const close of family.closes) {
    if (begun.inline && close.startOnly) continue;
    for (const delimiter of close.texts) {
      if (!text.startsWith(delimiter, at)) continue;
      const end = at + delimiter.length;
      if (close.unless?.test(text.slice(end, end + 6))) return undefined;
      return build(family, close, delimiter, end, text, begun);
    }
  }
  return undefined;
}

/** （一）、 and ①. : a bracket or circle already ends the marker. */
const EXTRA_DELIMITERS = '、．.，,';
const CLOSED = new Set(['parenHan', 'parenArabic', 'circled']);

function build(family: Family, close: Close, delimiter: string, end: number, text: string, begun: Begun): Mark {
  const blank = delimiter.trim() === '' ? delimiter.length : delimiter.length - delimiter.trimEnd().length;
  const mark: Mark = {
    family: family.id,
    word: family.genus === 'enumerator' ? delimiter.replace(/[，：、,:]/g, '') : '',
    ordinal: begun.ordinal,
    start: begun.start,
    end: end - blank,
    numeral: begun.numeral,
    numeralKind: begun.numeralKind,
  };
  if (close.wrong) mark.wrong = close.wrong;
  if (close.weak || family.weak) mark.weak = true;
  const next = text[end];
  if (CLOSED.has(family.id) && next && EXTRA_DELIMITERS.includes(next)) {
    mark.wrong ??= 'extraDelimiter';
    mark.end = end + 1;
  }
  return mark;
}

function numeralEnd(kind: NumeralKind, text: string, start: number): number {
  let end = start;
  if (kind === 'han') while (end - start < 7 && isHanNumeral(text[end])) end++;
  else if (kind === 'arabic') while (end - start < 4 && isDigit(text.charCodeAt(end))) end++;
  else if (FIRSTS[kind].includes(text[start] ?? '\0')) end = start + 1;
  return end;
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}
