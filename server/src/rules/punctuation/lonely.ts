/** Marks without their partners, in all paragraphs: what runs over several paragraphs needs the neighbours. */
import type { Paragraph } from '../../outline/paragraphs';
import { findPairs, type PairKind, type Pairs } from './pairs';

/** How many paragraphs a quotation or a bracket may run over before we no longer believe it. */
const REACH = 12;
/** A closing mark so near to the end of a paragraph ends it: ”。 ）。” */
const NEAR_END = 3;

export interface Lonely {
  paragraph: Paragraph;
  at: number;
  side: 'open' | 'close';
}

/** The marks of a kind that have no partner in their paragraph and are not closed in a later one. */
export function findLonely(paragraphs: readonly Paragraph[], kind: PairKind): Lonely[] {
  const found = paragraphs.map(({ text }) => findPairs(text, kind));
  const closedFromBefore = new Set<number>();
  const lonely: Lonely[] = [];
  for (let i = 0; i < found.length; i++) {
    const paragraph = paragraphs[i]!;
    const { opens, closes } = found[i]!;
    const end = opens.length === 1 ? carriedTo(paragraphs, found, i) : undefined;
    if (end !== undefined) closedFromBefore.add(end);
    const left = end !== undefined || (opens.length === 1 && goesOn(found[i + 1])) ? [] : opens;
    const strays = closedFromBefore.has(i) ? closes.slice(1) : closes;
    for (const at of strays) lonely.push({ paragraph, at, side: 'close' });
    for (const at of left) lonely.push({ paragraph, at, side: 'open' });
  }
  return lonely;
}

/** A paragraph that repeats the opening mark at its start and leaves it open (GB/T 15834-2011 4.8.3.5). */
function goesOn(next: Pairs | undefined): boolean {
  return next !== undefined && next.opens.length === 1 && next.opens[0] === 0 && next.closes.length === 0;
}

/** The paragraph in which what paragraph `from` leaves open is closed. */
function carriedTo(paragraphs: readonly Paragraph[], found: readonly Pairs[], from: number): number | undefined {
  let repeats = true;
  for (let i = from + 1; i < Math.min(found.length, from + REACH); i++) {
    const next = found[i]!;
    if (goesOn(next)) continue;
    const last = paragraphs[i]!.text.length - NEAR_END;
    if (next.opens.length > 0) return undefined;
    if (next.closes.length > 0) {
      const broken = i === from + 1 && paragraphs[from]!.scan.ending !== 'sentence';
      return broken || next.closes[0]! >= last ? i : undefined;
    }
    const [first] = next.pairs;
    if (repeats && first?.open === 0 && first.close >= last) return i;
    repeats = false;
  }
  return undefined;
}
