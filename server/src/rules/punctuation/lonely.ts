/** Marks without their partners, in all paragraphs: what runs over several paragraphs needs the neighbours. */
import type { Paragraph } from '../../outline/paragraphs';
import { pushAll } from '../../text/pushAll';
import type { Noticed } from '../types';
import { findPairs, type PairKind, suspectsIn } from './pairs';

/** How many paragraphs a quotation or a bracket may run over before we no longer believe it. */
const REACH = 12;
/** A closing mark so near to the end of a paragraph ends it: ”。 ）。” */
const NEAR_END = 3;

/** A mark; one object as long as its paragraph is, so that what is said of it is said once. */
export interface Lonely {
  paragraph: Paragraph;
  kind: PairKind;
  at: number;
  side: 'open' | 'close';
}

/** The marks of one kind that have no partner in their paragraph. */
export interface Loose {
  kind: PairKind;
  opens: readonly Lonely[];
  closes: readonly Lonely[];
}

/** What is loose in a paragraph; undefined where every mark has its partner. */
export function looseIn(paragraph: Paragraph, kinds: readonly PairKind[]): readonly Loose[] | undefined {
  const suspects = suspectsIn(paragraph.text).loose;
  if (suspects === 0) return undefined;
  const loose = kinds
    .filter(({ bit }) => (suspects & bit) !== 0)
    .map((kind): Loose => {
      const { opens, closes } = findPairs(paragraph.text, kind);
      return {
        kind,
        opens: opens.map((at) => ({ paragraph, kind, at, side: 'open' })),
        closes: closes.map((at) => ({ paragraph, kind, at, side: 'close' })),
      };
    })
    .filter(({ opens, closes }) => opens.length + closes.length > 0);
  return loose.length > 0 ? loose : undefined;
}

/** The marks of a kind that have no partner in their paragraph and are not closed in a later one. */
export function findLonely(
  noticed: readonly Noticed<readonly Loose[]>[],
  kind: PairKind,
  paragraphs: readonly Paragraph[],
): Lonely[] {
  const all: LooseIn[] = [];
  for (const { paragraph, index, value } of noticed)
    for (const loose of value) if (loose.kind === kind) all.push({ paragraph, index, loose });
  const closedFromBefore = new Set<Paragraph>();
  const lonely: Lonely[] = [];
  for (const [place, { paragraph, loose }] of all.entries()) {
    const { opens, closes } = loose;
    const end = opens.length === 1 ? carriedTo(all, place, kind, paragraphs) : undefined;
    if (end && end !== TAKEN_UP) closedFromBefore.add(end);
    const strays = closedFromBefore.has(paragraph) ? closes.slice(1) : closes;
    pushAll(lonely, strays);
    if (!end) pushAll(lonely, opens);
  }
  return lonely;
}

interface LooseIn {
  paragraph: Paragraph;
  index: number;
  loose: Loose;
}

/** A paragraph that repeats the opening mark at its start and leaves it open (GB/T 15834-2011 4.8.3.5). */
function goesOn({ opens, closes }: Loose): boolean {
  return opens.length === 1 && opens[0]!.at === 0 && closes.length === 0;
}

const TAKEN_UP = Symbol();

/**
 * The paragraph in which the mark is closed that one of `all` leaves open. Where it is closed in none, but the next
 * paragraph repeats it, that one speaks for it.
 */
function carriedTo(
  all: readonly LooseIn[],
  place: number,
  kind: PairKind,
  paragraphs: readonly Paragraph[],
): Paragraph | typeof TAKEN_UP | undefined {
  const { paragraph: from, index } = all[place]!;
  let otherwise: typeof TAKEN_UP | undefined;
  let repeats = true;
  let distance = 0;
  let next = place + 1;
  for (let i = index + 1; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i]!;
    const loose = all[next]?.index === i ? all[next++]!.loose : undefined;
    if (paragraph.role === 'residue') continue;
    if (++distance === REACH) break;
    if (loose && goesOn(loose)) {
      if (distance === 1) otherwise = TAKEN_UP;
      continue;
    }
    const last = paragraph.text.length - NEAR_END;
    if (loose) {
      if (loose.opens.length > 0) break;
      const broken = distance === 1 && from.scan.ending !== 'sentence';
      return broken || loose.closes[0]!.at >= last ? paragraph : otherwise;
    }
    if (repeats && isEnclosed(paragraph.text, kind, last)) return paragraph;
    repeats = false;
  }
  return otherwise;
}

/** A pair around the whole paragraph. */
function isEnclosed(text: string, kind: PairKind, last: number): boolean {
  if (!kind.opens.includes(text[0]!)) return false;
  const [first] = findPairs(text, kind).pairs;
  return first?.open === 0 && first.close >= last;
}
