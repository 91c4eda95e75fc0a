/** speechOutline/parts: the tree of a document with lengths and speaking time, for the view 提纲. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Outline } from '../outline/types';
import type { OutlineNode, PartsResult } from '../protocol';
import { charactersOf, formatCharacters, formatShare, formatTime, minutesFor } from './lengths';
import { isCounted, outlineTree, type TreeNode } from './outlineTree';

export interface PartsOptions {
  /** Characters a minute. */
  readingSpeed: number;
}

export function outlineParts(document: TextDocument, outline: Outline, { readingSpeed }: PartsOptions): PartsResult {
  const length = (characters: number) =>
    `${formatCharacters(characters)} · ${formatTime(minutesFor(characters, readingSpeed))}`;
  const described = (nodes: readonly TreeNode[], whole: number): OutlineNode[] =>
    nodes.map(({ characters, children, ...node }) => ({
      ...node,
      ...(isCounted(node.kind) ? { length: length(characters) } : {}),
      ...(isCounted(node.kind) && node.kind !== 'title' ? { share: formatShare(characters, whole) } : {}),
      children: described(children, node.kind === 'title' ? characters : whole),
    }));
  const characters = charactersOf(outline);
  return {
    version: document.version,
    length: length(characters),
    roots: described(outlineTree(document, outline), characters),
  };
}
