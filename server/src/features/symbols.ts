/** textDocument/documentSymbol: the outline of a speech as VS Code's Outline, breadcrumbs and sticky scroll show it. */
import * as l10n from '@vscode/l10n';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type DocumentSymbol, type Position, type Range, SymbolKind } from 'vscode-languageserver-types';
import { clip } from '../outline/headings';
import type { FrameElement, FrameKind, Outline, Part, Span, Speech } from '../outline/types';
import { countCharacters } from '../text/characters';

export interface SymbolOptions {
  /** How many levels of parts to show; 0 shows all. */
  maxDepth: number;
  /** Whether members inside a paragraph (一是…二是…) show. */
  inlineItems: boolean;
}

const NAME_AT_MOST = 80;

/** One icon a level, so that levels can be told apart. */
const LEVEL_KINDS = [SymbolKind.Class, SymbolKind.Method, SymbolKind.Field, SymbolKind.Variable] as const;
const FRAME_KINDS: Record<FrameKind, SymbolKind> = {
  title: SymbolKind.File,
  salutation: SymbolKind.Event,
  addressee: SymbolKind.Event,
  opening: SymbolKind.Interface,
  closing: SymbolKind.Interface,
  attachment: SymbolKind.Package,
  signature: SymbolKind.Key,
  date: SymbolKind.Constant,
};

/** The symbols of a document: each speech under its title, its parts nested as they are in the text. */
export function documentSymbols(document: TextDocument, outline: Outline, options: SymbolOptions): DocumentSymbol[] {
  const make = new SymbolMaker(document, outline.text, options);
  return contained(outline.speeches.flatMap((speech) => make.speech(speech)));
}

/**
 * VS Code drops the whole answer where a range does not hold its selection and its children, or overlaps a sibling.
 * The tree keeps these apart; this makes sure that no text, however odd, costs a writer the outline.
 */
function contained(symbols: DocumentSymbol[], parent?: Range): DocumentSymbol[] {
  const inside = symbols.filter(({ range }) => !parent || isBefore(range.start, parent.end));
  for (const [i, symbol] of inside.entries()) {
    const { range, selectionRange, children } = symbol;
    const limits = [parent?.end, inside[i + 1]?.range.start].filter((limit) => limit !== undefined);
    for (const limit of limits) if (isBefore(limit, range.end)) range.end = limit;
    if (isBefore(range.end, selectionRange.end)) selectionRange.end = range.end;
    if (children) symbol.children = contained(children, range);
  }
  return inside;
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

class SymbolMaker {
  constructor(
    private readonly document: TextDocument,
    private readonly text: string,
    private readonly options: SymbolOptions,
  ) {}

  speech(speech: Speech): DocumentSymbol[] {
    const { opening, title } = speech;
    const inOpening = ({ range }: Part) =>
      opening !== undefined && range.start >= opening.range.start && range.start < opening.range.end;
    const children: DocumentSymbol[] = [];
    const add = (element: FrameElement | undefined) => element && children.push(this.frame(element));
    add(speech.salutation);
    if (opening) children.push({ ...this.frame(opening), children: this.parts(speech.parts.filter(inOpening)) });
    children.push(...this.parts(speech.parts.filter((part) => !inOpening(part))));
    add(speech.closing);
    for (const attachment of speech.attachments) add(attachment);
    add(speech.signature);
    add(speech.date);
    children.sort((a, b) => before(a.range, b.range));
    if (!title) return children;
    return [{ ...this.frame({ ...title, range: { start: title.range.start, end: speech.range.end } }), children }];
  }

  private parts(parts: readonly Part[]): DocumentSymbol[] {
    const { maxDepth, inlineItems } = this.options;
    return parts
      .filter((part) => (inlineItems || part.form !== 'inline') && (maxDepth === 0 || part.level <= maxDepth))
      .map((part) => ({
        name: partName(this.text, part),
        detail: this.length(part.range),
        kind: LEVEL_KINDS[Math.min(part.level, LEVEL_KINDS.length) - 1]!,
        range: this.range(part.range),
        selectionRange: this.range(part.heading),
        children: this.parts(part.children),
      }));
  }

  private frame(element: FrameElement): DocumentSymbol {
    const counted = element.kind === 'title' || element.kind === 'opening' || element.kind === 'closing';
    return {
      name: oneLine(frameName(element)),
      detail: counted ? this.length(element.range) : '',
      kind: FRAME_KINDS[element.kind],
      range: this.range(element.range),
      selectionRange: this.range(element.selection),
      children: [],
    };
  }

  private length({ start, end }: Span): string {
    return `${countCharacters(this.text, start, end)}字`;
  }

  private range({ start, end }: Span): Range {
    return { start: this.document.positionAt(start), end: this.document.positionAt(end) };
  }
}

/** Opening and closing have no heading of their own: they are called what they are, and how they begin. */
function frameName({ kind, name }: FrameElement): string {
  if (kind === 'opening') return l10n.t('Opening: {0}', name);
  return kind === 'closing' ? l10n.t('Closing: {0}', name) : name;
}

/** Marker and heading as written, on one line. */
export function partName(text: string, part: Part): string {
  const marker = part.paragraph.text.slice(part.mark.start, part.mark.end);
  return oneLine(marker + part.title) || text.slice(part.heading.start, part.heading.end);
}

function oneLine(text: string): string {
  return clip(text.replace(/[\s\u2028\u2029\u0000-\u001f]+/g, ' ').trim(), NAME_AT_MOST) || '…';
}

function before(a: Range, b: Range): number {
  return a.start.line - b.start.line || a.start.character - b.start.character;
}
