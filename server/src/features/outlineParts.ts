/** speechOutline/parts: the tree of a document with lengths and speaking time, for the view 提纲. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Outline } from '../outline/types';
import type { OutlineNode, PartsResult } from '../protocol';
import { finish, type Steps } from '../text/steps';
import { Kept } from './kept';
import { charactersOf, formatCharacters, formatShare, formatTime, minutesFor } from './lengths';
import { isCounted, outlineTreeSteps, type TreeNode } from './outlineTree';

export interface PartsOptions {
  /** Characters a minute. */
  readingSpeed: number;
}

const kept = new Kept<Outline, Omit<PartsResult, 'version'>>();

export function outlineParts(document: TextDocument, outline: Outline, options: PartsOptions): PartsResult {
  return finish(outlinePartsSteps(document, outline, options));
}

/** The same, a part at a time. */
export function* outlinePartsSteps(
  document: TextDocument,
  outline: Outline,
  { readingSpeed }: PartsOptions,
): Steps<PartsResult> {
  const parts = yield* kept.steps(outline, [readingSpeed], () => makeParts(document, outline, readingSpeed));
  return { version: document.version, ...parts };
}

function* makeParts(
  document: TextDocument,
  outline: Outline,
  readingSpeed: number,
): Steps<Omit<PartsResult, 'version'>> {
  const tree = yield* outlineTreeSteps(document, outline);
  const whole = charactersOf(outline);
  const roots: OutlineNode[] = [];
  for (const root of tree) {
    roots.push(described(root, whole, readingSpeed));
    yield;
  }
  return { length: lengthOf(whole, readingSpeed), roots };
}

/** A node with its length and what it is of `whole`, its speech, in characters. */
function described(node: TreeNode, whole: number, readingSpeed: number): OutlineNode {
  const { kind, name, marker, level, form, range, selectionRange, characters, children } = node;
  const isTitle = kind === 'title';
  return {
    kind,
    name,
    marker,
    level,
    form,
    range,
    selectionRange,
    length: isCounted(kind) ? lengthOf(characters, readingSpeed) : undefined,
    share: isCounted(kind) && !isTitle ? formatShare(characters, whole) : undefined,
    children: children.map((child) => described(child, isTitle ? characters : whole, readingSpeed)),
  };
}

function lengthOf(characters: number, readingSpeed: number): string {
  return `${formatCharacters(characters)} · ${formatTime(minutesFor(characters, readingSpeed))}`;
}
