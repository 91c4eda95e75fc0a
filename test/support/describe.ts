/** All that an outline and its findings say, as plain values: what two ways to read a text are compared by. */
import type { FrameElement, Outline, Part, Run, Span, Speech } from '../../server/src/outline/types';
import { runRules } from '../../server/src/rules/run';
import type { RuleSettings } from '../../server/src/rules/types';
import { allPartsOf } from './outlines';

const place = (span: Span | undefined) => span && [span.start, span.end];
const element = (one: FrameElement | undefined) => one && [one.kind, place(one.range), place(one.selection), one.name];

/** Lines, paragraphs, speeches, parts, lists and announcements with all their places. */
export function describeOutline(outline: Outline): unknown[] {
  const { kind, wrapped, fromPdf, pageNumbers, lines, paragraphs, speeches } = outline;
  const parts = new Map(allPartsOf(outline).map((part, i) => [part, i]));
  return [
    [kind, wrapped, fromPdf, pageNumbers.map(place)],
    ...lines.map((one) => [place(one), one.number, { ...one.layout }]),
    ...paragraphs.map((one) => [one.role, place(one), one.pieces.map(place), one.indent, one.blanksBefore, one.text]),
    ...[...parts.keys()].map((part) => describePart(part, parts)),
    ...speeches.map((speech) => describeSpeech(speech, parts)),
  ];
}

type Numbers = ReadonlyMap<Part | undefined, number>;

function describePart(part: Part, numbers: Numbers): unknown[] {
  const { mark, paragraph, level, form, heading, title, titled, markEnd, range, parent, children, run } = part;
  const places = [paragraph.start, place(heading), markEnd, place(range)];
  const kin = [numbers.get(parent), children.map((child) => numbers.get(child)), numbers.get(run.parts[0])];
  return [mark.family, mark.ordinal, mark.wrong, level, form, title, titled, places, kin];
}

function describeSpeech(speech: Speech, numbers: Numbers): unknown[] {
  const { title, salutation, opening, closing, attachments, signature, date, parts, all, runs, announcements } = speech;
  const list = ({ level, parent, parts: members }: Run) => [
    level,
    numbers.get(parent),
    members.map((part) => numbers.get(part)),
  ];
  return [
    [place(speech.range), speech.attached, place(speech.documentNumber)],
    [title, salutation, opening, closing, ...attachments, signature, date].map(element),
    parts.map((part) => numbers.get(part)),
    all.map((part) => numbers.get(part)),
    runs.map(list),
    announcements.map(({ span, number, count, target }) => [place(span), place(number), count, target && list(target)]),
  ];
}

/** What the rules find, with every edit of every fix. */
export function describeFindings(outline: Outline, settings?: RuleSettings): unknown[] {
  return runRules(outline, settings).map(({ code, severity, span, message, related, fixes }) => [
    [code, severity, place(span), message],
    related?.map((one) => [place(one.span), one.message]),
    fixes.map(({ title, edits }) => [title, edits(outline)]),
  ]);
}
