/** Reads one marker at a place in a paragraph, by the marker table. */
import { isDigit, isHanNumeral, type NumeralKind, parseNumeral } from '../text/numerals';
import { type Close, FAMILIES, type Family, type FamilyId } from './markers';
import type { Mark } from './types';

/** The characters with which a numeral can begin. */
const FIRSTS: Record<NumeralKind, string> = {
  han: '〇零一二三四五六七八九十百廿卅',
  arabic: '0123456789０１２３４５６７８９',
  circled: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  stem: '甲乙丙丁戊己庚辛壬癸',
};

/** One way in which a marker may end. */
interface Delimiter {
  close: Close;
  text: string;
  /** How many blanks it ends with, which are no part of the marker. */
  blanks: number;
  /** `Mark.word` and `Mark.series` of a marker that ends so. */
  word: string;
  series: string;
}

/** Delimiters in the order of the table, by their first UTF-16 unit; those that are empty may stand before anything. */
interface Delimiters {
  byFirst: ReadonlyMap<number, readonly Delimiter[]>;
  empty: readonly Delimiter[];
}

/** A family as it may stand behind one first character. */
interface Candidate {
  family: Family;
  /** What stands before the numeral. */
  open: string;
  atStart: Delimiters;
  inside: Delimiters;
}

// A look-up by the first unit of a marker, and one by the first unit of its delimiter, leave next to nothing to compare:
// numbers stand everywhere in these texts, and hardly one of them is a marker.
const CANDIDATES = new Map<number, Candidate[]>();
/** 1 for each unit in `CANDIDATES`: nearly all that is asked for is not. */
const IS_FIRST = new Uint8Array(0x10000);

for (const family of FAMILIES) {
  const all = delimitersOf(family);
  const anywhere = all.filter(({ close }) => !close.startOnly);
  const atStart = byFirstUnit(all);
  const inside = anywhere.length < all.length ? byFirstUnit(anywhere) : atStart;
  const opensBy = new Map<number, string>();
  for (const [word] of family.words ?? []) opensBy.set(word.charCodeAt(0), '');
  for (const open of family.opens)
    for (const first of open ? open[0]! : family.numerals.map((kind) => FIRSTS[kind]).join(''))
      if (!opensBy.has(first.charCodeAt(0))) opensBy.set(first.charCodeAt(0), open);
  for (const [first, open] of opensBy)
    CANDIDATES.set(first, [...(CANDIDATES.get(first) ?? []), { family, open, atStart, inside }]);
}
for (const first of CANDIDATES.keys()) IS_FIRST[first] = 1;

function delimitersOf(family: Family): Delimiter[] {
  return family.closes.flatMap((close) =>
    close.texts.map((text) => {
      const word = family.genus === 'enumerator' ? text.replace(/[，：、,:]/g, '') : '';
      const blanks = text.trim() === '' ? text.length : text.length - text.trimEnd().length;
      return { close, text, blanks, word, series: seriesOf(family.id, word) };
    }),
  );
}

function byFirstUnit(all: readonly Delimiter[]): Delimiters {
  const byFirst = new Map<number, Delimiter[]>();
  const empty: Delimiter[] = [];
  for (const delimiter of all) {
    const first = delimiter.text.charCodeAt(0);
    if (delimiter.text === '') for (const others of [empty, ...byFirst.values()]) others.push(delimiter);
    else if (byFirst.has(first)) byFirst.get(first)!.push(delimiter);
    else byFirst.set(first, [...empty, delimiter]);
  }
  return { byFirst, empty };
}

function seriesOf(id: FamilyId, word: string): string {
  if (id === 'ordinal') return id;
  // 第一点是 and 第二点， have the same unit.
  return id + (id === 'ordinalUnit' ? word.replace(/[是要]$/, '') : word);
}

/** Whether a marker can begin with this UTF-16 unit: a quick test before `matchMarker`. */
export function canBeginMarker(code: number): boolean {
  return IS_FIRST[code] === 1;
}

/** Every character that a marker can begin with. */
export function markerStarts(): string {
  return String.fromCharCode(...CANDIDATES.keys());
}

/**
 * The marker that stands at offset `at` of `text`; undefined where there is none.
 * `inline` says that it stands inside a paragraph, where fewer forms count.
 */
export function matchMarker(text: string, at: number, inline: boolean): Mark | undefined {
  const first = text.charCodeAt(at);
  if (!canBeginMarker(first)) return undefined;
  for (const candidate of CANDIDATES.get(first)!) {
    if (inline && !candidate.family.inline) continue;
    const mark = candidate.family.words
      ? matchWord(candidate, text, at, inline)
      : matchNumeral(candidate, text, at, inline);
    if (mark) return mark;
  }
  return undefined;
}

function matchNumeral(candidate: Candidate, text: string, at: number, inline: boolean): Mark | undefined {
  const { family, open } = candidate;
  const start = at + open.length;
  for (const kind of family.numerals) {
    const end = numeralEnd(kind, text, start);
    if (end === start) continue;
    const delimiter = delimiterAt(inline ? candidate.inside : candidate.atStart, text, end);
    if (!delimiter) continue;
    const ordinal = parseNumeral(kind, text.slice(start, end));
    if (ordinal === undefined || ordinal === 0) continue;
    const mark = build(family, delimiter, text, { start: at, numeralStart: start, numeralEnd: end, kind, ordinal });
    if (open === '(' || (open !== '' && mark.wrong === 'halfwidthBracket')) mark.wrong = 'halfwidthBracket';
    else if (!mark.wrong && kind === 'arabic' && text.charCodeAt(start) >= 0xff10) mark.wrong = 'fullwidthDigit';
    return mark;
  }
  return undefined;
}

function matchWord(candidate: Candidate, text: string, at: number, inline: boolean): Mark | undefined {
  const { family } = candidate;
  for (const [word, ordinal] of family.words ?? []) {
    if (!text.startsWith(word, at)) continue;
    const end = at + word.length;
    const delimiter = delimiterAt(inline ? candidate.inside : candidate.atStart, text, end);
    if (delimiter)
      return build(family, delimiter, text, {
        start: at,
        numeralStart: at,
        numeralEnd: end,
        kind: undefined,
        ordinal,
      });
  }
  return undefined;
}

/** The first delimiter of the table that stands at `at`; undefined where none does, or where it must not be one. */
function delimiterAt({ byFirst, empty }: Delimiters, text: string, at: number): Delimiter | undefined {
  for (const delimiter of byFirst.get(text.charCodeAt(at)) ?? empty) {
    if (!text.startsWith(delimiter.text, at)) continue;
    const end = at + delimiter.text.length;
    return delimiter.close.unless?.test(text.slice(end, end + 6)) ? undefined : delimiter;
  }
  return undefined;
}

interface Begun {
  start: number;
  numeralStart: number;
  numeralEnd: number;
  kind: NumeralKind | undefined;
  ordinal: number;
}

/** （一）、 and ①. : a bracket or circle already ends the marker. */
const EXTRA_DELIMITERS = '、．.，,';
const CLOSED = new Set(['parenHan', 'parenArabic', 'circled']);

function build(family: Family, delimited: Delimiter, text: string, begun: Begun): Mark {
  const { close, text: delimiter, blanks, word, series } = delimited;
  const end = begun.numeralEnd + delimiter.length;
  const mark: Mark = {
    family: family.id,
    word,
    series,
    ordinal: begun.ordinal,
    start: begun.start,
    end: end - blanks,
    numeralStart: begun.numeralStart,
    numeralEnd: begun.numeralEnd,
    numeralKind: begun.kind,
  };
  if (close.wrong) mark.wrong = close.wrong;
  if (close.weak || family.weak) mark.weak = true;
  if (CLOSED.has(family.id)) {
    let last = end;
    while (last < text.length && EXTRA_DELIMITERS.includes(text[last]!)) last++;
    if (last > end) {
      mark.wrong ??= 'extraDelimiter';
      mark.end = last;
    }
  }
  return mark;
}

function numeralEnd(kind: NumeralKind, text: string, start: number): number {
  let end = start;
  if (kind === 'han') while (end - start < 7 && isHanNumeral(text.charCodeAt(end))) end++;
  else if (kind === 'arabic') while (end - start < 4 && isDigit(text.charCodeAt(end))) end++;
  else if (FIRSTS[kind].includes(text[start] ?? '\0')) end = start + 1;
  return end;
}
