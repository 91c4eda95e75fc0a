/** Places that are told by paragraphs, so that they move with the text before them. */
import type { Paragraph } from './paragraphs';
import { toDocument, toDocumentEnd } from './paragraphs';
import type { Span } from './types';

/**
 * From a place in one paragraph to a place in the same or a later one. Document offsets, always of the text as it is
 * now; to keep those of this moment, copy them by name (a spread copies nothing).
 */
export class Place implements Span {
  /** What features made of the item with this heading or selection; theirs alone. */
  made: object | undefined = undefined;

  /** Both in units from the beginning of their paragraph, hard wraps counted. */
  constructor(
    public first: Paragraph,
    readonly from: number,
    public last: Paragraph,
    private to: number,
  ) {}

  get start(): number {
    return this.first.start + this.from;
  }

  get end(): number {
    return this.last.start + this.to;
  }

  /** Ends it in a paragraph, so many units from its beginning. */
  endIn(last: Paragraph, to: number): void {
    this.last = last;
    this.to = to;
  }

  /** A paragraph takes the place of another: what begins in the one begins in the other, and what ends with it as well. */
  swap(old: Paragraph, now: Paragraph): void {
    if (this.first === old) this.first = now;
    if (this.last === old) this.endIn(now, now.end - now.start);
  }

  /** Ends it where another place ends. */
  endLike({ last, to }: Place): void {
    this.endIn(last, to);
  }
}

/** A stretch of a paragraph's text. */
export function placeIn(paragraph: Paragraph, start: number, end: number): Place {
  const { start: at } = paragraph;
  return new Place(paragraph, toDocument(paragraph, start) - at, paragraph, toDocumentEnd(paragraph, end) - at);
}

/** Whole paragraphs. */
export function placeOf(first: Paragraph, last = first): Place {
  return new Place(first, 0, last, last.end - last.start);
}
