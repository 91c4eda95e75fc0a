/**
 * The tree of a document as writers see it: each speech under its title, its frame and its parts nested as they are in
 * the text. VS Code's Outline (symbols.ts) and the view 提纲 (request `speechOutline/parts`) are made of it.
 */
import * as l10n from '@vscode/l10n';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver-types';
import { clip } from '../outline/headings';
import { charactersIn, countSteps } from '../outline/lengths';
import { isInline } from '../outline/part';
import type { FrameElement, Outline, Part, Span, Speech } from '../outline/types';
import type { OutlineNode } from '../protocol';
import { finish, type Steps } from '../text/steps';
import { Kept } from './kept';

/** An item of the tree. A range holds its selection and its children, and overlaps no sibling. */
export interface TreeNode extends Omit<OutlineNode, 'length' | 'share' | 'children'> {
  /** 字数 of the whole of it. */
  characters: number;
  children: TreeNode[];
}

const NAME_AT_MOST = 80;

const kept = new Kept<Outline, readonly TreeNode[]>();

/** The roots of the tree: speeches, or what there is where a speech has no title. */
export function outlineTree(document: TextDocument, outline: Outline): readonly TreeNode[] {
  return finish(outlineTreeSteps(document, outline));
}

/** The same, a part of the highest level at a time. */
export function outlineTreeSteps(document: TextDocument, outline: Outline): Steps<readonly TreeNode[]> {
  return kept.steps(outline, [], function* () {
    yield* countSteps(outline);
    const make = new TreeMaker(document, outline);
    const roots: TreeNode[] = [];
    for (const speech of outline.speeches) roots.push(...(yield* make.speech(speech)));
    for (let i = 0; i < roots.length; i++) {
      contain(roots[i]!, roots[i + 1]);
      yield;
    }
    return roots;
  });
}

/**
 * VS Code drops the whole answer where a range does not hold its selection and its children, or overlaps a sibling.
 * The outline keeps these apart; this makes sure that no text, however odd, costs a writer the tree.
 */
function contain(node: TreeNode, next: TreeNode | undefined, parent?: Range): void {
  const { range, selectionRange } = node;
  if (parent && isBefore(parent.end, range.end)) range.end = parent.end;
  if (next && isBefore(next.range.start, range.end)) range.end = next.range.start;
  if (isBefore(range.end, selectionRange.end)) selectionRange.end = range.end;
  if (node.children.length === 0) return;
  const children = node.children.filter((child) => isBefore(child.range.start, range.end));
  for (let i = 0; i < children.length; i++) contain(children[i]!, children[i + 1], range);
  node.children = children;
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

class TreeMaker {
  constructor(
    private readonly document: TextDocument,
    private readonly outline: Outline,
  ) {}

  *speech(speech: Speech): Steps<TreeNode[]> {
    const { opening, title } = speech;
    const inOpening = ({ range }: Part) =>
      opening !== undefined && range.start >= opening.range.start && range.start < opening.range.end;
    const children: TreeNode[] = [];
    const add = (element: FrameElement | undefined) => element && children.push(this.frame(element));
    add(speech.salutation);
    const begun = opening && this.frame(opening);
    if (begun) children.push(begun);
    for (const part of speech.parts) {
      (begun && inOpening(part) ? begun.children : children).push(this.part(part));
      yield;
    }
    add(speech.closing);
    for (const attachment of speech.attachments) add(attachment);
    add(speech.signature);
    add(speech.date);
    children.sort((a, b) => before(a.range, b.range));
    if (!title) return children;
    return [{ ...this.frame({ ...title, range: { start: title.range.start, end: speech.range.end } }), children }];
  }

  private part(part: Part): TreeNode {
    const { name, marker } = namesOf(part);
    const range = { start: this.startOf(part), end: this.document.positionAt(part.range.end) };
    return {
      kind: 'part',
      name,
      marker,
      level: part.level,
      form: isInline(part) ? 'inline' : part.form,
      range,
      selectionRange: this.headingRange(part, range.start),
      characters: this.count(part.range),
      children: part.children.map((child) => this.part(child)),
    };
  }

  private frame(element: FrameElement): TreeNode {
    return {
      kind: element.kind,
      name: oneLine(frameName(element)),
      range: this.range(element.range),
      selectionRange: this.range(element.selection),
      characters: this.count(element.range),
      children: [],
    };
  }

  private count(span: Span): number {
    return charactersIn(this.outline, span);
  }

  /** A line knows its number; where a part begins within one, the document has to look for it. */
  private startOf({ range, mark, paragraph }: Part): Position {
    const line = paragraph.pieces[0]!;
    if (mark.start > 0) return this.document.positionAt(range.start);
    return { line: line.number, character: line.start - this.document.offsetAt({ line: line.number, character: 0 }) };
  }

  /** A heading mostly begins where its part begins, and stands on one line. */
  private headingRange({ range, heading, paragraph }: Part, start: Position): Range {
    if (heading.start !== range.start || paragraph.pieces.length > 1) return this.range(heading);
    return { start, end: { line: start.line, character: start.character + heading.end - heading.start } };
  }

  private range({ start, end }: Span): Range {
    return { start: this.document.positionAt(start), end: this.document.positionAt(end) };
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

interface Names {
  name: string;
  marker: string;
}

/** A part that is the same object has the same text. */
const names = new WeakMap<Part, Names>();

function namesOf(part: Part): Names {
  let known = names.get(part);
  if (known === undefined) {
    const marker = markerOf(part);
    known = { name: oneLine(marker + part.title), marker: oneLine(marker) };
    names.set(part, known);
  }
  return known;
}

/** Marker and heading as written, on one line. */
export function partName(part: Part): string {
  return namesOf(part).name;
}

function oneLine(text: string): string {
  return clip(text.replace(/[\s\u2028\u2029\u0000-\u001f]+/g, ' ').trim(), NAME_AT_MOST) || '…';
}

function before(a: Range, b: Range): number {
  return a.start.line - b.start.line || a.start.character - b.start.character;
}
