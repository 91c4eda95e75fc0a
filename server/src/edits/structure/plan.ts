/**
 * The tree of parts as structure editing changes it before it touches the text: what is expected to come out. The text
 * is parsed again afterwards, and only where it reads as expected the edits are given out.
 */
import { type FamilyId, familyOf } from '../../outline/markers';
import type { Outline, Part, Run, Speech } from '../../outline/types';
import { isNumbered, numberedLists } from '../numbering';

/** What is numbered 1, 2, 3 … together: a run, or several that run on. */
export interface List {
  /** Its members in the text as it stands. */
  parts: readonly Part[];
  runsOn: boolean;
  series: string;
  level: number;
}

/** Siblings of one numbering; a new list may be begun. */
export interface Row {
  list: List;
}

/** A marker to be written in place of the one that stands there. */
export interface Rewriting {
  family: FamilyId;
  /** Where what it replaces ends, as an offset in the paragraph's text; it begins with the marker. */
  to: number;
  /** Undefined where there is no such number. */
  write(ordinal: number): string | undefined;
}

/** A speech. */
export interface Root {
  speech: Speech;
  lists: List[];
  children: Branch[];
  parent?: undefined;
}

/** A part as it is to be, with all that is to stand below it. */
export interface Branch {
  part: Part;
  parent: Branch | Root;
  children: Branch[];
  row: Row;
  /** The number it is to show. */
  ordinal: number;
  /** Its number can be replaced: no word, as 首先 or 最后. */
  numbered: boolean;
  rewriting?: Rewriting;
  /** A second one of a part that is copied. */
  copy: boolean;
  /** A new part without text. */
  fresh?: boolean;
}

/** The tree as it is to be; it begins as the tree that stands there. */
export interface Plan {
  roots: Root[];
  branches: Map<Part, Branch>;
}

/** A plan that changes nothing yet. */
export function planOf(outline: Outline): Plan {
  const branches = new Map<Part, Branch>();
  const roots = outline.speeches.map((speech): Root => {
    const rows = new Map<Run, Row>();
    const lists = numberedLists(speech).map((parts): List => {
      const first = parts[0]!;
      const runs = new Set(parts.map(({ run }) => run));
      const list = { parts, runsOn: runs.size > 1, series: first.mark.series, level: first.level };
      for (const run of runs) rows.set(run, { list });
      return list;
    });
    const root: Root = { speech, lists, children: [] };
    const branchesOf = (parts: readonly Part[], parent: Branch | Root): Branch[] =>
      [...parts]
        .sort((a, b) => a.range.start - b.range.start)
        .map((part) => {
          const branch: Branch = {
            part,
            parent,
            children: [],
            row: rows.get(part.run)!,
            ordinal: part.mark.ordinal,
            numbered: isNumbered(part.mark),
            copy: false,
          };
          branch.children = branchesOf(part.children, branch);
          branches.set(part, branch);
          return branch;
        });
    root.children = branchesOf(speech.parts, root);
    return root;
  });
  return { roots, branches };
}

/** A branch and all below it, in the order of the text. */
export function* walk(branch: Branch): Generator<Branch> {
  yield branch;
  for (const child of branch.children) yield* walk(child);
}

/** All branches of a speech, in the order of the text. */
export function* walkAll(root: Root): Generator<Branch> {
  for (const top of root.children) yield* walk(top);
}

export function rootOf(branch: Branch | Root): Root {
  let at: Branch | Root = branch;
  while (at.parent) at = at.parent;
  return at as Root;
}

/** 1 for a part of the highest level. */
export function levelOf(branch: Branch): number {
  let level = 0;
  for (let at: Branch | Root | undefined = branch; at?.parent; at = at.parent) level++;
  return level;
}

/** Takes a branch out of its parent. */
export function detach(branch: Branch): void {
  const { children } = branch.parent;
  children.splice(children.indexOf(branch), 1);
}

/** Puts a branch under a parent, at an index. */
export function attach(branch: Branch, parent: Branch | Root, at: number, row: Row): void {
  parent.children.splice(at, 0, branch);
  branch.parent = parent;
  branch.row = row;
}

/** A second one, with all below it: lists inside it are lists of their own. */
export function copyOf(branch: Branch): Branch {
  const rows = new Map<Row, Row>();
  const copy = (one: Branch, parent: Branch | Root): Branch => {
    const twin: Branch = { ...one, parent, copy: true, children: [] };
    twin.children = one.children.map((child) => {
      const below = copy(child, twin);
      const { list } = child.row;
      if (!rows.has(child.row)) rows.set(child.row, { list: list.runsOn ? list : { ...list } });
      below.row = rows.get(child.row)!;
      return below;
    });
    return twin;
  };
  return copy(branch, branch.parent);
}

/** The family of its marker as it will be. */
export function familyIn(branch: Branch): FamilyId {
  return branch.rewriting?.family ?? branch.part.mark.family;
}

/** Whether a family numbers sections: chapters, articles and layers, not words as 一是. */
export function isLayer(family: FamilyId): boolean {
  return familyOf(family).genus !== 'enumerator';
}
