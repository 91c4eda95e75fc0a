/** Patterns for every family of the marker table. */
import { type Close, FAMILIES, type Family, type FamilyId, ITEM_VERBS } from '../../server/src/outline/markers';
import type { NumeralKind } from '../../server/src/text/numerals';
import {
  BLANK,
  compile,
  HAN_NUMERAL,
  LINE_END,
  LINE_START,
  literal,
  MARKDOWN,
  matchRule,
  notAhead,
  oneOf,
  type Rule,
  scope,
} from './patterns';

/** A bracket or a circle ends these: a further mark is wrong. */
const CLOSED: readonly FamilyId[] = ['parenHan', 'parenArabic', 'circled'];
/** A heading that runs on into its paragraph is no longer than this. */
const LONGEST_HEADING = 60;

const NUMERALS: Record<NumeralKind, string> = {
  han: HAN_NUMERAL,
  arabic: '(?:[0-9]{1,3}|(?<wrong>[０-９]{1,3}))',
  circled: '[①-⑳]',
  stem: '[甲乙丙丁戊己庚辛壬癸]',
};

/** Markers at the start of a paragraph, with the heading that follows. */
export function paragraphMarkers(): Rule[] {
  return FAMILIES.flatMap((family) => {
    const pattern = LINE_START + markerPattern(family, true);
    const alone = matchRule(pattern, scopesOf(family));
    if (family.weak && family.genus === 'enumerator') return [alone];
    // Articles of a law have no headings, unless they stand alone.
    const last = family.id === 'article' ? '$' : '(?:[。！？；]|$)';
    const heading = compile(`${pattern}(?=[^。！？；]{0,${LONGEST_HEADING}}${last})`, scopesOf(family));
    return [
      {
        begin: heading.pattern,
        beginCaptures: heading.captures,
        // \2: where the line begins with **, the heading ends with it.
        end: '[。！？；](\\2)|$',
        endCaptures: { 1: { name: MARKDOWN.bold } },
        contentName: scope(`markup.heading.${headingLevel(family)}`),
        patterns: [{ include: '#in-heading' }],
      },
      alone,
    ];
  });
}

/** Markers inside a paragraph, after a mark that ends a clause. */
export function inlineMarkers(): Rule[] {
  return FAMILIES.filter((family) => family.inline).map((family) => {
    const before = family.genus === 'layer' ? '(?<=[。；：！？])' : '(?<=[。；：！？”，])';
    return matchRule((family.id === 'circled' ? '' : before) + markerPattern(family, false), scopesOf(family));
  });
}

/**
 * 一靠…二靠…: verbs that count only as a run. A line that has 一 and 二 with the same verb is taken for a run to its
 * end.
 */
export function verbRuns(): Rule {
  const verbs = `[${ITEM_VERBS.weak}]`;
  const name = scope('punctuation.definition.list.begin.item', 'keyword.control.marker');
  return {
    begin: `(?:^${BLANK}*|(?<=[。；：，”]))(一(${verbs}))(?=.{2,150}?[。；：，”]二\\2)`,
    beginCaptures: { 1: { name } },
    end: '$',
    patterns: [
      { match: `(?<=[。；：，”])[二三四五六七八九十][一二三四五六七八九十]{0,2}${verbs}`, name },
      { include: '#in-paragraph' },
    ],
  };
}

function headingLevel({ rank }: Family): number {
  return [15, 30, 40, 44, 50].filter((limit) => rank >= limit).length + 1;
}

function scopesOf(family: Family): Record<string, string> {
  return {
    marker: scope(`punctuation.definition.list.begin.${family.id}`, 'keyword.control.marker'),
    wrong: scope('invalid.deprecated.marker'),
  };
}

/** The whole marker, and in it what is written in a wrong form. */
function markerPattern(family: Family, atStart: boolean): string {
  const extra = CLOSED.includes(family.id) ? '(?<wrong>[、．.，,])?' : '';
  return `(?<marker>${openPattern(family)}${numeralPattern(family)}${closePattern(family, atStart)}${extra})`;
}

function openPattern({ opens }: Family): string {
  return opens.length > 1 ? `(?:（|(?<wrong>\\())` : literal(opens[0] ?? '');
}

function numeralPattern({ words, numerals, weak }: Family): string {
  if (words) return oneOf(words.map(([word]) => word));
  const one = numerals.map((kind) => NUMERALS[kind]).join('|');
  // 甲、乙双方 is a list that begins as a marker does.
  const list = weak && numerals.includes('stem') ? `(?!${one}、${one})` : '';
  return numerals.length > 1 ? `(?:${one})` : list + one;
}

function closePattern(family: Family, atStart: boolean): string {
  const usable = family.closes.filter((close) => isUsable(family, close, atStart));
  const branches = usable.flatMap((close) => {
    const patterns = closeTexts(close, atStart);
    return close.wrong ? patterns.map((pattern) => pattern.replace(/^(\[.*?\]|.)/, '(?<wrong>$1)')) : patterns;
  });
  return branches.length === 1 ? branches[0]! : `(?:${branches.join('|')})`;
}

/** Weak forms need a neighbour in number, which a grammar cannot see: only what a reader would not mistake is shown. */
function isUsable(family: Family, close: Close, atStart: boolean): boolean {
  if (close.startOnly && !atStart) return false;
  if (family.id === 'item' && close.weak) return false;
  if (family.id === 'sequence') return close.texts.every((text) => /[，、：,:]/.test(text)); // not 首先是
  return atStart || !close.weak;
}

function closeTexts(close: Close, atStart: boolean): string[] {
  // 第一章 with nothing after it is a heading only where it stands alone.
  const bare = close.startOnly && close.texts.every((text) => /[编章节条分]$/.test(text));
  if (bare) return atStart ? [oneOf(close.texts) + LINE_END] : [];
  return [oneOf(close.texts) + notAhead(close.unless)];
}
