/** From a text to its outline: paragraphs, speeches, their frame and parts. Never throws; half-written text is normal. */
import { findContents } from './contents';
import { isSpaced } from './header';
import { findParagraphs, type Paragraph } from './paragraphs';
import { isStatutoryTitle } from './shapes';
import { readSpeech } from './speech';
import { AHEAD_AT_MOST, type Boundary, nextSegment } from './speeches';
import { type Change, joinChanges, TextLines } from './textLines';
import type { DocumentKind, Outline, Speech } from './types';

/** The outline of a text. */
export function parseOutline(text: string): Outline {
  return new OutlineReader().read(text);
}

/**
 * The outline of a text that is being written. After a change only the lines that it touches are read again, and only
 * the speeches whose paragraphs have changed; everything else stays the same objects, whose places move with the text.
 * An outline is true until the next change.
 */
export class OutlineReader {
  private before: Reading | undefined;
  /** What was changed since. */
  private unread: Change | undefined;

  /** Every change of the text is told, in order. */
  change(change: Change): void {
    this.unread = this.unread ? joinChanges(this.unread, change) : change;
  }

  /** The outline of the text as it is now. */
  read(text: string): Outline {
    const { before, unread } = this;
    if (before && !unread) return before.outline;
    // Nothing is kept of a reading that fails.
    this.before = undefined;
    this.unread = undefined;
    const lines = before?.lines ?? new TextLines(text);
    if (before && unread) lines.update(text, unread);
    this.before = readAll(text, lines, before);
    return this.before.outline;
  }
}

/** What is kept of a text that was read. */
interface Reading {
  lines: TextLines;
  outline: Outline;
  /** The paragraphs that were read, tables of contents left out. */
  flow: readonly Paragraph[];
  segments: readonly ReadSegment[];
  spaced: boolean;
}

/** A segment from its beginning to its end, and the speech in it. */
interface ReadSegment {
  begin: Boundary;
  end: Boundary;
  speech: Speech | undefined;
}

function readAll(text: string, lines: TextLines, before: Reading | undefined): Reading {
  const { list, wrapped, pageNumbers } = findParagraphs(text, lines.list);
  const contents = findContents(list);
  const flow = contents.size > 0 ? list.filter((paragraph) => !contents.has(paragraph)) : list;
  for (const paragraph of contents) paragraph.role = 'contents';
  for (let i = 0; i < flow.length; i++) flow[i]!.index = i;
  const spaced = isSpaced(flow);
  const segments = readSegments(flow, before?.spaced === spaced ? before : undefined);
  const speeches = segments.map(({ speech }) => speech).filter(holdsSomething);
  const outline = { text, paragraphs: list, wrapped, pageNumbers, speeches, kind: kindOf(speeches[0]) };
  return { lines, outline, flow, segments, spaced };
}

/** Reads the segments of a text; those before and after what has changed are kept. */
function readSegments(flow: readonly Paragraph[], before: Reading | undefined): ReadSegment[] {
  const same = before ? sameParagraphs(before.flow, flow) : { head: 0, tail: 0 };
  const old = before?.segments ?? [];
  const by = flow.length - (before?.flow.length ?? 0);
  const isUnchanged = by === 0 && same.head === flow.length;
  const segments = old.filter(({ end }) => isUnchanged || end.at + AHEAD_AT_MOST <= same.head);
  let begin: Boundary = segments[segments.length - 1]?.end ?? { at: 0, attached: false, notes: false };
  let next = segments.length;
  while (begin.at < flow.length) {
    while (next < old.length && old[next]!.begin.at + by < begin.at) next++;
    if (begin.at >= flow.length - same.tail && isSameBoundary(old[next]?.begin, begin, by))
      return segments.concat(old.slice(next).map((segment) => moved(segment, by)));
    const { segment, end } = nextSegment(flow, begin);
    if (begin.notes) for (let i = segment.from; i < segment.to; i++) flow[i]!.role = 'notes';
    segments.push({ begin, end, speech: begin.notes ? undefined : readSpeech(flow, segment) });
    begin = end;
  }
  return segments;
}

/** How many paragraphs at the beginning and at the end are the same. */
function sameParagraphs(old: readonly Paragraph[], now: readonly Paragraph[]): { head: number; tail: number } {
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < most && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return { head, tail };
}

function isSameBoundary(old: Boundary | undefined, now: Boundary, by: number): boolean {
  return old !== undefined && old.at + by === now.at && old.attached === now.attached && old.notes === now.notes;
}

function moved({ begin, end, speech }: ReadSegment, by: number): ReadSegment {
  return { begin: { ...begin, at: begin.at + by }, end: { ...end, at: end.at + by }, speech };
}

function holdsSomething(speech: Speech | undefined): speech is Speech {
  if (!speech) return false;
  const { title, salutation, opening, closing, parts, attachments, signature } = speech;
  return (
    [title, salutation, opening, closing, signature].some((element) => element !== undefined) ||
    parts.length + attachments.length > 0
  );
}

function kindOf(first: Speech | undefined): DocumentKind {
  const isStatutory =
    first?.title !== undefined &&
    isStatutoryTitle(first.title.name) &&
    (first.documentNumber !== undefined || first.salutation?.kind === 'addressee');
  return isStatutory ? 'document' : 'speech';
}
