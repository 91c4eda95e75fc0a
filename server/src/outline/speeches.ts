/** Where speeches begin and end: a file may hold several, or a notice and the plan that it issues. */
import { emptyHeader, type Header, isSubtitle, isTitleLine, readHeader, TITLE_LINES_AT_MOST } from './header';
import type { Paragraph } from './paragraphs';

/** Where a speech begins, as an index into the list of paragraphs. */
export interface Boundary {
  at: number;
  /** Attached to the document before it. */
  attached: boolean;
  /** Notes after the end (名词解释): no speech. */
  notes: boolean;
}

/** A stretch of the list of paragraphs that is read as one speech. */
export interface Segment {
  from: number;
  /** Exclusive. */
  to: number;
  header: Header;
  attached: boolean;
}

/** How far the next list is looked for. */
const FAR = 400;
/** No more paragraphs after the end of a segment are looked at to find it. */
export const AHEAD_AT_MOST = FAR + 20;

/** The segment that begins at a boundary, and the boundary at which it ends. */
export function nextSegment(paragraphs: readonly Paragraph[], begin: Boundary): { segment: Segment; end: Boundary } {
  const { at: from, attached } = begin;
  const header = begin.notes ? emptyHeader(from) : readHeader(paragraphs, from, attached);
  const end = findBoundary(paragraphs, Math.max(header.body, from + 1), header);
  return { segment: { from, to: end.at, header, attached }, end };
}

/** Where the next speech begins, looking from `from` on. */
function findBoundary(paragraphs: readonly Paragraph[], from: number, header: Header): Boundary {
  let dated = false;
  let markedTop: string | undefined;
  for (let i = from; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i]!;
    const { scan } = paragraph;
    if (scan.shape === 'attachmentLabel' && !isListLabel(paragraphs, i)) return { at: i, attached: true, notes: false };
    if (scan.shape === 'notesHeading' && notesFollow(paragraphs, i)) return { at: i, attached: false, notes: true };
    if (scan.shape === 'date') dated = true;
    else if (dated && scan.shape === 'text' && !scan.bracketed) {
      if (isTitleLine(paragraph) && bodyFollows(paragraphs, i)) return { at: i, attached: true, notes: false };
      dated = false;
    }
    if (isLaterTitle(paragraphs, i, markedTop, header)) return { at: i, attached: false, notes: false };
    if (scan.shape === 'text' && scan.start && !scan.start.weak && markedTop === undefined)
      markedTop = scan.start.family;
  }
  return { at: paragraphs.length, attached: false, notes: false };
}

/** 附件： alone on its line above 1.××× 2.×××: a list of attachments, not the label of one. */
function isListLabel(paragraphs: readonly Paragraph[], at: number): boolean {
  const next = paragraphs[at + 1];
  return (
    /[：:]$/.test(paragraphs[at]!.text) &&
    next?.scan.start?.family === 'arabic' &&
    next.text.length <= 60 &&
    !next.scan.sentence
  );
}

function notesFollow(paragraphs: readonly Paragraph[], at: number): boolean {
  return paragraphs
    .slice(at + 1, at + 3)
    .some(({ scan, text }) => scan.start !== undefined || /^[［[〔【]?\d/.test(text));
}

function bodyFollows(paragraphs: readonly Paragraph[], at: number): boolean {
  return paragraphs.slice(at + 1, at + 8).some(({ scan }) => scan.sentence || scan.start !== undefined);
}

/** The title of another speech in the middle of a text. */
function isLaterTitle(paragraphs: readonly Paragraph[], at: number, top: string | undefined, header: Header): boolean {
  if (!isTitleLine(paragraphs[at]!) || !endsBefore(paragraphs, at)) return false;
  const lines = [paragraphs[at]!];
  while (lines.length < TITLE_LINES_AT_MOST && !lines[lines.length - 1]!.scan.titleWord) {
    const next = paragraphs[at + lines.length];
    if (!next || (!isTitleLine(next) && !isSubtitle(next)) || next.blanksBefore > 1) break;
    lines.push(next);
  }
  const last = lines[lines.length - 1]!;
  const after = paragraphs.slice(at + lines.length, at + lines.length + 5);
  const called = salutationFollows(after);
  if (!last.scan.titleWord) return called && header.salutation !== undefined && after[0]?.scan.shape === 'salutation';
  if (called) return true;
  const occasion =
    last.scan.titleWord === 'occasion' ||
    /^(?:在|于).*的(?:讲话|发言|致辞)$/.test(lines.map((line) => line.text).join(''));
  return occasion && top !== undefined && restarts(paragraphs, at + lines.length, top);
}

/** What stands before a title is finished: a sentence, a date, residue, another short line. */
function endsBefore(paragraphs: readonly Paragraph[], at: number): boolean {
  const previous = paragraphs[at - 1];
  return !previous || previous.scan.ending === 'sentence' || previous.scan.shape !== 'text' || previous.scan.bracketed;
}

function salutationFollows(paragraphs: readonly Paragraph[]): boolean {
  for (const { scan } of paragraphs) {
    if (scan.shape === 'salutation' || scan.shape === 'addressee') return true;
    if (scan.sentence || scan.start) return false;
  }
  return false;
}

function restarts(paragraphs: readonly Paragraph[], from: number, top: string): boolean {
  const next = paragraphs
    .slice(from, from + FAR)
    .find(({ scan }) => scan.shape === 'text' && scan.start?.family === top);
  return next?.scan.start?.ordinal === 1;
}
