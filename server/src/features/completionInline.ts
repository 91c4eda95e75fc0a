/** The next member of an enumeration inside a paragraph: after 一是……； comes 二是. */
import * as l10n from '@vscode/l10n';
import { makeRoom, markersLike } from '../edits/nextMarker';
import { groupInline, isSameSeries } from '../outline/inlineRuns';
import { familyOf, LAST } from '../outline/markers';
import { matchMarker } from '../outline/matchMarker';
import type { Paragraph } from '../outline/paragraphs';
import type { Mark } from '../outline/types';
import type { MarkerChoice } from './completionMarkers';
import type { Place } from './completionPlace';
import { partsOf } from './parts';

/** Marks that may stand between the members. */
const SEPARATORS = '；。，;';

export interface InlineChoice extends MarkerChoice {
  /** What is typed of it already. */
  typed: string;
  /** The members before stand after the same mark as this one would: it may be offered unasked. */
  certain: boolean;
}

/** The markers that may go on with the enumerations around the cursor, the innermost first. */
export function inlineMarkers(place: Place): InlineChoice[] {
  const { paragraph, speech, offset } = place;
  if (!paragraph || !speech || paragraph.pieces.length > 1) return [];
  const at = offset - paragraph.start;
  const typed = /(?<![^；。，;：！？、“”])[^；。，;：！？、“”]*$/.exec(paragraph.text.slice(0, at))?.[0] ?? '';
  const separator = paragraph.text[at - typed.length - 1] ?? '';
  if (typed.length > 4 || separator === '' || !SEPARATORS.includes(separator)) return [];
  const runs = openRuns(paragraph, at - typed.length);
  if (runs.length === 0) return [];
  const rest = matchMarker(paragraph.text, at, true);
  const parts = partsOf(speech).filter((part) => part.paragraph === paragraph);
  return runs.flatMap((marks) => {
    const last = marks[marks.length - 1]!;
    if (last.ordinal === LAST || (rest && isSameSeries(rest, last))) return [];
    const shown = paragraph.text.slice(last.start, last.end);
    const part = parts.find(({ mark }) => mark.start === last.start);
    const next = part?.run.parts[part.run.parts.indexOf(part) + 1];
    if (next && next.range.start < offset) return [];
    // Siblings that begin paragraphs do not go on inside one.
    const inParagraphs = part?.run.parts.some((sibling) => sibling.paragraph !== paragraph) === true;
    return markersLike(last, paragraph.text, last.ordinal + 1).map((text) => ({
      text: text.trimEnd(),
      typed,
      where: l10n.t('after {0}', shown),
      edits: next ? makeRoom(speech, next) : [],
      certain: !inParagraphs && isCertain(paragraph.text.slice(0, at - typed.length), marks),
    }));
  });
}

/** The enumerations that are open at `at`, the innermost first: their members so far. */
function openRuns({ scan }: Paragraph, at: number): Mark[][] {
  const before = scan.inline.filter((mark) => mark.end < at);
  const start = scan.start && scan.start.end < at ? scan.start : undefined;
  const runs = groupInline(start, before).map(({ marks }) => marks);
  if (start && !runs.some((marks) => marks[0] === start)) runs.unshift([start]);
  const open = runs.filter((marks) => familyOf(marks[0]!.family).genus === 'enumerator');
  return stillOpen(open).filter((marks) => at - marks[marks.length - 1]!.end > 1);
}

/** A list is over where the one around it goes on, or another of its words begins. The innermost first. */
function stillOpen(open: readonly Mark[][]): Mark[][] {
  let end = -1;
  const outer = open.filter((marks) => {
    const isOver = marks[0]!.start < end;
    end = Math.max(end, marks[marks.length - 1]!.start);
    return !isOver;
  });
  const mayBeOpen = new Set(outer);
  const later = new Set<Mark['series']>();
  return open.toReversed().filter((marks) => {
    const { series } = marks[0]!;
    const isLast = !later.has(series);
    later.add(series);
    return isLast && mayBeOpen.has(marks);
  });
}

/** Whether the mark with which the text ends is the one that separates these members. */
function isCertain(text: string, marks: readonly Mark[]): boolean {
  const last = marks[marks.length - 1]!;
  const separator = text[text.length - 1]!;
  // 一是…；二是…。…；: the list ended with the sentence.
  if (separator !== '。' && /[。！？]/.test(text.slice(last.end))) return false;
  if (marks.length > 1) return text[last.start - 1] === separator;
  if (separator === '，' || separator === ';') return false;
  // One member only: 一看就懂。 is none, and 首先，…。 may stand alone.
  return !last.weak || (separator === '；' && familyOf(last.family).words !== undefined);
}
