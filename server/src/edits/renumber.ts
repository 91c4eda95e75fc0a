/**
 * Renumbering (重排序号): replaces numerals only and keeps each marker's own style, width and spaces. Applied twice it
 * changes nothing.
 */
import { parseOutline } from '../outline/outline';
import type { Outline, Part, Run } from '../outline/types';
import { formatNumeral } from '../text/numerals';
import { applyEdits, composeEdits, type Edit, replaceIn } from './edit';
import { findSeries, isNumbered } from './numbering';

const ROUNDS_AT_MOST = 4;

/** Gives one part the number `value`. Nothing where its marker has no such number (above ⑳). */
export function renumberPart(part: Part, value: number): Edit[] {
  const { mark, paragraph } = part;
  if (!mark.numeralKind || mark.ordinal === value) return [];
  const numeral = formatNumeral(mark.numeralKind, value, paragraph.text.slice(mark.numeral.start, mark.numeral.end));
  return numeral === undefined ? [] : replaceIn(paragraph, mark.numeral.start, mark.numeral.end, numeral);
}

/** Numbers the members of a run from index `from` on, the first member of the run being `first`. */
export function renumberRun(run: Run, first: number, from = 0): Edit[] {
  return run.parts
    .slice(from)
    .flatMap((part, i) => (isNumbered(part.mark) ? renumberPart(part, first + from + i) : []));
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
  const edits: Edit[] = [];
  for (const speech of outline.speeches) {
    for (const series of findSeries(speech)) {
      let next = 1;
      for (const run of series.runs) {
        for (const edit of renumberRun(run, next)) edits.push(edit);
        next = series.continuous ? next + run.parts.length : 1;
      }
    }
  }
  return edits.sort((a, b) => a.start - b.start);
}
