/**
 * Logical paragraphs: the unit of everything above. In ordinary text a paragraph is one line; in text wrapped by a
 * PDF it is several, with blank lines and page numbers between.
 */
import { joinLines } from './joinLines';
import type { ParagraphMarks } from './marks';
import { type Scan, scanParagraph } from './scanner';
import { type Splice, spliceInto, type TextLine, type TextLines } from './textLines';
import type { Span } from './types';
import { findWrap } from './wrap';

/** What a paragraph is in its text. */
export type Role =
  | 'title'
  | 'note'
  | 'documentNumber'
  | 'salutation'
  | 'addressee'
  | 'opening'
  | 'heading'
  | 'body'
  | 'closing'
  | 'attachment'
  | 'signature'
  | 'date'
  | 'contents'
  | 'notes'
  | 'residue';

/**
 * A logical paragraph. Its text never changes; an edit in it makes a new one. Everything found in it is found in its
 * text, so that it stays true wherever the paragraph stands, and is kept as long as the paragraph is.
 */
export class Paragraph {
  /** Set when the speeches are read. A heading is a part's that fills its paragraph, or one without a number. */
  role: Role = 'body';
  /** Its place in the list of paragraphs that are read, tables of contents left out. */
  index = -1;
  /** What marks.ts has found: where its own marker counts, and where not. */
  marked: ParagraphMarks | undefined;
  unmarked: ParagraphMarks | undefined;
  /** What it has in common with its entry in a table of contents (contents.ts). */
  entry: string | undefined;
  /** What the rules found in it; theirs alone. */
  examined: object | undefined = undefined;

  constructor(
    /** The logical text: hard wraps joined, outer blanks and marks cut. */
    readonly text: string,
    private readonly first: TextLine,
    /** The lines it stands on, where it is wrapped: nearly all paragraphs are one line, and need no list of them. */
    readonly wrapped: readonly TextLine[] | undefined,
    readonly scan: Scan,
  ) {}

  /** The lines it stands on. */
  get pieces(): readonly TextLine[] {
    return this.wrapped ?? [this.first];
  }

  /** Document offset; it moves with the text before the paragraph. */
  get start(): number {
    return this.first.start;
  }

  get end(): number {
    return (this.wrapped ? this.wrapped[this.wrapped.length - 1]! : this.first).end;
  }

  /** Blank lines directly before it. */
  get blanksBefore(): number {
    return this.first.blanksBefore;
  }

  /** Width of the blanks before it, in full-width characters. */
  get indent(): number {
    return this.first.indent;
  }
}

/** The paragraphs of a text. Those whose lines are the same after a change are the same objects. */
export class Paragraphs {
  /** Changed in place as long as the lines are the paragraphs. */
  list: Paragraph[] = [];
  /** The lines of the text were broken by a PDF. */
  wrapped = false;
  /** Page numbers that stand between the lines of a wrapped text. */
  pageNumbers: readonly Span[] = [];

  constructor(text: string, lines: TextLines) {
    this.update(text, lines, { at: 0, removed: [], added: lines.list });
  }

  /** Brings the paragraphs up to date. Says what has changed in the list; undefined where it is a new list. */
  update(text: string, lines: TextLines, { at, removed, added }: Splice<TextLine>): Splice<Paragraph> | undefined {
    const flow = lines.pageNumbers > 0 ? lines.list.filter((line) => !line.isPageNumber) : lines.list;
    const wrap = findWrap(text, flow);
    const wasWrapped = this.wrapped;
    this.wrapped = wrap !== undefined;
    this.pageNumbers = wrap && lines.pageNumbers > 0 ? lines.list.filter((line) => line.isPageNumber) : [];
    if (!wrap && !wasWrapped) {
      const splice = {
        at,
        removed: this.list.slice(at, at + removed.length),
        added: added.map((line) => paragraphOf(text, line)),
      };
      spliceInto(this.list, splice);
      return splice;
    }
    this.list = wrap
      ? joinLines(text, wrap, flow).map((group) => paragraphOfLines(text, group))
      : lines.list.map((line) => paragraphOf(text, line));
    return undefined;
  }
}

function paragraphOf(text: string, line: TextLine): Paragraph {
  if (!line.paragraph || line.paragraph.wrapped) {
    const logical = text.slice(line.start, line.end);
    line.paragraph = new Paragraph(logical, line, undefined, scanParagraph(logical));
  }
  return line.paragraph;
}

function paragraphOfLines(text: string, group: readonly TextLine[]): Paragraph {
  const first = group[0]!;
  const before = first.paragraph?.pieces;
  if (before?.length !== group.length || before.some((line, i) => line !== group[i])) {
    const logical = group.map((line) => text.slice(line.start, line.end)).join('');
    first.paragraph = new Paragraph(logical, first, group.length > 1 ? group : undefined, scanParagraph(logical));
  }
  return first.paragraph!;
}

/** The document offset of the character at `at` in the paragraph's text; its end for the text's length. */
export function toDocument(paragraph: Paragraph, at: number): number {
  if (!paragraph.wrapped) return paragraph.start + Math.min(at, paragraph.text.length);
  let rest = at;
  for (const piece of paragraph.wrapped) {
    const length = piece.end - piece.start;
    if (rest < length) return piece.start + rest;
    rest -= length;
  }
  return paragraph.end;
}

/** The document offset after the character before `at`: where a stretch that ends at `at` ends. */
export function toDocumentEnd(paragraph: Paragraph, at: number): number {
  return at <= 0 ? paragraph.start : toDocument(paragraph, at - 1) + 1;
}
