/** Reads one speech: its frame, its parts, where each ends, and what its announcements announce. */

import { classTable } from '../text/characters';
import type { Same } from '../text/splice';
import { bindAnnouncements } from './binding';
import { findOpening, openingRange } from './opening';
import type { Paragraph } from './paragraphs';
import { type Place, placeIn, placeOf } from './place';
import { type Frame, isSameFrame, setRoles } from './roles';
import { isStatutoryTitle } from './shapes';
import type { Segment } from './speeches';
import { isUnnumberedHeading } from './starts';
import { findClosing, readTail, type Tail } from './tail';
import { Tree } from './tree';
import type { FrameElement, FrameKind, Part, Speech } from './types';

/** A speech and what is kept for the next time. */
export interface SpeechReading {
  speech: Speech;
  tree: Tree;
  segment: Segment;
  frame: Frame;
}

/**
 * The speech in one segment of a text. `before` is the speech that began there before a change, whose tree is brought up
 * to date, where its body began, and what the change has left of the list.
 */
export function readSpeech(
  list: readonly Paragraph[],
  segment: Segment,
  before: { reading: SpeechReading; body: number; same: Same } | undefined,
): SpeechReading {
  const { header } = segment;
  const title = header.title.length > 0 ? titleElement(list, header.title) : undefined;
  const statutory =
    segment.attached ||
    (title !== undefined &&
      isStatutoryTitle(title.name) &&
      (header.documentNumber !== undefined || header.addressee !== undefined));
  const tail = readTail(list, header.body, segment.to);

  const now = { from: header.body, length: tail.from - header.body };
  const tree = before ? before.reading.tree : new Tree(list.slice(now.from, tail.from));
  if (before) {
    const old = { from: before.body, length: tree.body.length };
    tree.update(list, now.from, now.length, sameIn(now, old, list.length, before.same));
  }
  const lastMarked = tree.all.findLast((part) => part.form !== 'inline');
  const closingAt = findClosing(
    list,
    lastMarked ? lastMarked.paragraph.index + 1 : header.body,
    tail.from,
    statutory,
    lastMarked !== undefined && isListSingle(lastMarked),
  );
  const length = (closingAt ?? tail.from) - header.body;
  // What stands in the closing is no part (一是…二是… in a last appeal).
  if (closingAt !== undefined && mayShape(list, closingAt, tail.from, tree))
    tree.update(list, now.from, length, { head: length, tail: 0, before: now.length });
  tree.close(length);

  const found = findOpening(tree, length);
  const opening = found && frameElement('opening', tree.body[found.from]!, openingRange(found, tree));
  const opened = found && { from: header.body + found.from, to: header.body + found.to };
  const frame = { opening: opened, closing: closingAt, tail };
  const { latest } = tree;
  const read = { from: header.body + latest.from, to: header.body + latest.to, parts: latest.parts };
  const isBehind = before && before.same.head >= header.body && latest.to < length;
  const isPart = isBehind && isSameFrame(before.reading, { segment, frame }, read);
  setRoles(list, segment, frame, isPart ? read : { from: segment.from, to: segment.to, parts: tree.all });
  const head = header.salutation ?? header.addressee;
  const speech: Speech = {
    range: placeOf(list[segment.from]!, list[segment.to - 1]),
    title,
    salutation:
      head === undefined
        ? undefined
        : frameElement(header.salutation === undefined ? 'addressee' : 'salutation', list[head]!),
    opening,
    closing:
      closingAt === undefined
        ? undefined
        : frameElement(
            'closing',
            list[closingAt]!,
            placeOf(list[closingAt]!, list[Math.max(closingAt, tail.from - 1)]),
          ),
    attachments: tail.attachments
      ? [
          frameElement(
            'attachment',
            list[tail.attachments.from]!,
            placeOf(list[tail.attachments.from]!, list[tail.attachments.to - 1]),
          ),
        ]
      : [],
    signature:
      tail.signature === undefined
        ? undefined
        : frameElement('signature', list[tail.signature]!, placeOf(list[tail.signature]!, lastSignature(list, tail))),
    date: tail.date === undefined ? undefined : frameElement('date', list[tail.date]!),
    parts: tree.parts,
    all: tree.all,
    runs: tree.runs,
    announcements: bindAnnouncements(tree, length),
    attached: segment.attached,
    documentNumber: header.documentNumber === undefined ? undefined : placeOf(list[header.documentNumber]!),
  };
  return { speech, tree, segment, frame };
}

/** What a change of the list, which is so long now, has left of a body. */
function sameIn(now: Stretch, old: Stretch, length: number, same: Same): Same {
  const head = now.from === old.from ? Math.max(0, Math.min(same.head - now.from, old.length, now.length)) : 0;
  const after = now.from + now.length - (length - same.tail);
  const isSameEnd = old.from + old.length - (same.before - same.tail) === after;
  const tail = isSameEnd ? Math.max(0, Math.min(after, old.length - head, now.length - head)) : 0;
  return { head, tail, before: old.length };
}

/** So many paragraphs from one on. */
interface Stretch {
  from: number;
  length: number;
}

function lastSignature(list: readonly Paragraph[], tail: Tail): Paragraph {
  return list[tail.date !== undefined && tail.date > tail.signature! ? tail.date - 1 : tail.signature!]!;
}

function titleElement(list: readonly Paragraph[], lines: readonly number[]): FrameElement {
  const first = list[lines[0]!]!;
  const last = list[lines[lines.length - 1]!]!;
  const span = placeOf(first, last);
  return {
    kind: 'title',
    range: span,
    selection: span,
    name: lines.map((at) => list[at]!.text).join(''),
  };
}

function frameElement(kind: FrameKind, paragraph: Paragraph, range: Place = placeOf(paragraph)): FrameElement {
  const isProse = kind === 'opening' || kind === 'closing';
  const clause = isProse ? clauseEnd(paragraph.text, paragraph.scan.vocative) : paragraph.text.length;
  const selection = placeIn(paragraph, 0, clause);
  if (selection.end > range.end) selection.endLike(range);
  return {
    kind,
    range,
    selection,
    name: paragraph.text.slice(0, clause),
  };
}

const CLAUSE_ENDS = classTable([[1, '。！？，；：']]);

/** The end of the first clause, after a call at the beginning. */
function clauseEnd(text: string, vocative: number): number {
  const from = vocative < text.length ? vocative : 0;
  let stop = from;
  while (stop < text.length && CLAUSE_ENDS[text.charCodeAt(stop)] === 0) stop++;
  return stop === from ? text.length : stop;
}

/** Whether the tree may be another one without the paragraphs of the closing. */
function mayShape(list: readonly Paragraph[], from: number, to: number, { all }: Tree): boolean {
  const lastPart = all[all.length - 1];
  if (lastPart && lastPart.paragraph.index >= from) return true;
  if (from > 0 && isUnnumberedHeading(list[from - 1]!, list[from])) return true;
  return list.slice(from, to).some(({ scan, text }) => scan.start || scan.openQuotes !== 0 || text[0] === '“');
}

/**
 * Whether the part's list has two members or more and every one but the last is a single paragraph. A heading without a
 * final mark waits for its text.
 */
function isListSingle({ paragraph: { scan }, run: { parts } }: Part): boolean {
  return (
    parts.length > 1 &&
    scan.ending !== 'none' &&
    parts.every(({ paragraph }, i) => i === 0 || paragraph.index - parts[i - 1]!.paragraph.index === 1)
  );
}
