/** What references and announcements mean: the parts and attachments they speak of. */
import { type CrossReference, crossReferences } from '../outline/crossReferences';
import { fromDocument, paragraphAt, spanOf } from '../outline/names';
import { type Paragraph, toDocument } from '../outline/paragraphs';
import type { Outline, Part, Run, Span, Speech } from '../outline/types';
import { attachmentsMeant } from './attachments';
import { partsOf, speechAt } from './parts';

/** What is meant: the whole of it, and its heading or first line. */
export interface Target {
  range: Span;
  selection: Span;
  /** The parts it consists of; none for an attachment. */
  parts: readonly Part[];
}

/** A reference or announcement in the document, with what it means. */
export interface Resolved {
  span: Span;
  targets: Target[];
}

/** A speech and its parts, in the order of the text. */
interface Place {
  outline: Outline;
  speech: Speech;
  parts: readonly Part[];
}

/** The reference or announcement at an offset; undefined where there is none, or where what it means is not here. */
export function resolvedAt(outline: Outline, offset: number): Resolved | undefined {
  const paragraph = paragraphAt(outline, offset);
  const speech = paragraph && speechAt(outline, offset);
  if (!paragraph || !speech || fromDocument(paragraph, offset) === undefined) return undefined;
  const found = resolveIn({ outline, speech, parts: partsOf(speech) }, paragraph);
  return found.find(({ span }) => span.start <= offset && offset <= span.end);
}

/** Every reference and announcement of a speech that means something in it, in order. */
export function resolvedOf(outline: Outline, speech: Speech): Resolved[] {
  const place = { outline, speech, parts: partsOf(speech) };
  return outline.paragraphs
    .filter(({ start }) => speech.range.start <= start && start <= speech.range.end)
    .flatMap((paragraph) => resolveIn(place, paragraph));
}

function resolveIn(place: Place, paragraph: Paragraph): Resolved[] {
  const references = crossReferences(paragraph);
  const markers = references.length > 0 ? place.parts.filter((part) => part.paragraph === paragraph) : [];
  const found: Resolved[] = [];
  let before: { end: number; part: Part | undefined } | undefined;
  for (const reference of references) {
    // 第二部分 at the beginning of the second part is its marker.
    if (markers.some(({ mark }) => mark.start < reference.end && reference.start < mark.end)) continue;
    // 第五条第二项: the second of the fifth.
    const within = before?.end === reference.start ? before.part : undefined;
    const targets = resolve(place, paragraph, reference, within);
    before = { end: reference.end, part: targets[0]?.parts[0] };
    const { start, end } = reference;
    if (targets.length > 0) found.push({ span: spanOf({ paragraph, start, end }), targets });
  }
  for (const { paragraph: own, span, target } of place.speech.announcements) {
    if (own !== paragraph || !target) continue;
    if (!found.some((one) => one.span.start < span.end && span.start < one.span.end))
      found.push({ span, targets: [runTarget(target)] });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function resolve(place: Place, paragraph: Paragraph, reference: CrossReference, within: Part | undefined): Target[] {
  const offset = toDocument(paragraph, reference.start);
  const { ordinals } = reference;
  switch (reference.kind) {
    case 'attachment':
      return attachmentsMeant(place.outline, place.speech, paragraph, ordinals[0]);
    case 'group':
      return groupMeant(place.speech, reference, offset).map(runTarget);
    case 'ordinal':
      return ordinals.flatMap((ordinal) => partsMeant(place, reference, ordinal, offset, within)).map(partTarget);
  }
}

const ARTICLES: Record<string, string> = { 编: 'volume', 章: 'chapter', 节: 'clause', 条: 'article' };

/** The parts that 第二部分 may mean: of the highest level, else of the lists around the place, the innermost first. */
function partsMeant(
  { speech, parts: all }: Place,
  { unit, bracketed }: CrossReference,
  ordinal: number,
  offset: number,
  within: Part | undefined,
): Part[] {
  const numbered = (parts: readonly Part[]) => parts.filter(({ mark }) => mark.ordinal === ordinal);
  if (within) return numbered(within.children);
  const family = ARTICLES[unit];
  const articles = numbered(all.filter(({ mark }) => mark.family === family));
  if (articles.length > 0) return articles.length > 1 ? nearest(articles, offset) : articles;
  if (family === 'chapter' || family === 'clause' || family === 'volume') return [];
  if (bracketed) return around(all, offset, (part) => isBracketed(part) && part.mark.ordinal === ordinal);
  // 第二条 and 第二项 of what was announced so.
  const announced = speech.announcements.filter(
    ({ paragraph, span, target }) => target && speaks(paragraph, span, unit),
  );
  if (unit === '条' || unit === '项') return numbered(announced.flatMap(({ target }) => target!.parts));
  const top = numbered(speech.parts);
  const sections = top.filter(({ form, range }) => form !== 'inline' && !isInOpening(speech, range));
  if (sections.length > 0) return sections;
  if (top.length > 0) return top;
  return around(all, offset, ({ mark }) => mark.ordinal === ordinal);
}

/** The run that 上述两点 means: the last one before it with so many members; in the closing the sections. */
function groupMeant(speech: Speech, { count }: CrossReference, offset: number): Run[] {
  const fits = ({ parts }: Run) =>
    (count === undefined ? parts.length > 1 : parts.length === count) &&
    parts.every(({ range }) => range.start < offset);
  const runs = speech.runs.filter(fits);
  const closing = speech.closing && speech.closing.range.start <= offset;
  const candidates = closing ? runs.filter(({ parent }) => !parent) : runs;
  const lastStart = ({ parts }: Run) => parts[parts.length - 1]!.range.start;
  const best = (candidates.length > 0 ? candidates : runs).sort((a, b) => lastStart(b) - lastStart(a))[0];
  return best ? [best] : [];
}

/** Parts of the lists around a place that fit, from the innermost list; else the only one there is. */
function around(all: readonly Part[], offset: number, fits: (part: Part) => boolean): Part[] {
  const here = all.filter(({ range }) => range.start <= offset && offset <= range.end);
  for (let part = here[here.length - 1]; part; part = part.parent) {
    const found = [...part.children, ...part.run.parts].filter(fits);
    if (found.length > 0) return found;
  }
  const found = all.filter(fits);
  return found.length === 1 ? found : [];
}

function nearest(parts: readonly Part[], offset: number): Part[] {
  const distance = ({ range }: Part) => Math.abs(range.start - offset);
  return [[...parts].sort((a, b) => distance(a) - distance(b))[0]!];
}

const isBracketed = ({ mark }: Part): boolean => mark.family === 'parenHan' || mark.family === 'parenArabic';

function isInOpening({ opening }: Speech, { start }: Span): boolean {
  return opening !== undefined && opening.range.start <= start && start < opening.range.end;
}

function speaks({ text, start, pieces }: Paragraph, span: Span, unit: string): boolean {
  const from = span.start - start;
  return pieces.length === 1 && text.slice(from, from + span.end - span.start).includes(unit);
}

function partTarget(part: Part): Target {
  return { range: part.range, selection: part.heading, parts: [part] };
}

function runTarget({ parts }: Run): Target {
  const first = parts[0]!;
  return {
    range: { start: first.range.start, end: parts[parts.length - 1]!.range.end },
    selection: first.heading,
    parts,
  };
}
