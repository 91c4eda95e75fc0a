/** From a text to its outline: paragraphs, speeches, their frame and parts. Never throws; half-written text is normal. */
import { findContents } from './contents';
import { findParagraphs } from './paragraphs';
import { isStatutoryTitle } from './shapes';
import { readSpeech } from './speech';
import { findSegments } from './speeches';
import { type Change, type TextLine, TextLines } from './textLines';
import type { Outline, Speech } from './types';

/** The outline of a text. */
export function parseOutline(text: string): Outline {
  return new OutlineReader(text).outline;
}

export class OutlineReader {
  outline: Outline;
  private readonly lines: TextLines;

  constructor(text: string) {
    this.lines = new TextLines(text);
    this.outline = read(text, this.lines.list);
  }

  /** Reads the text after a change. */
  update(text: string, change: Change): void {
    this.lines.update(text, change);
    this.outline = read(text, this.lines.list);
  }
}

function read(text: string, lines: readonly TextLine[]): Outline {
  const { list, wrapped, pageNumbers } = findParagraphs(text, lines);
  const contents = findContents(list);
  const flow = contents.size > 0 ? list.filter((paragraph) => !contents.has(paragraph)) : list;
  for (const paragraph of contents) paragraph.role = 'contents';
  for (let i = 0; i < flow.length; i++) flow[i]!.index = i;
  const segments = findSegments(flow);
  for (const { notes, from, to } of segments) if (notes) for (let i = from; i < to; i++) flow[i]!.role = 'notes';
  const speeches = segments
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
    wrapped,
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
