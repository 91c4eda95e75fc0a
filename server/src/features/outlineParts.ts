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
  const parts = yield* kept.steps(outline, [readingSpeed], function* () {
    return partsOf(outline, yield* outlineTreeSteps(document, outline), readingSpeed);
  });
  return { version: document.version, ...parts };
}

function partsOf(outline: Outline, tree: readonly TreeNode[], readingSpeed: number): Omit<PartsResult, 'version'> {
  const length = (characters: number) =>
    `${formatCharacters(characters)} · ${formatTime(minutesFor(characters, readingSpeed))}`;
  const described = (nodes: readonly TreeNode[], whole: number): OutlineNode[] =>
    nodes.map(({ kind, name, marker, level, form, range, selectionRange, characters, children }) => {
      const isTitle = kind === 'title';
      return {
        kind,
        name,
        marker,
        level,
        form,
        range,
        selectionRange,
        length: isCounted(kind) ? length(characters) : undefined,
        share: isCounted(kind) && !isTitle ? formatShare(characters, whole) : undefined,
        children: described(children, isTitle ? characters : whole),
      };
    });
  const characters = charactersOf(outline);
  return { length: length(characters), roots: described(tree, characters) };
}
