/** textDocument/documentSymbol: the outline of a speech as VS Code's Outline, breadcrumbs and sticky scroll show it. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { FrameKind, Outline } from '../outline/types';
import { finish, type Steps } from '../text/steps';
import { Kept } from './kept';
import { isCounted, outlineTreeSteps, type TreeNode } from './outlineTree';

export interface SymbolOptions {
  /** How many levels of parts to show; 0 shows all. */
  maxDepth: number;
  /** Whether members inside a paragraph (一是…二是…) show. */
  inlineItems: boolean;
}

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
  return finish(symbolSteps(document, outline, options));
}

const kept = new Kept<Outline, DocumentSymbol[]>();

/** The same, a part at a time. */
export function symbolSteps(document: TextDocument, outline: Outline, options: SymbolOptions): Steps<DocumentSymbol[]> {
  return kept.steps(outline, [options.maxDepth, options.inlineItems], () => makeSymbols(document, outline, options));
}

/** Roots of which the symbols are made at a time. */
const STEP = 16;

function* makeSymbols(document: TextDocument, outline: Outline, options: SymbolOptions): Steps<DocumentSymbol[]> {
  const all: DocumentSymbol[] = [];
  const roots = yield* outlineTreeSteps(document, outline);
  for (let i = 0; i < roots.length; i++) {
    if (isShown(roots[i]!, options)) all.push(symbolOf(roots[i]!, options));
    if (i % STEP === 0) yield;
  }
  return all;
}

/** A symbol, and what it was made with. Nodes that stay the same after a change keep theirs. */
class Made {
  constructor(
    readonly symbol: DocumentSymbol,
    readonly maxDepth: number,
    readonly inlineItems: boolean,
  ) {}
}

function symbolOf(node: TreeNode, options: SymbolOptions): DocumentSymbol {
  const { maxDepth, inlineItems } = options;
  const made = node.symbol as Made | undefined;
  if (made && made.maxDepth === maxDepth && made.inlineItems === inlineItems) return made.symbol;
  const { kind, name, level = 1, range, selectionRange, characters, children } = node;
  const symbol: DocumentSymbol = {
    name,
    detail: isCounted(kind) ? `${characters}字` : '',
    kind: symbolKind(kind, level),
    range,
    selectionRange,
    children: symbolsOf(children, options),
  };
  node.symbol = new Made(symbol, maxDepth, inlineItems);
  return symbol;
}

function symbolsOf(nodes: readonly TreeNode[], options: SymbolOptions): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  for (const node of nodes) if (isShown(node, options)) symbols.push(symbolOf(node, options));
  return symbols;
}

/** The icon of a part of a level, or of something around the body. */
export function symbolKind(kind: TreeNode['kind'], level = 1): SymbolKind {
  return kind === 'part' ? LEVEL_KINDS[Math.min(level, LEVEL_KINDS.length) - 1]! : FRAME_KINDS[kind];
}

function isShown({ kind, level = 1, form }: TreeNode, { maxDepth, inlineItems }: SymbolOptions): boolean {
  return kind !== 'part' || ((inlineItems || form !== 'inline') && (maxDepth === 0 || level <= maxDepth));
}
