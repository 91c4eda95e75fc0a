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
  for (const [place, { paragraph, value }] of noticed.entries()) {
    const pairs = value.get(kind);
    if (!pairs) continue;
    const { opens, closes } = pairs;
    const after = opens.length === 1 ? new After(noticed, place, kind, paragraphs) : undefined;
    const end = after?.carriedTo();
    if (end !== undefined) closedFromBefore.add(end);
    const left = end !== undefined || after?.isTakenUp() ? [] : opens;
    const strays = closedFromBefore.has(paragraph) ? closes.slice(1) : closes;
    for (const at of strays) lonely.push({ paragraph, at, side: 'close' });
    for (const at of left) lonely.push({ paragraph, at, side: 'open' });
  }
  return lonely;
}

/** A paragraph that repeats the opening mark at its start and leaves it open (GB/T 15834-2011 4.8.3.5). */
function goesOn(pairs: Pairs | undefined): boolean {
  return pairs?.opens.length === 1 && pairs.opens[0] === 0 && pairs.closes.length === 0;
}

/** What follows a paragraph that leaves a mark open. */
class After {
  constructor(
    private readonly noticed: readonly Noticed<Loose>[],
    private readonly place: number,
    private readonly kind: PairKind,
    private readonly paragraphs: readonly Paragraph[],
  ) {}

  /** The next paragraphs, residue left out, and what is loose in them. */
  private *following(): Generator<{ paragraph: Paragraph; loose: Pairs | undefined }> {
    let next = this.place + 1;
    for (let i = this.noticed[this.place]!.index + 1; i < this.paragraphs.length; i++) {
      const isLoose = this.noticed[next]?.index === i;
      const loose = isLoose ? this.noticed[next++]!.value.get(this.kind) : undefined;
      const paragraph = this.paragraphs[i]!;
      if (paragraph.role !== 'residue') yield { paragraph, loose };
    }
  }

  isTakenUp(): boolean {
    for (const { loose } of this.following()) return goesOn(loose);
    return false;
  }

  /** The paragraph in which what is left open is closed. */
  carriedTo(): Paragraph | undefined {
    let repeats = true;
    let distance = 0;
    for (const { paragraph, loose } of this.following()) {
      if (++distance === REACH) return undefined;
      if (goesOn(loose)) continue;
      const last = paragraph.text.length - NEAR_END;
      if (loose) {
        if (loose.opens.length > 0) return undefined;
        const broken = distance === 1 && this.noticed[this.place]!.paragraph.scan.ending !== 'sentence';
        return broken || loose.closes[0]! >= last ? paragraph : undefined;
      }
      if (repeats && this.isEnclosed(paragraph.text, last)) return paragraph;
      repeats = false;
    }
    return undefined;
  }

  /** A pair around the whole paragraph. */
  private isEnclosed(text: string, last: number): boolean {
    if (!this.kind.opens.includes(text[0]!)) return false;
    const [first] = findPairs(text, this.kind).pairs;
    return first?.open === 0 && first.close >= last;
  }
}
