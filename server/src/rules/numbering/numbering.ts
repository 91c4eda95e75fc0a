/** What the four numbering rules share: each wrong stretch of a run, and what its finding says and offers. */
import { findSeries, firstNumber, isNumbered } from '../../edits/numbering';
import { renumberPart, renumberRun } from '../../edits/renumber';
import type { Outline, Part, Run, Span, Speech } from '../../outline/types';
import { formatNumeral } from '../../text/numerals';
import { type Message, say } from '../message';
import type { Fix, RuleFinding } from '../types';

export type NumberingKind = 'gap' | 'duplicate' | 'order' | 'start';

/** A maximal stretch of members with wrong numbers. */
export interface WrongStretch {
  kind: NumberingKind;
  speech: Speech;
  run: Run;
  /** Index in the run of its first wrong member. */
  at: number;
  /** The number of the run's first member. */
  first: number;
}

/** The wrong stretches of all runs, kept for the outline: four rules ask for them. */
export function wrongStretches(outline: Outline): readonly WrongStretch[] {
  let found = known.get(outline);
  if (!found) {
    found = outline.speeches.flatMap((speech) =>
      findSeries(speech).flatMap((series) =>
        series.runs.flatMap((run, i) => stretchesOf(speech, run, firstNumber(series, i))),
      ),
    );
    known.set(outline, found);
  }
  return found;
}
const known = new WeakMap<Outline, WrongStretch[]>();

function stretchesOf(speech: Speech, run: Run, first: number): WrongStretch[] {
  const found: WrongStretch[] = [];
  let inside = false;
  for (const [at, { mark }] of run.parts.entries()) {
    const wrong = isNumbered(mark) && mark.ordinal !== first + at;
    if (wrong && !inside) found.push({ kind: kindOf(run, at, first + at), speech, run, at, first });
    inside = wrong;
  }
  return found;
}

function kindOf(run: Run, at: number, expected: number): NumberingKind {
  const ordinals = run.parts.map((part) => part.mark.ordinal);
  const found = ordinals[at]!;
  if (ordinals.indexOf(expected, at + 1) >= 0 && !(at > 0 && ordinals[at - 1] === found)) return 'order';
  if (at === 0) return 'start';
  if (found > expected) return 'gap';
  return ordinals.indexOf(found) < at ? 'duplicate' : 'order';
}

/** The findings of one kind, each at the marker of its first wrong member. */
export function numberingFindings(
  outline: Outline,
  kind: NumberingKind,
  message: (stretch: WrongStretch) => Message,
): RuleFinding[] {
  return wrongStretches(outline)
    .filter((stretch) => stretch.kind === kind)
    .map((stretch) => ({
      message: message(stretch),
      span: markerSpan(stretch.run.parts[stretch.at]!),
      related: lastRight(stretch),
      fixes: renumberFixes(stretch),
    }));
}

/** The marker of a part in the document. */
export function markerSpan(part: Part): Span {
  return { start: part.range.start, end: part.markEnd };
}

/** The marker as written. */
export function markerText(part: Part): string {
  return part.paragraph.text.slice(part.mark.start, part.mark.end);
}

/** The marker as it would be with another number. */
export function markerWith(part: Part, value: number): string {
  const { mark, paragraph } = part;
  const numeral =
    mark.numeralKind &&
    formatNumeral(mark.numeralKind, value, paragraph.text.slice(mark.numeral.start, mark.numeral.end));
  return (
    paragraph.text.slice(mark.start, mark.numeral.start) +
    (numeral ?? value) +
    paragraph.text.slice(mark.numeral.end, mark.end)
  );
}

function lastRight({ run, at }: WrongStretch): RuleFinding['related'] {
  const previous = run.parts[at - 1];
  return previous
    ? [{ span: markerSpan(previous), message: say('The last right number is here: {0}', markerText(previous)) }]
    : [];
}

/** The list as a whole, from here on, or this number alone: often the same, but each says what it will touch. */
function renumberFixes({ run, at, first }: WrongStretch): Fix[] {
  const part = run.parts[at]!;
  const expected = markerWith(part, first + at);
  return [
    { title: say('Renumber the whole list'), preferred: true, edits: () => renumberRun(run, first) },
    { title: say('Renumber from here on'), edits: () => renumberRun(run, first, at) },
    { title: say('Change only this number: {0}', expected), edits: () => renumberPart(part, first + at) },
  ];
}
