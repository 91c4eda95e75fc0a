/**
 * The tree of a document as writers see it: each speech under its title, its frame and its parts nested as they are in
 * the text. VS Code's Outline (symbols.ts) and the view 提纲 (request `speechOutline/parts`) are made of it.
 */
import * as l10n from '@vscode/l10n';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import { clip } from '../outline/headings';
import { keptOf } from '../outline/keptOf';
import { countSteps, type Lengths } from '../outline/lengths';
import { isInline } from '../outline/part';
import type { Place } from '../outline/place';
import type { FrameElement, Outline, Part, Speech } from '../outline/types';
import type { OutlineNode } from '../protocol';
import { Attached } from '../text/attached';
import { pushAll } from '../text/pushAll';
import { finish, type Steps } from '../text/steps';
import { Kept } from './kept';
import { Positions } from './positions';

/**
 * An item of the tree. A range holds its selection and its children, and overlaps no sibling. It never changes: what is
 * the same after a change of the text, with all below it and in the same lines, is the same object.
 */
export class TreeNode implements Readonly<Omit<OutlineNode, 'length' | 'share' | 'children'>> {
  /** What symbols.ts made of it; its alone. */
  symbol: object | undefined = undefined;

  constructor(
    readonly kind: OutlineNode['kind'],
    readonly name: string,
    readonly marker: string | undefined,
    readonly level: number | undefined,
    readonly form: OutlineNode['form'],
    readonly range: Range,
    readonly selectionRange: Range,
    /** 字数 of the whole of it. */
    readonly characters: number,
    readonly children: readonly TreeNode[],
  ) {}
}

type Item = FrameElement | Part;

const NAME_AT_MOST = 80;

const kept = new Kept<Outline, readonly TreeNode[]>();

/** The roots of the tree: speeches, or what there is where a speech has no title. */
export function outlineTree(document: TextDocument, outline: Outline): readonly TreeNode[] {
  return finish(outlineTreeSteps(document, outline));
}

/** Items of a speech that are made at a time. */
const STEP = 16;

/** The same in steps. */
export function outlineTreeSteps(document: TextDocument, outline: Outline): Steps<readonly TreeNode[]> {
  return kept.steps(outline, [], () => makeTree(document, outline));
}

function* makeTree(document: TextDocument, outline: Outline): Steps<readonly TreeNode[]> {
  const make = new TreeMaker(document, yield* countSteps(outline));
  const { speeches } = outline;
  const roots: TreeNode[] = [];
  let made = 0;
  for (let i = 0; i < speeches.length; i++) {
    const speech = speeches[i]!;
    const { title, range } = speech;
    const next = speeches[i + 1];
    const limit = (next && (next.title ?? itemsOf(next)[0])?.range.start) ?? Number.POSITIVE_INFINITY;
    // Cut off by the next one it may be another tree each time.
    const isWhole = range.end <= limit;
    const { number: line } = range.first.firstLine;
    const before = isWhole ? standing.get(speech) : undefined;
    if (before?.line === line) {
      pushAll(roots, before.nodes);
      continue;
    }
    const end = title ? Math.min(range.end, limit) : limit;
    const all = new Siblings(title && madeOf(title.selection));
    const items = itemsOf(speech);
    for (let k = 0; k < items.length; k++) {
      make.add(all, speech, k, end);
      if (made++ % STEP === 0) yield;
    }
    const nodes = title ? [make.frame(title, range, limit, all.list)] : all.list;
    pushAll(roots, nodes);
    if (isWhole) standing.set(speech, { line, nodes });
  }
  return roots;
}

/** The nodes of a speech, and its first line when they were made: as long as these are the same ones, so are the nodes. */
const standing = new Attached<Speech, { line: number; nodes: readonly TreeNode[] }>();

/** What stands directly in a speech, in the order of the text. */
const itemsOf = keptOf((speech: Speech): readonly Item[] => {
  const { salutation, opening, parts, closing, attachments, signature, date } = speech;
  const body = opening ? parts.filter((part) => !isIn(part, opening)) : parts;
  return [salutation, opening, ...body, closing, ...attachments, signature, date]
    .filter((item) => item !== undefined)
    .sort((a, b) => a.range.start - b.range.start);
});

function isIn({ range }: Part, opening: FrameElement): boolean {
  return range.start >= opening.range.start && range.start < opening.range.end;
}

/** What was last made of the item with this heading, or this selection; it is kept as long as that is the same. */
function madeOf({ made }: Place): TreeNode | undefined {
  return made as TreeNode | undefined;
}

const NONE: readonly never[] = [];

/**
 * VS Code drops the whole answer where a range does not hold its selection and its children, or overlaps a sibling.
 * The outline keeps these apart; that nothing goes beyond a limit makes sure that no text, however odd, costs a writer
 * the tree.
 */
class TreeMaker {
  private readonly positions: Positions;

  constructor(
    document: TextDocument,
    private readonly lengths: Lengths,
  ) {
    this.positions = new Positions(document);
  }

  /** Adds an item of a speech that ends at `end`. */
  add(all: Siblings, speech: Speech, i: number, end: number): void {
    const { title, opening, parts } = speech;
    const items = itemsOf(speech);
    const item = items[i]!;
    if (title && item.range.start >= end) return;
    const till = Math.min(end, items[i + 1]?.range.start ?? end);
    if (!('kind' in item)) all.add(this.part(item, till));
    else all.add(this.frame(item, item.range, till, this.partsIn(item, item === opening ? parts : NONE, till)));
  }

  private partsIn(element: FrameElement, parts: readonly Part[], limit: number): readonly TreeNode[] {
    if (parts.length === 0) return NONE;
    const inside = parts.filter((part) => isIn(part, element));
    return this.below(inside, Math.min(element.range.end, limit), madeOf(element.selection));
  }

  /** The nodes of parts that stand in something that ends at `end`. */
  private below(parts: readonly Part[], end: number, known: TreeNode | undefined): readonly TreeNode[] {
    if (parts.length === 0) return NONE;
    const all = new Siblings(known);
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i]!;
      if (part.range.start < end) all.add(this.part(part, Math.min(end, parts[i + 1]?.range.start ?? end)));
    }
    return all.list;
  }

  private part(part: Part, limit: number): TreeNode {
    const { range, heading, level } = part;
    const known = madeOf(heading);
    const children = this.below(part.children, Math.min(range.end, limit), known);
    const form = isInline(part) ? 'inline' : part.form;
    const characters = this.lengths.between(range, range);
    if (known && known.level === level && known.form === form && known.characters === characters)
      if (known.children === children && this.standsAt(known, heading, range, range, limit)) return known;
    const { name, marker } = known ?? namesOf(part);
    const [whole, selection] = this.rangesOf(heading, range, range, limit);
    return keep(heading, new TreeNode('part', name, marker, level, form, whole, selection, characters, children));
  }

  /** An element of the frame, which ends where `to` ends. */
  frame(element: FrameElement, to: Place, limit: number, children: readonly TreeNode[]): TreeNode {
    const { kind, range, selection } = element;
    const known = madeOf(selection);
    const characters = this.lengths.between(range, to);
    if (known && known.characters === characters && known.children === children)
      if (this.standsAt(known, selection, range, to, limit)) return known;
    const name = known?.name ?? oneLine(frameName(element));
    const [whole, selected] = this.rangesOf(selection, range, to, limit);
    const none = undefined;
    return keep(selection, new TreeNode(kind, name, none, none, none, whole, selected, characters, children));
  }

  /** The range from where one place begins to where another one ends, and the selection; neither goes beyond `limit`. */
  private rangesOf(selection: Place, from: Place, to: Place, limit: number): [Range, Range] {
    const { positions } = this;
    const start = positions.at(from.start, from.first);
    const end = Math.min(to.end, limit);
    const selected = {
      start: selection.start === from.start ? start : positions.at(selection.start, selection.first),
      end: positions.at(Math.min(selection.end, end), selection.last),
    };
    return [{ start, end: positions.at(end, to.last) }, selected];
  }

  /** Whether a node has these ranges. */
  private standsAt(
    { range, selectionRange }: TreeNode,
    selection: Place,
    from: Place,
    to: Place,
    limit: number,
  ): boolean {
    const { positions } = this;
    const end = Math.min(to.end, limit);
    return (
      positions.isAt(range.start, from.start, from.first) &&
      positions.isAt(range.end, end, to.last) &&
      positions.isAt(selectionRange.start, selection.start, selection.first) &&
      positions.isAt(selectionRange.end, Math.min(selection.end, end), selection.last)
    );
  }
}

function keep(key: Place, node: TreeNode): TreeNode {
  key.made = node;
  return node;
}

/** The children of a node: the list that it had, where they are the same. */
class Siblings {
  private readonly before: readonly TreeNode[];
  private changed: TreeNode[] | undefined;
  private count = 0;

  constructor(known: TreeNode | undefined) {
    this.before = known?.children ?? NONE;
  }

  add(node: TreeNode): void {
    if (!this.changed && this.before[this.count] !== node) this.changed = this.before.slice(0, this.count);
    this.changed?.push(node);
    this.count++;
  }

  get list(): readonly TreeNode[] {
    return this.changed ?? (this.count < this.before.length ? this.before.slice(0, this.count) : this.before);
  }
}

/** The length of a salutation, a signature, a date is not worth knowing. */
export function isCounted(kind: TreeNode['kind']): boolean {
  return kind === 'part' || kind === 'title' || kind === 'opening' || kind === 'closing';
}

/** Opening and closing have no heading of their own: they are called what they are, and how they begin. */
function frameName({ kind, name }: FrameElement): string {
  if (kind === 'opening') return l10n.t('Opening: {0}', name);
  return kind === 'closing' ? l10n.t('Closing: {0}', name) : name;
}

function markerOf({ paragraph, mark }: Part): string {
  return paragraph.text.slice(mark.start, mark.end);
}

function namesOf(part: Part): Pick<TreeNode, 'name' | 'marker'> {
  return { name: partName(part), marker: oneLine(markerOf(part)) };
}

/** Marker and heading as written, on one line. */
export function partName(part: Part): string {
  return oneLine(markerOf(part) + part.title);
}

function oneLine(text: string): string {
  const line = isPlain(text) ? text : text.replace(/[\s\u0000-\u001f]+/g, ' ').trim();
  return clip(line, NAME_AT_MOST) || '…';
}

/** Whether surely no blank stands in a text: none of the units among which blanks are. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || (code >= 0x7f && code <= 0x3000) || code === 0xfeff) return false;
  }
  return true;
}
