/** From a text to its outline: paragraphs, speeches, their frame and parts. Never throws; half-written text is normal. */

import { PlainText, type SourceText } from '../text/lines';
import { compare, firstWhere, type Same, type Splice, spliceInto } from '../text/splice';
import { type Block, Blocks } from './blocks';
import { findContents, mayBeContents, mayBringContents, mayHoldContents } from './contents';
import { type Header, isSameHeader, isSpaced, moveHeader } from './header';
import { type Paragraph, Paragraphs } from './paragraphs';
import { isStatutoryTitle } from './shapes';
import { readSpeech, type SpeechReading } from './speech';
import { AHEAD_AT_MOST, type Boundary, nextSegment } from './speeches';
import { withSwapped } from './swap';
import type { TextLine } from './textLine';
import { type Change, joinChanges, TextLines } from './textLines';
import type { DocumentKind, Outline, Speech } from './types';

/** The outline of a text. */
export function parseOutline(text: string): Outline {
  return new OutlineReader().read(new PlainText(text));
}

/**
 * The outline of a text that is being written. After a change only the lines that it touches are read again, and only
 * the speeches whose paragraphs have changed; everything else stays the same objects, whose places move with the text.
 * An outline is true until the next change.
 */
export class OutlineReader {
  private reading: Reading | undefined;
  /** What was changed since. */
  private unread: Change | undefined;

  /** Every change of the text is told, in order. */
  change(change: Change): void {
    this.unread = this.unread ? joinChanges(this.unread, change) : change;
  }

  /** The outline of the text as it is now. */
  read(text: SourceText): Outline {
    const { reading, unread } = this;
    if (reading && !unread) return reading.outline;
    // Nothing is kept of a reading that fails.
    this.reading = undefined;
    this.unread = undefined;
    if (reading && unread) reading.update(text, unread);
    this.reading = reading ?? new Reading(text);
    return this.reading.outline;
  }
}

/**
 * What was read of a text. A class, since its text is made by a getter: an object that is written with one ({ get text() … })
 * gets a hidden class of its own, which holds it, and all that was read, until all memory is cleaned up.
 */
class TextOutline implements Outline {
  constructor(
    private readonly source: Pick<SourceText, 'getText' | 'slice'>,
    readonly lines: readonly TextLine[],
    readonly paragraphs: readonly Paragraph[],
    readonly blocks: readonly Block[],
    readonly wrapped: boolean,
    readonly fromPdf: boolean,
    readonly pageNumbers: readonly TextLine[],
    readonly speeches: Speech[],
    readonly kind: DocumentKind,
  ) {}

  get text(): string {
    return this.source.getText();
  }

  slice(start: number, end: number): string {
    return this.source.slice(start, end);
  }
}

/** The same outline, judged as a kind that somebody says it is. */
export function judgedAs(outline: Outline, kind: DocumentKind): Outline {
  const { lines, paragraphs, blocks, wrapped, fromPdf, pageNumbers, speeches } = outline;
  const source = { getText: () => outline.text, slice: (start: number, end: number) => outline.slice(start, end) };
  return new TextOutline(source, lines, paragraphs, blocks, wrapped, fromPdf, pageNumbers, speeches, kind);
}

/** A text that was read, and what is kept of it for the next time. */
class Reading {
  outline: Outline;
  private readonly lines: TextLines;
  private readonly paragraphs: Paragraphs;
  private blocks: Blocks;
  private contents: ReadonlySet<Paragraph> = new Set();
  /** Tables of contents may be among the paragraphs. */
  private mayHoldContents = false;
  /** The paragraphs that are read, tables of contents left out. */
  private flow: Paragraph[] = [];
  private segments: ReadSegment[] = [];
  private spaced = false;

  constructor(text: SourceText) {
    this.lines = new TextLines(text);
    this.paragraphs = new Paragraphs(this.lines);
    this.blocks = new Blocks(this.paragraphs.list, this.paragraphs.pageNumbers);
    this.outline = this.read(text, undefined, undefined);
  }

  update(text: SourceText, change: Change): void {
    const lines = this.lines.update(text, change);
    const splice = this.paragraphs.update(this.lines, lines);
    const { list, pageNumbers } = this.paragraphs;
    if (splice) this.blocks.update(list, pageNumbers, splice, change);
    else this.blocks = new Blocks(list, pageNumbers);
    this.outline = this.read(text, change, splice);
  }

  /** `splice` says what has changed in the list of paragraphs, where it is the list of before. */
  private read(text: SourceText, change: Change | undefined, splice: Splice<Paragraph> | undefined): Outline {
    const { list, wrapped, fromPdf, pageNumbers } = this.paragraphs;
    const prose = splice && this.isProse(splice) ? splice : undefined;
    const same = prose ? this.goOn(prose) : this.beginAnew(splice);
    const { flow } = this;
    const isEven = flow.length === same.before;
    for (let i = same.head; i < flow.length - (isEven ? same.tail : 0); i++) flow[i]!.index = i;
    const spaced = isSpaced(flow);
    const kept = spaced === this.spaced ? this.segments : [];
    this.segments = (prose && swapped(flow, kept, prose)) ?? readSegments(flow, kept, same);
    if (change) renewTouched(this.segments, flow, change);
    this.spaced = spaced;
    const speeches = this.segments.map(({ reading }) => reading?.speech).filter(holdsSomething);
    const { blocks } = this;
    const { list: lines } = this.lines;
    return new TextOutline(
      text,
      lines,
      list,
      blocks.list,
      wrapped,
      fromPdf,
      pageNumbers,
      speeches,
      kindOf(speeches[0]),
    );
  }

  /** Whether the tables of contents are what they were. */
  private isProse({ at, removed, added }: Splice<Paragraph>): boolean {
    if (!this.mayHoldContents) return !mayBringContents(this.paragraphs.list, at, at + added.length);
    if (removed.some(mayBeContents) || added.some(mayBeContents)) return false;
    if (removed.length > 0 && added.length > 0) return true;
    // What is put between two lines of a table parts them, and what is taken out there joins them.
    const { list } = this.paragraphs;
    const before = list[at - 1];
    const after = list[at + added.length];
    return !(before && after && mayBeContents(before) && mayBeContents(after));
  }

  private goOn({ at, removed, added }: Splice<Paragraph>): Same {
    const { flow, contents } = this;
    const { list } = this.paragraphs;
    const before = flow === list ? flow.length - added.length + removed.length : flow.length;
    let head = at;
    if (flow !== list) {
      let last = at - 1;
      while (last >= 0 && contents.has(list[last]!)) last--;
      head = last < 0 ? 0 : list[last]!.index + 1;
      spliceInto(flow, { at: head, removed, added });
    }
    return { head, tail: flow.length - head - added.length, before };
  }

  private beginAnew(splice: Splice<Paragraph> | undefined): Same {
    const old = this.flow;
    const { list } = this.paragraphs;
    this.mayHoldContents = mayHoldContents(list, 0, list.length);
    this.contents = this.mayHoldContents ? findContents(list) : new Set();
    for (const paragraph of this.contents) paragraph.role = 'contents';
    this.flow = this.contents.size > 0 ? list.filter((paragraph) => !this.contents.has(paragraph)) : list;
    if (!splice || old !== list) return compare(old, this.flow);
    if (this.flow === list) return this.goOn(splice);
    // What was read before is no longer there to be compared with.
    return { head: 0, tail: 0, before: list.length - splice.added.length + splice.removed.length };
  }
}

/** A segment from its beginning to its end, and the speech in it. */
interface ReadSegment {
  begin: Boundary;
  end: Boundary;
  header: Header;
  reading: SpeechReading | undefined;
}

/** The segments of before with new paragraphs in the places of old ones; undefined where more has changed. */
function swapped(
  flow: readonly Paragraph[],
  segments: readonly ReadSegment[],
  { removed, added }: Splice<Paragraph>,
): ReadSegment[] | undefined {
  const at = removed[0]?.index ?? -1;
  const i = segments.findIndex(({ end }) => at < end.at);
  const segment = segments[i];
  const reading = segment?.reading && withSwapped(segment.reading, flow, segment.begin.at, removed, added);
  return segment && reading && segments.with(i, { ...segment, reading });
}

/** Reads the segments of a text; those of before that stand before and after what has changed are kept. */
function readSegments(flow: readonly Paragraph[], old: readonly ReadSegment[], same: Same): ReadSegment[] {
  const by = flow.length - same.before;
  const isUnchanged = by === 0 && same.head + same.tail >= flow.length;
  const segments = old.filter(({ end }) => isUnchanged || end.at + AHEAD_AT_MOST <= same.head);
  let begin: Boundary = segments[segments.length - 1]?.end ?? { at: 0, attached: false, notes: false };
  let next = segments.length;
  /** Those whose trees have been brought up to date. */
  const used = new Set<ReadSegment>();
  while (begin.at < flow.length) {
    while (next < old.length && old[next]!.begin.at + by < begin.at) next++;
    if (begin.at >= flow.length - same.tail && isSameBoundary(old[next]?.begin, begin, by))
      return segments.concat(move(old.slice(next), begin, by));
    const { segment, end } = nextSegment(flow, begin);
    const { header } = segment;
    // The segment that began there before.
    const known = old.find((one) => isSameBoundary(one.begin, begin, 0));
    if (known && end.at < same.head && isSameBoundary(known.end, end, 0) && isSameHeader(known.header, header)) {
      segments.push(known);
    } else if (begin.notes) {
      for (let i = segment.from; i < segment.to; i++) flow[i]!.role = 'notes';
      segments.push({ begin, end, header, reading: undefined });
    } else {
      const earlier = mostLeftOf(old, begin, end, same, by);
      const before = earlier && !used.has(earlier) ? earlier.reading : undefined;
      // What is left of a speech that began elsewhere is left of its end.
      const left = earlier === known ? same : { ...same, head: 0 };
      const reading = readSpeech(flow, segment, before && { reading: before, body: earlier!.header.body, same: left });
      if (before) used.add(earlier!);
      segments.push({ begin, end, header, reading });
    }
    begin = end;
  }
  return segments;
}

/**
 * The segment of before whose tree has most in common with what stands now between two boundaries: the one that began
 * there, or the one that ended there, as where a title is cut in two before a long speech.
 */
function mostLeftOf(
  old: readonly ReadSegment[],
  begin: Boundary,
  end: Boundary,
  { head, tail, before }: Same,
  by: number,
): ReadSegment | undefined {
  const changedTo = before - tail;
  const behind = (one: ReadSegment) => one.end.at - Math.max(one.begin.at, changedTo);
  const ahead = Math.min(head, end.at) - begin.at;
  // What stands after the change is kept as it is.
  const began = begin.at < changedTo ? old.find((one) => isSameBoundary(one.begin, begin, 0)) : undefined;
  const ended = old.find((one) => one.end.at > changedTo && one.end.at + by === end.at);
  if (ended && behind(ended) > ahead) return ended;
  // More of it is left for what ends where it ended.
  return began && began !== ended && behind(began) > ahead ? undefined : began;
}

function isSameBoundary(old: Boundary | undefined, now: Boundary, by: number): boolean {
  return old !== undefined && old.at + by === now.at && old.attached === now.attached && old.notes === now.notes;
}

/**
 * Has the speeches in which something was changed be other objects: one that is the same object stands as it stood, at most
 * moved as a whole, with all lines and blanks in it. `segments` are those after the change.
 */
function renewTouched(segments: ReadSegment[], flow: readonly Paragraph[], { start, newEnd }: Change): void {
  for (let i = firstWhere(segments, ({ end }) => flow[end.at - 1]!.end >= start); i < segments.length; i++) {
    const { begin, reading } = segments[i]!;
    if (flow[begin.at]!.start > newEnd) break;
    if (reading) segments[i] = { ...segments[i]!, reading: { ...reading, speech: { ...reading.speech } } };
  }
}

/** Moves segments that follow a boundary; in place, since there may be hundreds. */
function move(segments: readonly ReadSegment[], after: Boundary, by: number): readonly ReadSegment[] {
  let begin = after;
  for (const segment of by === 0 ? [] : segments) {
    segment.begin = begin;
    segment.end.at += by;
    moveHeader(segment.header, by);
    begin = segment.end;
  }
  return segments;
}

function holdsSomething(speech: Speech | undefined): speech is Speech {
  if (!speech) return false;
  const { title, salutation, opening, closing, parts, attachments, signature } = speech;
  const framed = title ?? salutation ?? opening ?? closing ?? signature;
  return framed !== undefined || parts.length + attachments.length > 0;
}

function kindOf(first: Speech | undefined): DocumentKind {
  const isStatutory =
    first?.title !== undefined &&
    isStatutoryTitle(first.title.name) &&
    (first.documentNumber !== undefined || first.salutation?.kind === 'addressee');
  return isStatutory ? 'document' : 'speech';
}
