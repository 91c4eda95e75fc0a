/**
 * Renumbering (重排序号): replaces numerals only and keeps each marker's own style, width and spaces. Applied twice it
 * changes nothing.
 */
import { parseOutline } from '../outline/outline';
import type { Outline, Part } from '../outline/types';
import { formatNumeral } from '../text/numerals';
import { applyEdits, composeEdits, type Edit, replaceIn } from './edit';
import { isNumbered, numberedLists } from './numbering';

const ROUNDS_AT_MOST = 4;

/** Gives one part the number `value`. Nothing where its marker has no such number (above ⑳). */
export function renumberPart(part: Part, value: number): Edit[] {
  const { mark, paragraph } = part;
  if (!mark.numeralKind || mark.ordinal === value) return [];
  const numeral = formatNumeral(mark.numeralKind, value, paragraph.text.slice(mark.numeralStart, mark.numeralEnd));
  return numeral === undefined ? [] : replaceIn(paragraph, mark.numeralStart, mark.numeralEnd, numeral);
}

/** Numbers the parts of a list 1, 2, 3 …, from index `from` on. */
export function renumberList(parts: readonly Part[], from = 0): Edit[] {
  return parts.slice(from).flatMap((part, i) => (isNumbered(part.mark) ? renumberPart(part, from + i + 1) : []));
}

/**
 * Numbers every list of the document, lists that run on through sections as well. Where the new numbers let a doubtful
 * marker count that did not before, it is numbered too, so that renumbering once more changes nothing.
 */
export function renumberOutline(outline: Outline): Edit[] {
  let edits = renumberOnce(outline);
  for (let round = 0; edits.length > 0 && round < ROUNDS_AT_MOST; round++) {
    const more = renumberOnce(parseOutline(applyEdits(outline.text, edits)));
    if (more.length === 0) break;
    edits = composeEdits(edits, more);
  }
  return edits;
}

function renumberOnce(outline: Outline): Edit[] {
  const lists = outline.speeches.flatMap(numberedLists);
  return lists.flatMap((parts) => renumberList(parts)).sort((a, b) => a.start - b.start);
}
