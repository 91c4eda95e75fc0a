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
  return kept.steps(outline, [options.maxDepth, options.inlineItems], function* () {
    const all: DocumentSymbol[] = [];
    const make = new SymbolMaker(options);
    for (const root of yield* outlineTreeSteps(document, outline)) {
      all.push(...make.symbols([root]));
      yield;
    }
    return all;
  });
}

/** Nodes that stay the same objects after a change keep their symbols. */
class SymbolMaker {
  private readonly made: WeakMap<TreeNode, DocumentSymbol>;

  constructor(private readonly options: SymbolOptions) {
    this.made = madeWith(options);
  }

  symbols(nodes: readonly TreeNode[]): DocumentSymbol[] {
    const all: DocumentSymbol[] = [];
    for (const node of nodes) if (isShown(node, this.options)) all.push(this.symbol(node));
    return all;
  }

  private symbol(node: TreeNode): DocumentSymbol {
    let symbol = this.made.get(node);
    if (!symbol) {
      const { kind, name, level = 1, range, selectionRange, characters, children } = node;
      const detail = isCounted(kind) ? `${characters}字` : '';
      symbol = { name, detail, kind: symbolKind(kind, level), range, selectionRange, children: this.symbols(children) };
      this.made.set(node, symbol);
    }
    return symbol;
  }
}

const madeBy = new Map<string, WeakMap<TreeNode, DocumentSymbol>>();

/** What was made with the same options. */
function madeWith({ maxDepth, inlineItems }: SymbolOptions): WeakMap<TreeNode, DocumentSymbol> {
  const key = `${maxDepth} ${inlineItems}`;
  const made = madeBy.get(key) ?? new WeakMap();
  madeBy.set(key, made);
  return made;
}

/** The icon of a part of a level, or of something around the body. */
export function symbolKind(kind: TreeNode['kind'], level = 1): SymbolKind {
  return kind === 'part' ? LEVEL_KINDS[Math.min(level, LEVEL_KINDS.length) - 1]! : FRAME_KINDS[kind];
}

function isShown({ kind, level = 1, form }: TreeNode, { maxDepth, inlineItems }: SymbolOptions): boolean {
  return kind !== 'part' || ((inlineItems || form !== 'inline') && (maxDepth === 0 || level <= maxDepth));
}
