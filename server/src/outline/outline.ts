/** From a text to its outline: paragraphs, speeches, their frame and parts. Never throws; half-written text is normal. */

import type { ScannedAnnouncement } from './announcements';
import { findContents } from './contents';
import { clip } from './headings';
import { familyOf } from './markers';
import { type Paragraph, splitParagraphs, toDocument, toDocumentEnd } from './paragraphs';
import type { Scan } from './scanner';
import { isStatutoryTitle } from './shapes';
import { findSegments, type Segment } from './speeches';
import { isUnnumberedHeading } from './starts';
import { findClosing, readTail, type Tail } from './tail';
import { buildTree, type Tree } from './tree';
import type { Announcement, FrameElement, FrameKind, Outline, Part, Run, Span, Speech } from './types';

const NAME_AT_MOST = 80;

/** The outline of a text. `scan` may reuse the scans of unchanged paragraphs. */
export function parseOutline(text: string, scan?: (paragraph: string) => Scan): Outline {
  const { list, wrap, pageNumbers } = splitParagraphs(text, scan);
  const contents = findContents(list);
  const flow = contents.size > 0 ? list.filter((paragraph) => !contents.has(paragraph)) : list;
  const speeches = findSegments(flow)
    .filter((segment) => !segment.notes)
    .map((segment) => readSpeech(flow, segment))
    .filter(holdsSomething);
  const first = speeches[0];
  const statutory =
    first?.title !== undefined &&
    isStatutoryTitle(first.title.name) &&
    (first.documentNumber !== undefined || first.salutation?.kind === 'addressee');
  return {
    text,
    paragraphs: list,
    wrapped: wrap !== undefined,
    pageNumbers,
    speeches,
    kind: statutory ? 'document' : 'speech',
  };
}

function holdsSomething({ title, salutation, opening, closing, parts, attachments, signature }: Speech): boolean {
  return (
    [title, salutation, opening, closing, signature].some((element) => element !== undefined) ||
    parts.length + attachments.length > 0
  );
}

function readSpeech(list: readonly Paragraph[], segment: Segment): Speech {
  const { header } = segment;
  const title = header.title.length > 0 ? titleElement(list, header.title) : undefined;
  const statutory =
    segment.attached ||
    (title !== undefined &&
      isStatutoryTitle(title.name) &&
      (header.documentNumber !== undefined || header.addressee !== undefined));
  const tail = readTail(list, header.body, segment.to);

  let body = list.slice(header.body, tail.from);
  let tree = buildTree(body);
  const closingAt = findClosing(
    list,
    header.body + lastMarked(body, tree) + 1,
    tail.from,
    statutory,
    isLastListSingle(tree, body),
  );
  if (closingAt !== undefined) {
    // What stands in the closing is no part (一是…二是… in a last appeal).
    body = list.slice(header.body, closingAt);
    tree = buildTree(body);
  }
  const bodyEnd = body.length > 0 ? body[body.length - 1]!.end : (list[header.body]?.start ?? 0);
  closeRanges(tree, body, bodyEnd);

  const found = findOpening(body, tree);
  const opening = found && frameElement('opening', body[found.from]!, openingEnd(body, found, tree));
  const head = header.salutation ?? header.addressee;
  const lastTail = list[segment.to - 1]!;
  return {
    range: { start: list[segment.from]!.start, end: lastTail.end },
    title,
    salutation:
      head === undefined
        ? undefined
        : frameElement(header.salutation === undefined ? 'addressee' : 'salutation', list[head]!),
    opening,
    closing:
      closingAt === undefined
        ? undefined
        : frameElement('closing', list[closingAt]!, list[Math.max(closingAt, tail.from - 1)]!.end),
    attachments: tail.attachments
      ? [frameElement('attachment', list[tail.attachments.from]!, list[tail.attachments.to - 1]!.end)]
      : [],
    signature:
      tail.signature === undefined
        ? undefined
        : frameElement('signature', list[tail.signature]!, signatureEnd(list, tail)),
    date: tail.date === undefined ? undefined : frameElement('date', list[tail.date]!),
    parts: tree.parts,
    runs: tree.runs,
    announcements: bindAnnouncements(body, tree),
    attached: segment.attached,
    documentNumber: header.documentNumber === undefined ? undefined : spanOf(list[header.documentNumber]!),
  };
}

function signatureEnd(list: readonly Paragraph[], tail: Tail): number {
  const last = tail.date !== undefined && tail.date > tail.signature! ? tail.date - 1 : tail.signature!;
  return list[last]!.end;
}

function titleElement(list: readonly Paragraph[], lines: readonly number[]): FrameElement {
  const first = list[lines[0]!]!;
  const last = list[lines[lines.length - 1]!]!;
  const span = { start: first.start, end: last.end };
  return {
    kind: 'title',
    range: span,
    selection: span,
    name: clip(lines.map((at) => list[at]!.text).join(''), NAME_AT_MOST),
  };
}

function frameElement(kind: FrameKind, paragraph: Paragraph, end = paragraph.end): FrameElement {
  const isProse = kind === 'opening' || kind === 'closing';
  const clause = isProse ? clauseEnd(paragraph.text, paragraph.scan.vocative) : paragraph.text.length;
  return {
    kind,
    range: { start: paragraph.start, end },
    selection: { start: paragraph.start, end: toDocumentEnd(paragraph, clause) },
    name: clip(paragraph.text.slice(0, clause), NAME_AT_MOST),
  };
}

/** The end of the first clause, after a call at the beginning. */
function clauseEnd(text: string, vocative: number): number {
  const from = vocative < text.length ? vocative : 0;
  const stop = /[。！？，；：]/.exec(text.slice(from))?.index;
  return stop === undefined || stop === 0 ? text.length : from + stop;
}

function spanOf(paragraph: Paragraph): Span {
  return { start: paragraph.start, end: paragraph.end };
}

/** The index of the last paragraph that begins a part; -1 where there is none. */
function lastMarked(body: readonly Paragraph[], tree: Tree): number {
  const marked = startParagraphs(tree);
  return body.findLastIndex((paragraph) => marked.has(paragraph));
}

function startParagraphs(tree: Tree): Map<Paragraph, Part> {
  const parts = tree.runs.flatMap((run) => run.parts).filter((part) => part.form !== 'inline');
  return new Map(parts.map((part) => [part.paragraph, part]));
}

/** Whether the last list of the body has two members or more and every one but the last is a single paragraph. */
function isLastListSingle(tree: Tree, body: readonly Paragraph[]): boolean {
  const run = startParagraphs(tree).get(body[lastMarked(body, tree)]!)?.run;
  if (!run || run.parts.length < 2) return false;
  const index = new Map(body.map((paragraph, i) => [paragraph, i]));
  return run.parts.slice(1).every((part, i) => index.get(part.paragraph)! - index.get(run.parts[i]!.paragraph)! === 1);
}

/**
 * The paragraphs of the opening, as indices: from the first sentence before the main body to the main body, or to a
 * heading without a number. Undefined where there is none.
 */
function findOpening(body: readonly Paragraph[], tree: Tree): { from: number; to: number } | undefined {
  const mainAt = mainStart(tree);
  const from = body.findIndex(({ scan }) => scan.sentence || scan.ending === 'colon' || scan.start !== undefined);
  const first = body[from];
  if (!first || first.scan.start || first.scan.shape !== 'text' || first.start >= mainAt) return undefined;
  let to = from + 1;
  while (to < body.length && body[to]!.start < mainAt && !isUnnumberedHeading(body[to]!, body[to + 1])) to++;
  return { from, to: mainAt === Number.POSITIVE_INFINITY && to === body.length ? from + 1 : to };
}

/**
 * Where the opening ends: with its last paragraph, where the main body begins inside it (会议决定：一、…), or before a
 * list that goes on after it.
 */
function openingEnd(body: readonly Paragraph[], { from, to }: { from: number; to: number }, tree: Tree): number {
  const { start } = body[from]!;
  const { end } = body[to - 1]!;
  const mainAt = mainStart(tree);
  const beyond = tree.parts.find(
    ({ range }) => range.start > start && range.start < end && (range.start >= mainAt || range.end > end),
  );
  if (!beyond) return end;
  const paragraph = body.findLast((candidate) => candidate.start < beyond.range.start)!;
  return Math.min(beyond.range.start, paragraph.end);
}

/** Where the list begins whose family is furthest out: the main body. */
function mainStart(tree: Tree): number {
  let main: Run | undefined;
  const rank = (run: Run) => familyOf(run.parts[0]!.mark.family).rank;
  const tops = tree.runs.filter((run) => !run.parent && run.parts.some((part) => part.form !== 'inline'));
  for (const run of tops) if (!main || rank(run) < rank(main)) main = run;
  return main?.parts[0]?.heading.start ?? Number.POSITIVE_INFINITY;
}

/** Ends each part where the next of the same or a higher level begins, or at a heading that breaks it off. */
function closeRanges(tree: Tree, body: readonly Paragraph[], bodyEnd: number): void {
  const endBefore = new Map(body.map((paragraph, i) => [paragraph, body[i - 1]?.end ?? paragraph.start]));
  const stops: { at: number; end: number; level: number; part?: Part }[] = tree.breaks.map(({ paragraph, level }) => ({
    at: paragraph.start,
    end: endBefore.get(paragraph)!,
    level,
  }));
  for (const part of tree.runs.flatMap((run) => run.parts)) {
    const end = part.form === 'inline' ? part.range.start : endBefore.get(part.paragraph)!;
    stops.push({ at: part.range.start, end, level: part.level, part });
  }
  stops.sort((a, b) => a.at - b.at);
  const open: Part[] = [];
  for (const stop of stops) {
    while (open.length > 0 && open[open.length - 1]!.level >= stop.level) open.pop()!.range.end = stop.end;
    if (stop.part) open.push(stop.part);
  }
  for (const part of open) part.range.end = bodyEnd;
  // A member inside a paragraph ends with its paragraph, unless its list or one inside it goes on in a later one.
  for (const { parts } of tree.runs) {
    for (const [i, part] of parts.entries()) {
      const next = parts[i + 1];
      const goesOn = next !== undefined && next.paragraph !== part.paragraph;
      if (part.form !== 'inline' || goesOn) continue;
      const below = part.children[part.children.length - 1]?.range.end ?? 0;
      part.range.end = Math.min(part.range.end, Math.max(part.paragraph.end, below));
    }
  }
}

/** Ties each announcement to the list that follows it. */
function bindAnnouncements(body: readonly Paragraph[], tree: Tree): Announcement[] {
  const parts = tree.runs.flatMap((run) => run.parts).sort((a, b) => a.range.start - b.range.start);
  const found: Announcement[] = [];
  let next = 0;
  for (const [i, paragraph] of body.entries()) {
    for (const scanned of paragraph.scan.announcements) {
      const start = toDocument(paragraph, scanned.start);
      while (next < parts.length && parts[next]!.range.start < start) next++;
      const part = parts[next];
      const bound =
        part && part.run.parts[0] === part && (scanned.spoken || isAdjacent(paragraph, body[i + 1], scanned, part));
      found.push({
        paragraph,
        span: { start, end: toDocumentEnd(paragraph, scanned.end) },
        number: { start: toDocument(paragraph, scanned.numberStart), end: toDocumentEnd(paragraph, scanned.numberEnd) },
        count: scanned.count,
        target: bound ? meant(part.run, tree, scanned) : undefined,
      });
    }
  }
  return found;
}

/** The list that is meant: the next one, or the sections after it where they are as many as announced. */
function meant(run: Run, tree: Tree, { count, spoken }: ScannedAnnouncement): Run {
  if (!spoken || count === undefined || run.parts.length === count) return run;
  const later = tree.runs.find(
    (other) =>
      !other.parent &&
      other !== run &&
      other.parts[0]!.range.start > run.parts[0]!.range.start &&
      other.parts.length === count,
  );
  return later ?? run;
}

/** Whether a list begins at once after an announcement: in its sentence or the next, or in the next paragraph. */
function isAdjacent(
  paragraph: Paragraph,
  next: Paragraph | undefined,
  scanned: ScannedAnnouncement,
  part: Part,
): boolean {
  if (part.paragraph === paragraph) return part.mark.start - scanned.end <= 20;
  return part.paragraph === next && part.form !== 'inline' && paragraph.text.length - scanned.end <= 2;
}
