/** Why a part is not restructured. The words for it are the feature's. */
export type Problem =
  /** It is the first of its list. */
  | 'first'
  /** It is the last of its list. */
  | 'last'
  /** It is of the highest level. */
  | 'top'
  /** The first of a list has no part before it that could hold it. */
  | 'noHolder'
  /** There is no marker for a level below. */
  | 'deepest'
  /** It stands inside a paragraph. */
  | 'inline'
  /** It stands in a paragraph that a PDF broke into lines. */
  | 'wrapped'
  /** A part cannot be moved into itself. */
  | 'itself'
  /** 首先…其次… and 一靠…二靠… are words that cannot just be counted. */
  | 'words'
  /** The numerals end: ① to ⑳. */
  | 'numbers'
  /** No part can begin here. */
  | 'noPlace'
  /** The text would not read the same afterwards. */
  | 'unsure';

export interface Declined {
  problem: Problem;
}

export function isDeclined<T extends object>(result: T | Declined): result is Declined {
  return 'problem' in result;
}
