/**
 * How paragraphs are set: the blanks before them and the blank lines between them, and nothing else. Only paragraphs
 * of the body are touched: titles, calls, signatures, dates, attachments and notes have places of their own, as have
 * lines that are set off far to the right, rows of tables and lists. A text wrapped by a PDF has no paragraphs to set, and
 * in Markdown blanks and blank lines mean something. The result is parsed again: where it would not have the same outline, less is done.
 */
import type { FamilyId } from '../outline/markers';
import { parseOutline } from '../outline/outline';
import type { Paragraph } from '../outline/paragraphs';
import type { Outline, Part, Span } from '../outline/types';
import { displayWidth } from '../text/characters';
import { lineStart } from '../text/lines';
import { applyEdits, type Edit, isInside } from './edit';
import { isSameOutline } from './sameOutline';

/** What the writer wants; `keep` leaves everything as it is. */
export interface Layout {
  /** Two U+3000 before each paragraph of the body, as GB/T 9704-2012 7.3.3 has it, or nothing. */
  indent: 'keep' | 'two' | 'none';
  /** Between the paragraphs of the body: none, one, or one before each part of the first level only. */
  blankLines: 'keep' | 'none' | 'one' | 'sections';
}

/** Blanks of more than this width (in full-width characters) put a line in its place: they are no indent. */
const INDENT_AT_MOST = 4;
const INDENT = '\u3000\u3000';
const BODY: ReadonlySet<Paragraph['role']> = new Set(['opening', 'body', 'heading', 'closing']);
const SHAPES: ReadonlySet<Paragraph['scan']['shape']> = new Set(['text', 'salutation', 'closingHeading']);
/** 第一章 stands in the middle. */
const CENTRED: ReadonlySet<FamilyId> = new Set<FamilyId>(['volume', 'division', 'chapter', 'clause']);
const CALL: ReadonlySet<Paragraph['role']> = new Set(['salutation', 'addressee']);
const ONLY_BLANKS = /^[ \t\u3000\u00a0]*$/;
const BLANK_LINES = /^[ \t\u3000\u00a0]*(?:(?:\r\n|\r|\n)[ \t\u3000\u00a0]*)+$/;
/** Columns: a tab or a bar, or a wide gap between words and no sentence. */
const TABLE = /[|│\t]|^(?!.*。).*\S[ \u3000]{2,}\S/;
/** What begins an item of a list, or a caption. */
const SET_OFF = /^(?:[-*+>•●○■◆▪·]|```|[图表] ?\d)/;

/** The edits that set the paragraphs, as far as they are inside `within`; each stands for itself. */
export function layout(outline: Outline, wanted: Layout, within?: Span): Edit[] {
  if (outline.wrapped) return [];
  const lines = new Lines(outline);
  if (lines.isMarkdown) return [];
  const inside = (edit: Edit) => !within || isInside(edit, within);
  const indents = wanted.indent === 'keep' ? [] : indentEdits(lines, wanted.indent).filter(inside);
  const gaps = (sure: boolean) =>
    wanted.blankLines === 'keep' ? [] : gapEdits(lines, wanted.blankLines, sure).filter(inside);
  let last = -1;
  for (const edits of [[...indents, ...gaps(false)], [...indents, ...gaps(true)], indents, gaps(true)]) {
    if (edits.length === 0 || edits.length === last) continue;
    last = edits.length;
    if (isSameOutline(outline, parseOutline(applyEdits(outline.text, edits)))) return edits.sort(byPlace);
  }
  return [];
}

const byPlace = (a: Edit, b: Edit): number => a.start - b.start || a.end - b.end;

/** The paragraphs of a text as lines on paper. */
class Lines {
  readonly paragraphs: readonly Paragraph[];
  readonly isMarkdown: boolean;
  private readonly begins: ReadonlyMap<Paragraph, Part>;

  constructor(private readonly outline: Outline) {
    this.paragraphs = outline.paragraphs;
    const parts = outline.speeches.flatMap(({ runs }) => runs.flatMap((run) => run.parts));
    this.begins = new Map(parts.filter(({ form }) => form !== 'inline').map((part) => [part.paragraph, part]));
    this.isMarkdown = this.paragraphs.some((paragraph) => this.before(paragraph).includes('#'));
  }

  /** The blanks before a paragraph; what else stands there are marks of Markdown or the end of a comment. */
  indent(paragraph: Paragraph): Span {
    return { start: this.lineStart(paragraph), end: paragraph.start };
  }

  before(paragraph: Paragraph): string {
    return this.outline.text.slice(this.lineStart(paragraph), paragraph.start);
  }

  /** What stands between two paragraphs, up to the line of the second. */
  between(paragraph: Paragraph, next: Paragraph): Span & { text: string } {
    const span = { start: paragraph.end, end: this.lineStart(next) };
    return { ...span, text: this.outline.text.slice(span.start, span.end) };
  }

  /** A paragraph of the body that stands where paragraphs stand, on a line of plain text. */
  isBody(paragraph: Paragraph): boolean {
    const { role, scan, text } = paragraph;
    if (!isPoint(paragraph) && !(BODY.has(role) && SHAPES.has(scan.shape))) return false;
    const before = this.before(paragraph);
    if (!ONLY_BLANKS.test(before) || displayWidth(before, 0, before.length) > INDENT_AT_MOST) return false;
    return !SET_OFF.test(text) && !TABLE.test(text);
  }

  /** A part or a sentence; a line that is neither may be a heading in the middle, a verse, a name. */
  isSure(paragraph: Paragraph): boolean {
    const { scan, text } = paragraph;
    const part = this.begins.get(paragraph);
    if (part) return !CENTRED.has(part.mark.family);
    // 各位代表！ in mid-speech is a paragraph; 各位代表： may be a call at the margin.
    return (scan.shape === 'salutation' ? /[！!]$/ : /[，。；：！？]/).test(text);
  }

  isSection(paragraph: Paragraph): boolean {
    return this.begins.get(paragraph)?.level === 1 && paragraph.role !== 'opening';
  }

  private lineStart({ start }: Paragraph): number {
    const { text } = this.outline;
    const at = lineStart(text, start);
    return text[at] === '\ufeff' && at < start ? at + 1 : at;
  }
}

/** ——粮食安全得到保障。…: looks like a note, and is one of several points. */
function isPoint({ role, text }: Paragraph): boolean {
  return role === 'note' && /^——.*[。；]/.test(text);
}

function indentEdits(lines: Lines, wanted: 'two' | 'none'): Edit[] {
  const newText = wanted === 'two' ? INDENT : '';
  return lines.paragraphs.flatMap((paragraph) => {
    const before = lines.before(paragraph);
    if (before === newText || !lines.isBody(paragraph)) return [];
    // What may be a heading in the middle of the page, a verse or a name gets no indent that it does not have.
    if (before === '' && !lines.isSure(paragraph)) return [];
    return [{ ...lines.indent(paragraph), newText }];
  });
}

function gapEdits(lines: Lines, wanted: 'none' | 'one' | 'sections', sure: boolean): Edit[] {
  return lines.paragraphs.slice(1).flatMap((next, i) => {
    const paragraph = lines.paragraphs[i]!;
    const isCall = CALL.has(paragraph.role) && lines.isBody(next);
    if (!isCall && !(lines.isBody(paragraph) && lines.isBody(next))) return [];
    const known = [paragraph, next].filter((one) => isCall || lines.isSure(one)).length;
    if (known < (sure ? 2 : 1)) return [];
    const blankLine = wanted === 'one' || (wanted === 'sections' && lines.isSection(next));
    return gapEdit(lines.between(paragraph, next), blankLine ? 2 : 1);
  });
}

/** Leaves the first line breaks of a gap, or adds those that are missing. */
function gapEdit({ start, end, text }: Span & { text: string }, breaks: number): Edit[] {
  if (!BLANK_LINES.test(text)) return [];
  const found = [...text.matchAll(/\r\n|\r|\n/g)];
  if (found.length === breaks) return [];
  const last = found[breaks - 1];
  if (last) return [{ start: start + last.index + last[0].length, end, newText: '' }];
  // At the end of the line above: the indent below is another edit's.
  const at = start + found[0]!.index;
  return [{ start: at, end: at, newText: found[0]![0].repeat(breaks - found.length) }];
}
