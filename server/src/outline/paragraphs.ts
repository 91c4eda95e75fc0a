/**
 * Logical paragraphs: the unit of everything above. In ordinary text a paragraph is one line; in text wrapped by a
 * PDF it is several, with blank lines and page numbers between.
 */
import { type Splice, spliceInto } from '../text/splice';
import type { Block } from './blocks';
import { countUpTo, Flow } from './flow';
import { paragraphEnd } from './joinLines';
import type { ParagraphMarks } from './marks';
import { type Scan, scannedCharacters, scanParagraph } from './scanner';
import type { TextLine } from './textLine';
import { firstFrom, type TextLines } from './textLines';
import { findWrap, isProse, type Wrap } from './wrap';
import { WrapCounts } from './wrapCounts';

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
  private ownRole: Role = 'body';
  /** The block that it stands in. */
  block: Block | undefined = undefined;
  /** Its place in the list of paragraphs that are read, tables of contents left out. */
  index = -1;
  /** What marks.ts has found. */
  marks: ParagraphMarks | undefined = undefined;
  /** From where its first line began to where its last one did. */
  private readonly extent: number;
  /** What the rules found in it, and the signs in it (rules/signs.ts); theirs alone. */
  examined: object | undefined = undefined;
  lowSigns = 0;
  highSigns = 0;

  constructor(
    /** The logical text: hard wraps joined, outer blanks and marks cut. */
    readonly text: string,
    /** The first line it stands on. */
    readonly firstLine: TextLine,
    /** The lines it stands on, where it is wrapped: nearly all paragraphs are one line, and need no list of them. */
    readonly wrapped: readonly TextLine[] | undefined,
    readonly scan: Scan,
  ) {
    this.extent = wrapped ? wrapped[wrapped.length - 1]!.start - firstLine.start : 0;
  }

  get role(): Role {
    return this.ownRole;
  }

  /** Set when the speeches are read. A heading is a part's that fills its paragraph, or one without a number. */
  set role(role: Role) {
    if (role === this.ownRole) return;
    this.ownRole = role;
    if (this.block) this.block.roleChanges++;
  }

  /**
   * Whether it still stands on these lines, with the same between them: places in it are told from its beginning. A
   * change that leaves all its lines as they are stands between two of them.
   */
  standsOn(lines: readonly TextLine[], from: number, to: number): boolean {
    const { wrapped, firstLine, extent } = this;
    if (!wrapped) return to - from === 1 && lines[from] === firstLine;
    if (to - from !== wrapped.length || lines[to - 1]!.start - firstLine.start !== extent) return false;
    for (let i = 0; i < wrapped.length; i++) if (wrapped[i] !== lines[from + i]) return false;
    return true;
  }

  /** Has its first line know it, or forget it as soon as it is no paragraph any more. */
  begin(isOne: boolean): void {
    this.firstLine.paragraph = isOne ? this : undefined;
  }

  /** The lines it stands on. */
  get pieces(): readonly TextLine[] {
    return this.wrapped ?? [this.firstLine];
  }

  /** Document offset; it moves with the text before the paragraph. */
  get start(): number {
    return this.firstLine.start;
  }

  get end(): number {
    return this.lastLine.end;
  }

  /** The last line it stands on. */
  get lastLine(): TextLine {
    return this.wrapped ? this.wrapped[this.wrapped.length - 1]! : this.firstLine;
  }

  /** The line of it that holds a document offset, which is one of its own. */
  lineAt(offset: number): TextLine {
    const { wrapped } = this;
    // Nearly always it is the first line or the last one.
    if (!wrapped || offset < wrapped[1]!.start) return this.firstLine;
    let i = wrapped.length - 1;
    while (i > 0 && wrapped[i]!.start > offset) i--;
    return wrapped[i]!;
  }

  /** Blank lines directly before it. */
  get blanksBefore(): number {
    return this.firstLine.blanksBefore;
  }

  /** Width of the blanks before it, in full-width characters. */
  get indent(): number {
    return this.firstLine.indent;
  }
}

/** The paragraphs of a text. Those whose lines are the same after a change are the same objects. */
export class Paragraphs {
  /** Changed in place as long as the lines are joined in the same way. */
  list: Paragraph[];
  private readonly flow: Flow;
  private readonly counts = new WrapCounts();
  private wrap: Wrap | undefined;

  constructor(lines: TextLines) {
    this.flow = new Flow(lines.list);
    const { list } = this.flow;
    this.counts.update(list, { at: 0, removed: [], added: list });
    this.wrap = findWrap(this.counts);
    this.list = this.joinAll(lines);
  }

  /** The lines of the text were broken by a PDF. */
  get wrapped(): boolean {
    return this.wrap !== undefined;
  }

  /** Page numbers that stand between the lines of a wrapped text. */
  get pageNumbers(): readonly TextLine[] {
    return this.wrap ? this.flow.pageNumbers : NONE;
  }

  /** The text is wrapped, and it is prose. */
  get fromPdf(): boolean {
    return this.wrap !== undefined && isProse(this.counts, this.flow.numberUnits);
  }

  /** Brings the paragraphs up to date. Says what has changed in the list; undefined where it is a new list. */
  update(lines: TextLines, changed: Splice<TextLine>): Splice<Paragraph> | undefined {
    const flow = this.flow.update(lines.list, changed);
    this.counts.update(this.flow.list, flow);
    const before = this.wrap;
    const wrap = findWrap(this.counts);
    this.wrap = wrap;
    if (wrap?.width !== before?.width || wrap?.firstLine !== before?.firstLine) {
      for (const paragraph of this.list) if (paragraph.wrapped) paragraph.begin(false);
      this.list = this.joinAll(lines);
      return undefined;
    }
    const { at, removed, added } = changed;
    const splice = wrap
      ? this.joinAgain(wrap, flow)
      : { at, removed: this.list.slice(at, at + removed.length), added: added.map((line) => paragraphOf(line)) };
    spliceInto(this.list, splice);
    return splice;
  }

  private joinAll(lines: TextLines): Paragraph[] {
    const { wrap, flow } = this;
    if (!wrap) return lines.list.map((line) => paragraphOf(line));
    const joined: Paragraph[] = [];
    for (let begin = 0, end = 0; begin < flow.list.length; begin = end) {
      end = paragraphEnd(wrap, flow.list, begin);
      joined.push(paragraphOfLines(flow.list, begin, end));
    }
    return joined;
  }

  /**
   * Joins the lines again from the paragraph that a change of the flow may have touched to where a paragraph begins as
   * before: what comes then is joined as before, since a line is joined by what its own paragraph holds so far.
   */
  private joinAgain(wrap: Wrap, change: Splice<TextLine>): Splice<Paragraph> {
    const { list } = this;
    const lines = this.flow.list;
    const unchangedFrom = change.at + change.added.length;
    const by = change.added.length - change.removed.length;
    const before = lines[change.at - 1];
    const at = before ? countUpTo(list, before.start) - 1 : 0;
    const from = before ? firstFrom(lines, list[at]!.start) : 0;
    // The paragraph of before that is looked at, and its first line among those of before.
    let old = at;
    let line = from;
    let begin = from;
    const added: Paragraph[] = [];
    while (begin < lines.length) {
      if (begin >= unchangedFrom) {
        while (old < list.length && line < begin - by) line += lineCount(list[old++]!);
        if (line === begin - by) break;
      }
      const end = paragraphEnd(wrap, lines, begin);
      added.push(paragraphOfLines(lines, begin, end));
      begin = end;
    }
    if (begin === lines.length) old = list.length;
    const splice = withoutSame({ at, removed: list.slice(at, old), added });
    for (const paragraph of splice.removed) paragraph.begin(false);
    for (const paragraph of splice.added) paragraph.begin(true);
    return splice;
  }
}

const NONE: readonly never[] = [];

/** A change without what is the same at its beginning and end. */
function withoutSame<T>({ at, removed, added }: Splice<T>): Splice<T> {
  const most = Math.min(removed.length, added.length);
  let head = 0;
  while (head < most && removed[head] === added[head]) head++;
  let tail = 0;
  while (tail < most - head && removed[removed.length - 1 - tail] === added[added.length - 1 - tail]) tail++;
  return {
    at: at + head,
    removed: removed.slice(head, removed.length - tail),
    added: added.slice(head, added.length - tail),
  };
}

function lineCount({ wrapped }: Paragraph): number {
  return wrapped?.length ?? 1;
}

function paragraphOf(line: TextLine): Paragraph {
  const known = line.paragraph;
  if (known && !known.wrapped) return known;
  const { text } = line;
  const paragraph = new Paragraph(text, line, undefined, scanParagraph(text));
  line.paragraph = paragraph;
  line.characters = scannedCharacters();
  return paragraph;
}

/** The paragraph of the lines [from, to). */
function paragraphOfLines(lines: readonly TextLine[], from: number, to: number): Paragraph {
  const first = lines[from]!;
  if (first.paragraph?.standsOn(lines, from, to)) return first.paragraph;
  if (to - from === 1) return paragraphOf(first);
  const group = lines.slice(from, to);
  const text = group.map((line) => line.text).join('');
  const paragraph = new Paragraph(text, first, group, scanParagraph(text));
  first.paragraph = paragraph;
  return paragraph;
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
