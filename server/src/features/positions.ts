/** Positions of places whose paragraph or line is known: these know where they stand, so nothing has to be looked for. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver-types';
import { Paragraph } from '../outline/paragraphs';
import { Place } from '../outline/place';
import { TextLine } from '../outline/textLine';
import type { Span } from '../outline/types';

/** A position; of a class since thousands may be made at a key: V8 may take what is written as a literal for what stays. */
class Here implements Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}
}

/** The same for a range. */
class FromTo implements Range {
  constructor(
    readonly start: Position,
    readonly end: Position,
  ) {}
}

/** What knows the lines of its offsets. */
type Near = Paragraph | TextLine;

export class Positions {
  constructor(private readonly document: TextDocument) {}

  /** The position of a document offset, which mostly is one of what is `near`. */
  at(offset: number, near: Near): Position {
    const line = lineAt(near, offset);
    if (offset < line.start || offset > line.end) return this.document.positionAt(offset);
    return new Here(line.number, line.column + offset - line.start);
  }

  /** Whether that is the position of the offset. */
  isAt(position: Position, offset: number, near: Near): boolean {
    const line = lineAt(near, offset);
    if (offset < line.start || offset > line.end) return isSame(position, this.document.positionAt(offset));
    return position.line === line.number && position.character === line.column + offset - line.start;
  }

  /** The line in which a stretch begins. */
  lineOf(span: Span): number {
    const near = span instanceof Place ? span.first : nearOf(span);
    const line = near && lineAt(near, span.start);
    return line ? line.number : this.document.positionAt(span.start).line;
  }

  /** The range of a stretch of the document: `known`, where it is still there. */
  rangeOf(span: Span, known?: Range): Range {
    const first = span instanceof Place ? span.first : nearOf(span);
    const last = span instanceof Place ? span.last : first;
    if (!first || !last) return this.lookUp(span, known);
    const { start, end } = span;
    if (known && this.isAt(known.start, start, first) && this.isAt(known.end, end, last)) return known;
    return new FromTo(this.at(start, first), this.at(end, last));
  }

  private lookUp({ start, end }: Span, known: Range | undefined): Range {
    const range = new FromTo(this.document.positionAt(start), this.document.positionAt(end));
    return known && isSame(known.start, range.start) && isSame(known.end, range.end) ? known : range;
  }
}

/** Whether a stretch is known to stand in one paragraph, or to be a line: it moves with what stands around it. */
export function isInOne(span: Span): boolean {
  return span instanceof Place ? span.first === span.last : nearOf(span) !== undefined;
}

/** A range so many lines further down. */
export function movedBy({ start, end }: Range, by: number): Range {
  return new FromTo(new Here(start.line + by, start.character), new Here(end.line + by, end.character));
}

function lineAt(near: Near, offset: number): TextLine {
  return near instanceof Paragraph ? near.lineAt(offset) : near;
}

/** A finding may be a paragraph or a line itself. */
function nearOf(span: Span): Near | undefined {
  return span instanceof Paragraph || span instanceof TextLine ? span : undefined;
}

function isSame(a: Position, b: Position): boolean {
  return a.line === b.line && a.character === b.character;
}
