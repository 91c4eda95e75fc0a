/** Reads one speech: its frame, its parts, where each ends, and what its announcements announce. */
import { bindAnnouncements } from './binding';
import { findOpening, openingEnd } from './opening';
import { type Paragraph, toDocumentEnd } from './paragraphs';
import { closeRanges } from './ranges';
import { setRoles } from './roles';
import { isStatutoryTitle } from './shapes';
import type { Segment } from './speeches';
import { findClosing, readTail, type Tail } from './tail';
import { buildTree, type Tree } from './tree';
import type { FrameElement, FrameKind, Part, Span, Speech } from './types';

/** The speech in one segment of a text. */
export function readSpeech(list: readonly Paragraph[], segment: Segment): Speech {
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
  const opened = found && { from: header.body + found.from, to: header.body + found.to };
  setRoles(list, segment, tree, { opening: opened, closing: closingAt, tail });
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
    name: lines.map((at) => list[at]!.text).join(''),
  };
}

function frameElement(kind: FrameKind, paragraph: Paragraph, end = paragraph.end): FrameElement {
  const isProse = kind === 'opening' || kind === 'closing';
  const clause = isProse ? clauseEnd(paragraph.text, paragraph.scan.vocative) : paragraph.text.length;
  return {
    kind,
    range: { start: paragraph.start, end },
    selection: { start: paragraph.start, end: Math.min(toDocumentEnd(paragraph, clause), end) },
    name: paragraph.text.slice(0, clause),
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
