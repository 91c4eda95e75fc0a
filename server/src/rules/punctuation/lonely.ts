/** Marks without their partners, in all paragraphs: what runs over several paragraphs needs the neighbours. */
import type { Paragraph } from '../../outline/paragraphs';
import type { Noticed } from '../types';
import { findPairs, type PairKind, type Pairs, suspectsIn } from './pairs';

/** How many paragraphs a quotation or a bracket may run over before we no longer believe it. */
const REACH = 12;
/** A closing mark so near to the end of a paragraph ends it: ”。 ）。” */
const NEAR_END = 3;

export interface Lonely {
  paragraph: Paragraph;
  at: number;
  side: 'open' | 'close';
}

/** The kinds with marks that have no partner in their paragraph. */
export type Loose = ReadonlyMap<PairKind, Pairs>;

/** What is loose in a paragraph; undefined where every mark has its partner. */
export function looseIn(text: string, kinds: readonly PairKind[]): Loose | undefined {
  const { loose } = suspectsIn(text);
  const found = new Map<PairKind, Pairs>();
  for (const kind of kinds) {
    if ((loose & kind.bit) === 0) continue;
    const pairs = findPairs(text, kind);
    if (pairs.opens.length + pairs.closes.length > 0) found.set(kind, pairs);
  }
  return found.size > 0 ? found : undefined;
}

/** The marks of a kind that have no partner in their paragraph and are not closed in a later one. */
export function findLonely(
  noticed: readonly Noticed<Loose>[],
  kind: PairKind,
  paragraphs: readonly Paragraph[],
): Lonely[] {
  const closedFromBefore = new Set<Paragraph>();
  const lonely: Lonely[] = [];
  for (const { paragraph, index, value } of noticed) {
    const pairs = value.get(kind);
    if (!pairs) continue;
    const { opens, closes } = pairs;
    const end = opens.length === 1 ? carriedTo(paragraphs, index, kind) : undefined;
    if (end !== undefined) closedFromBefore.add(end);
    const left = end !== undefined || (opens.length === 1 && isTakenUp(paragraphs, index, kind)) ? [] : opens;
    const strays = closedFromBefore.has(paragraph) ? closes.slice(1) : closes;
    for (const at of strays) lonely.push({ paragraph, at, side: 'close' });
    for (const at of left) lonely.push({ paragraph, at, side: 'open' });
  }
  return lonely;
}

/** The paragraphs after one, residue left out. */
function* following(paragraphs: readonly Paragraph[], index: number): Generator<Paragraph> {
  for (let i = index + 1; i < paragraphs.length; i++) if (paragraphs[i]!.role !== 'residue') yield paragraphs[i]!;
}

/** A paragraph that repeats the opening mark at its start and leaves it open (GB/T 15834-2011 4.8.3.5). */
function goesOn({ opens, closes }: Pairs): boolean {
  return opens.length === 1 && opens[0] === 0 && closes.length === 0;
}

function isTakenUp(paragraphs: readonly Paragraph[], index: number, kind: PairKind): boolean {
  for (const { text } of following(paragraphs, index)) return goesOn(findPairs(text, kind));
  return false;
}

/** The paragraph in which what paragraph `from` leaves open is closed. */
function carriedTo(paragraphs: readonly Paragraph[], from: number, kind: PairKind): Paragraph | undefined {
  let repeats = true;
  let distance = 0;
  for (const paragraph of following(paragraphs, from)) {
    if (++distance === REACH) return undefined;
    const { text } = paragraph;
    const next = findPairs(text, kind);
    if (goesOn(next)) continue;
    const last = text.length - NEAR_END;
    if (next.opens.length > 0) return undefined;
    if (next.closes.length > 0) {
      const broken = distance === 1 && paragraphs[from]!.scan.ending !== 'sentence';
      return broken || next.closes[0]! >= last ? paragraph : undefined;
    }
    const [first] = next.pairs;
    if (repeats && first?.open === 0 && first.close >= last) return paragraph;
    repeats = false;
  }
  return undefined;
}
