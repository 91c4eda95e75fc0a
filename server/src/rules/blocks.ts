/**
 * What the rules find in a block of paragraphs. It is kept with the block: as long as nothing was changed there, and the
 * ruleset is the same, asking again costs a comparison.
 */
import type { Block } from '../outline/blocks';
import type { Paragraph } from '../outline/paragraphs';
import { Attached } from '../text/attached';
import { examine } from './examine';
import type { Ruleset } from './ruleset';
import type { Finding } from './types';

/** What was found in a block; the lists stay the same objects as long as the same is found. */
export interface FoundInBlock {
  ruleset: Ruleset;
  roleChanges: number;
  /** Of the rules that look at paragraphs and page numbers, in order. */
  findings: readonly Finding[];
  /** Those of rules that look at all they found in the document. */
  settling: readonly Finding[];
  noticed: readonly NoticedInBlock[];
  /** All signs that stand in it. */
  low: number;
  high: number;
}

export interface NoticedInBlock {
  /** By its place in the ruleset. */
  rule: number;
  paragraph: Paragraph;
  /** Among the paragraphs of the block. */
  index: number;
  value: unknown;
}

const known = new Attached<Block, FoundInBlock>();

/** What is found in a block by a ruleset. */
export function lookAtBlock(block: Block, ruleset: Ruleset): FoundInBlock {
  const before = known.get(block);
  const { roleChanges } = block;
  if (before?.ruleset === ruleset && before.roleChanges === roleChanges) return before;
  const now = lookAnew(block, ruleset);
  // Some paragraph was something else for a moment: the same lists spare all that is made of them.
  if (before?.ruleset === ruleset && isSameList(before.findings, now.findings)) {
    const { noticed, low, high } = now;
    return Object.assign(before, { roleChanges, noticed, low, high });
  }
  known.set(block, now);
  return now;
}

function lookAnew(block: Block, ruleset: Ruleset): FoundInBlock {
  const { paragraphs, pageNumbers, roleChanges } = block;
  const findings: Finding[] = [];
  const noticed: NoticedInBlock[] = [];
  let low = 0;
  let high = 0;
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!;
    const found = examine(paragraph, ruleset);
    low |= paragraph.lowSigns;
    high |= paragraph.highSigns;
    if (found.isQuiet) continue;
    for (const finding of found.findings) findings.push(finding);
    for (const { rule, value } of found.noticed) noticed.push({ rule, paragraph, index, value });
  }
  if (pageNumbers.length > 0) {
    for (const rule of ruleset.numbering)
      for (const finding of rule.checkPageNumbers!(pageNumbers)) findings.push(ruleset.completeOnce(rule, finding));
    findings.sort(ruleset.compare);
  }
  const settling = findings.filter(({ code }) => ruleset.settles(code));
  return { ruleset, roleChanges, findings, settling, noticed, low, high };
}

/** Whether two lists hold the same objects. */
export function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
