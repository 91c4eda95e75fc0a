/**
 * The markers that a part and all below it take at a new level: those of its new siblings; else those which parts of
 * this level have elsewhere in the speech, known by what they stand in; else the next of GB/T 9704-2012 7.3.3
 * (一、（一） 1.（1）). What counts in running text (一是, 第一，) and stands below keeps its words: it belongs to no level.
 */
import { type FamilyId, familyOf, LAST } from '../../outline/markers';
import { isInline } from '../../outline/part';
import type { Part } from '../../outline/types';
import { skipBlanks } from '../../text/characters';
import { lineStart } from '../../text/lines';
import { formatNumeral, type NumeralKind } from '../../text/numerals';
import { verbOf } from '../changeFamily';
import {
  type Branch,
  familyIn,
  isLayer,
  type List,
  levelOf,
  type Rewriting,
  type Root,
  type Row,
  rootOf,
} from './plan';
import type { Problem } from './problems';
import { gapBefore } from './units';

/** How a marker is written. */
interface Style {
  family: FamilyId;
  series: string;
  kind: NumeralKind | undefined;
  /** A numeral of this style, for the width of its digits. */
  numeral: string;
  open: string;
  close: string;
  blanks: string;
  /** The word of an enumerator: 是, 要. */
  word: string;
}

/** The standard's layer below each; chapters and articles as in regulations, words as in speeches. */
const BELOW: Partial<Record<FamilyId, FamilyId>> = {
  volume: 'chapter',
  division: 'han',
  chapter: 'article',
  clause: 'article',
  article: 'parenHan',
  han: 'parenHan',
  stem: 'arabic',
  parenHan: 'arabic',
  arabic: 'parenArabic',
  parenArabic: 'circled',
  halfParen: 'circled',
  ordinal: 'item',
  ordinalUnit: 'item',
  sequence: 'item',
  itsN: 'item',
};

/** 第一条 stands in chapters as it does in their sections. */
const HOLDS_ARTICLES: ReadonlySet<FamilyId> = new Set<FamilyId>(['volume', 'chapter', 'clause']);

/** How a part that stands in the text is marked. */
export function styleOf({ mark, paragraph }: Part): Style {
  const { text } = paragraph;
  return {
    family: mark.family,
    series: mark.series,
    kind: mark.numeralKind,
    numeral: text.slice(mark.numeralStart, mark.numeralEnd),
    open: text.slice(mark.start, mark.numeralStart),
    close: text.slice(mark.numeralEnd, mark.end),
    blanks: text.slice(mark.end, skipBlanks(text, mark.end)),
    word: mark.word,
  };
}

function usualStyle(id: FamilyId): Style {
  const { numerals, opens, closes, genus } = familyOf(id);
  const close = closes[0]!.texts.includes('是') ? '是' : closes[0]!.texts[0]!;
  const word = genus === 'enumerator' ? close.replace(/[，：、,:]/g, '') : '';
  const bare = close.trimEnd();
  return {
    family: id,
    series: id === 'ordinal' || genus !== 'enumerator' ? id : id + word,
    kind: numerals[0],
    numeral: '',
    open: opens[0]!,
    close: bare,
    blanks: close.slice(bare.length),
    word,
  };
}

/** Parts of the speech that begin paragraphs, by the series of what they stand in; the first of each series. */
function usage(root: Root): Map<string, { part: Part; count: number }[]> {
  const found = new Map<string, { part: Part; count: number }[]>();
  for (const run of root.speech.runs) {
    const part = run.parts.find((one) => one.form !== 'inline' && !one.mark.wrong) ?? run.parts[0]!;
    if (isInline(part)) continue;
    const above = run.parent ? run.parent.mark.series : '';
    const known = found.get(above) ?? [];
    const same = known.find((one) => one.part.mark.series === part.mark.series);
    if (same) same.count += run.parts.length;
    else known.push({ part, count: run.parts.length });
    found.set(above, known);
  }
  return found;
}

/** Where a part is put: a list that is there, or a new one with the style and the gap that such a list has. */
export interface Place {
  row: Row;
  style: Style;
  /** A part whose distance from what stands before it is the usual one here. */
  like: Part | undefined;
}

/** The list of a parent's parts that begin paragraphs, the last one; undefined where it has none. */
export function lastRow(parent: Branch | Root): Branch | undefined {
  return parent.children.findLast(({ part }) => !isInline(part));
}

/** The style of a new list under a parent; `like` is a part that has it. */
export function newStyle(parent: Branch, enumerator: boolean, homes: readonly Root[]): [Style, Part?] | Problem {
  const taken = seriesAbove(parent);
  for (const root of homes) {
    const known = usage(root).get(seriesAsWritten(parent)) ?? [];
    const fitting = known
      .filter(({ part }) => enumerator || isLayer(part.mark.family))
      .filter(({ part }) => !taken.has(part.mark.series))
      .sort((a, b) => b.count - a.count);
    const usual = fitting[0];
    if (usual) return [styleOf(usual.part), usual.part];
  }
  const below = BELOW[familyIn(parent)];
  if (!below) return 'deepest';
  const style = usualStyle(below);
  return taken.has(style.series) ? 'deepest' : [style];
}

/** A list for a new row: one that runs on through the speech takes it in. */
export function newRow(root: Root, style: Style, level: number): Row {
  const runsOn = root.lists.find(
    (list) => list.runsOn && list.series === style.series && (list.level === level || list.series === 'article'),
  );
  const list: List = runsOn ?? { parts: [], runsOn: false, series: style.series, level };
  return { list };
}

const written = new WeakMap<Branch, string>();

/** The series of a branch's marker as it will be. */
function seriesAsWritten(branch: Branch): string {
  return written.get(branch) ?? branch.part.mark.series;
}

function seriesAbove(branch: Branch): Set<string> {
  const found = new Set<string>();
  for (let at: Branch | Root | undefined = branch; at?.parent; at = at.parent) found.add(seriesAsWritten(at as Branch));
  return found;
}

/** Gives a branch the marker of a style, and all below it theirs. */
export function markAs(branch: Branch, style: Style, homes: readonly Root[]): Problem | undefined {
  const same = branch.part.mark.series === style.series;
  if (!same) {
    const rewriting = rewrite(branch.part, style);
    if (typeof rewriting === 'string') return rewriting;
    branch.rewriting = rewriting;
    branch.numbered = style.kind !== undefined && branch.ordinal !== LAST;
    written.set(branch, style.series);
  }
  return markBelow(branch, homes, !same);
}

/** The lists below a part whose family has changed go one layer up or down with it. */
function markBelow(branch: Branch, homes: readonly Root[], changed: boolean): Problem | undefined {
  const rows = new Set(branch.children.filter(({ part }) => !isInline(part)).map(({ row }) => row));
  for (const row of rows) {
    const members = branch.children.filter((child) => child.row === row);
    const { family } = members[0]!.part.mark;
    if (!isLayer(family)) continue;
    let style: Style | undefined;
    if (changed && !(family === 'article' && HOLDS_ARTICLES.has(familyIn(branch)))) {
      const found = newStyle(branch, false, homes);
      if (typeof found === 'string') return found;
      style = found[0];
    }
    if (style && style.series !== row.list.series) row.list = newRow(rootOf(branch), style, levelOf(branch) + 1).list;
    for (const member of members) {
      const problem = markAs(member, style ?? styleOf(member.part), homes);
      if (problem) return problem;
    }
  }
  return undefined;
}

/** The marker of a style in place of a part's own. A verb in the old one (一要, 一抓) belongs to the text and stays. */
function rewrite({ mark, paragraph }: Part, style: Style): Rewriting | Problem {
  const { text } = paragraph;
  let to = skipBlanks(text, mark.end);
  const verb = verbOf(mark);
  const wanted = style.word.endsWith('要') ? '要' : style.family === 'item' && style.word !== '是' ? style.word : '';
  const starts = text.startsWith(wanted, to) && !/^要[素义闻点件领]/.test(text.slice(to));
  if (verb !== wanted) {
    if (verb === '' && starts) to += wanted.length;
    // 一靠 in front of what does not go with 靠 would say something else.
    if (wanted !== '' && wanted !== '要' && (verb !== '' || !starts)) return 'words';
  }
  const blanks = to < text.length ? style.blanks : '';
  const kept = verb !== wanted ? verb : '';
  const write = (ordinal: number): string | undefined => {
    const numeral = numeralOf(style, ordinal);
    return numeral === undefined ? undefined : style.open + numeral + style.close + blanks + kept;
  };
  return { family: style.family, to, write };
}

/** The numeral of a style, or its word; undefined where there is none. */
function numeralOf({ kind, family, numeral }: Style, ordinal: number): string | undefined {
  if (kind) return formatNumeral(kind, ordinal, numeral);
  return familyOf(family).words?.find(([, value]) => value === ordinal)?.[0];
}

/** The gap in front of parts like this one. */
export function gapLike(text: string, part: Part | undefined): string | undefined {
  if (!part) return undefined;
  const gap = gapBefore(text, lineStart(text, part.range.start));
  return gap && text.slice(gap.start, gap.end);
}
