/**
 * 对仗: what siblings' headings are compared by, the lengths of their clauses. 提高认识，把握形势 is 4+4.
 */

import { Attached } from '../text/attached';
import type { Part, Run } from './types';

/** A remark in brackets is no part of what is matched. */
const REMARK = /（[^（）]*）|\([^()]*\)/g;
/** What stands in quotation or title marks is one name, whatever marks it holds. */
const NAME = /“[^“”]*”|《[^《》]*》|‘[^‘’]*’/g;
const CLAUSE_ENDS = /(?:[，、；：。！？;:!?\s\u3000]|,(?!\d))+/;
/** 客　运: blanks that only spread the characters of a word. */
const SPREAD = /(?<![^\s\u3000])(\p{Script=Han})[\s\u3000]+(?=\p{Script=Han}(?:[\s\u3000]|$))/gu;
/** A Latin word or a number is one, every Han character is one, marks are none. */
const UNIT = /[\p{Script=Latin}\d０-９][\p{Script=Latin}\d０-９.,%％+\-/’'&]*|[\p{L}\p{N}]/gu;

/** The lengths of a heading's clauses; empty for a heading without words. */
export function patternOf(heading: string): number[] {
  return heading
    .replace(REMARK, '')
    .replace(NAME, (name) => name.replace(/[，、；：。！？,;:!?\s\u3000]/g, ''))
    .replace(SPREAD, '$1')
    .split(CLAUSE_ENDS)
    .map((clause) => clause.match(UNIT)?.length ?? 0)
    .filter((length) => length > 0);
}

/** 5+7 */
export function formatPattern(pattern: readonly number[]): string {
  return pattern.join('+');
}

/** A heading longer than this is a sentence that nobody matches with others. */
const HEADING_AT_MOST = 40;
/** With two siblings one cannot say which of them breaks the pattern. */
const LIST_AT_LEAST = 3;
/** So many headings of the same single length are no chance. */
const SINGLE_AT_LEAST = 4;

/** The pattern of each member of a list, in order; undefined where members have no headings or too long ones. */
export function patternsOf(run: Run): string[] | undefined {
  let patterns = known.get(run);
  if (patterns === undefined) {
    const all = run.parts.map((part) => (isShort(part) ? formatPattern(patternOf(part.title)) : ''));
    patterns = all.length > 1 && all.every((pattern) => pattern !== '') ? all : [];
    known.set(run, patterns);
  }
  return patterns.length > 0 ? patterns : undefined;
}
const known = new Attached<Run, string[]>();

function isShort({ titled, title }: Part): boolean {
  return titled && title.length <= HEADING_AT_MOST;
}

/** The one member whose pattern differs from the pattern that all others keep; -1 where there is none. */
export function oddOne(patterns: readonly string[]): number {
  if (patterns.length < LIST_AT_LEAST) return -1;
  const kept = patterns[0] === patterns[1] || patterns[0] === patterns[2] ? patterns[0]! : patterns[1]!;
  const odd = patterns.findIndex((pattern) => pattern !== kept);
  if (odd < 0 || patterns.some((pattern, i) => pattern !== kept && i !== odd)) return -1;
  return kept.includes('+') || patterns.length > SINGLE_AT_LEAST ? odd : -1;
}
