/** What the four numbering rules share: each wrong stretch of a list, and what its finding says and offers. */
import { isNumbered, unusualLists } from '../../edits/numbering';
import { renumberList, renumberPart } from '../../edits/renumber';
import { keptOf } from '../../outline/keptOf';
import { placeIn } from '../../outline/place';
import type { Part, Span, Speech } from '../../outline/types';
import { formatNumeral } from '../../text/numerals';
import { type Message, say } from '../message';
import type { Fix, RuleFinding } from '../types';

export type NumberingKind = 'gap' | 'duplicate' | 'order' | 'start';

/** A maximal stretch of members with wrong numbers. */
export interface WrongStretch {
  kind: NumberingKind;
  /** The list; its member at index i should show i + 1. */
  parts: readonly Part[];
  /** Index of the first wrong member. */
  at: number;
}

/** The wrong stretches of all lists of a speech: four rules ask for them. */
export const wrongStretches = keptOf((speech: Speech): readonly WrongStretch[] =>
  unusualLists(speech)
    .filter((parts) => parts.some(isWrong))
    .flatMap(stretchesOf),
);

function isWrong({ mark }: Part, at: number): boolean {
  return mark.ordinal !== at + 1 && isNumbered(mark);
}

function stretchesOf(parts: readonly Part[]): WrongStretch[] {
  // Two maps of numbers: a list of sections may be long, and is looked at anew whenever one of them changes.
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  for (let i = 0; i < parts.length; i++) {
    const { ordinal } = parts[i]!.mark;
    if (!first.has(ordinal)) first.set(ordinal, i);
    last.set(ordinal, i);
  }
  const starts = parts
    .map((_, at) => at)
    .filter((at) => isWrong(parts[at]!, at) && !(at > 0 && isWrong(parts[at - 1]!, at - 1)));
  return starts.map((at) => ({ kind: kindOf(parts, at, { first, last }), parts, at }));
}

function kindOf(
  parts: readonly Part[],
  at: number,
  { first, last }: Record<'first' | 'last', ReadonlyMap<number, number>>,
): NumberingKind {
  const found = parts[at]!.mark.ordinal;
  const repeats = at > 0 && parts[at - 1]!.mark.ordinal === found;
  if ((last.get(at + 1) ?? 0) > at && !repeats) return 'order';
  if (at === 0) return 'start';
  if (found > at + 1) return 'gap';
  return first.get(found)! < at ? 'duplicate' : 'order';
}

/** The findings of one kind, each at the marker of its first wrong member. */
export function numberingFindings(
  speech: Speech,
  kind: NumberingKind,
  message: (stretch: WrongStretch) => Message,
): RuleFinding[] {
  const found: RuleFinding[] = [];
  for (const stretch of wrongStretches(speech))
    if (stretch.kind === kind) found.push(numberingFinding(stretch, message(stretch)));
  return found;
}

export function numberingFinding(stretch: WrongStretch, message: Message): RuleFinding {
  const { parts, at } = stretch;
  return { message, span: markerSpan(parts[at]!), related: lastRight(stretch), fixes: renumberFixes(stretch) };
}

/** The marker of a part in the document. */
export function markerSpan({ paragraph, mark }: Part): Span {
  return placeIn(paragraph, mark.start, mark.end);
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
    formatNumeral(mark.numeralKind, value, paragraph.text.slice(mark.numeralStart, mark.numeralEnd));
  return (
    paragraph.text.slice(mark.start, mark.numeralStart) +
    (numeral ?? value) +
    paragraph.text.slice(mark.numeralEnd, mark.end)
  );
}

function lastRight({ parts, at }: WrongStretch): RuleFinding['related'] {
  const previous = parts[at - 1];
  return previous
    ? [{ span: markerSpan(previous), message: say('The last right number is here: {0}', markerText(previous)) }]
    : [];
}

/** The list as a whole, from here on, or this number alone: often the same, but each says what it will touch. */
function renumberFixes({ parts, at }: WrongStretch): Fix[] {
  const part = parts[at]!;
  return [
    { title: say('Renumber the whole list'), preferred: true, edits: () => renumberList(parts) },
    { title: say('Renumber from here on'), edits: () => renumberList(parts, at) },
    { title: say('Change only this number: {0}', markerWith(part, at + 1)), edits: () => renumberPart(part, at + 1) },
  ];
}
