/** What was found in blocks of paragraphs and what was found elsewhere, put together block by block. */
import type { Outline } from '../outline/types';
import { Attached } from '../text/attached';
import { type FoundInBlock, isSameList } from './blocks';
import type { Ruleset } from './ruleset';
import type { Finding } from './types';

/** What was found in each block, all of it in order: the same list as before where it is the same. */
export type FoundLists = readonly (readonly Finding[])[];

/** What was last made of what was found in a block: with these others, and without what was replaced. */
interface Dealt {
  others: readonly Finding[];
  findings: readonly Finding[];
  /** In the order of the text. */
  all: readonly Finding[];
}

const dealtTo = new Attached<FoundInBlock, Dealt>();

/**
 * Puts each of `others`, which are in order, to what was found in the block where it begins, and leaves out what the rules
 * found whose codes are `replaced`.
 */
export function dealOut(
  found: readonly FoundInBlock[],
  replaced: ReadonlySet<string>,
  others: readonly Finding[],
  { blocks }: Outline,
  ruleset: Ruleset,
): FoundLists {
  if (blocks.length === 0) return [others];
  const lists = new Array<readonly Finding[]>(blocks.length);
  let next = 0;
  for (let i = 0; i < blocks.length; i++) {
    const from = next;
    const end = blocks[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    while (next < others.length && others[next]!.span.start < end) next++;
    lists[i] = withOthers(found[i]!, replaced, others.slice(from, next), ruleset);
  }
  return lists;
}

function withOthers(
  found: FoundInBlock,
  replaced: ReadonlySet<string>,
  others: readonly Finding[],
  ruleset: Ruleset,
): readonly Finding[] {
  const isLess = replaced.size > 0 && found.settling.some(({ code }) => replaced.has(code));
  if (others.length === 0 && !isLess) return found.findings;
  const findings = isLess ? found.findings.filter(({ code }) => !replaced.has(code)) : found.findings;
  const before = dealtTo.get(found);
  if (before && isSameList(before.others, others) && isSameList(before.findings, findings)) return before.all;
  const all = merge(findings, others, ruleset);
  dealtTo.set(found, { others, findings, all });
  return all;
}

/** Two lists in order as one. */
export function merge(one: readonly Finding[], other: readonly Finding[], { compare }: Ruleset): readonly Finding[] {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  // Of its length at once: a list that grows leaves the shorter ones behind.
  const merged = new Array<Finding>(one.length + other.length);
  let k = 0;
  for (let i = 0; i < one.length; i++) {
    while (k < other.length && compare(other[k]!, one[i]!) < 0) merged[i + k] = other[k++]!;
    merged[i + k] = one[i]!;
  }
  for (; k < other.length; k++) merged[one.length + k] = other[k]!;
  return merged;
}
