/** Renaming: puts another name wherever a name stands. */
import type { Name } from '../outline/names';
import type { NameMarks, Place } from '../outline/quotes';
import { type Edit, replaceIn } from './edit';

/** Why a new name cannot be taken. */
export type NameProblem = 'empty' | 'lineBreak' | 'marks' | 'tooLong';

const LONGEST = 200;
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['〈', '〉'],
  ['（', '）'],
  ['〔', '〕'],
  ['【', '】'],
];

/**
 * The new name as it will stand in the text, or why it cannot: outer blanks are cut, and marks of a quoted name's own
 * kind, which stand there already.
 */
export function checkNewName(name: Name, given: string): { text: string } | { problem: NameProblem } {
  let text = given.trim();
  if (name.marks && isInMarks(text, name.marks)) text = text.slice(1, -1).trim();
  if (text === '') return { problem: 'empty' };
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)) return { problem: 'lineBreak' };
  if (text.length > LONGEST) return { problem: 'tooLong' };
  const marks = name.marks;
  if ((marks && (text.includes(marks.open) || text.includes(marks.close))) || !isBalanced(text))
    return { problem: 'marks' };
  return { text };
}

/** Replaces the name at each of its places. */
export function renameAt(places: readonly Place[], newName: string): Edit[] {
  return places.flatMap(({ paragraph, start, end }) => replaceIn(paragraph, start, end, newName));
}

function isInMarks(text: string, { open, close }: NameMarks): boolean {
  return text.length > 1 && text.startsWith(open) && text.endsWith(close);
}

function isBalanced(text: string): boolean {
  const expected: string[] = [];
  for (const char of text) {
    const pair = PAIRS.find(([open, close]) => char === open || char === close);
    if (pair?.[0] === char) expected.push(pair[1]);
    else if (pair && expected.pop() !== char) return false;
  }
  return expected.length === 0;
}
