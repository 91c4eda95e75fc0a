/** Marks that come in pairs, found with a stack. */
import { ofLastText } from '../lastText';

/** The two marks of a pair; several forms may open or close it (half-width brackets pair with full-width ones). */
export interface PairKind {
  open: string;
  close: string;
  opens: string;
  /** Any mark of the kind. */
  mark: RegExp;
  /** One of its own. */
  bit: number;
}

const kinds: PairKind[] = [];
/** For each unit that is a mark of a pair: twice the number of its kind, from 1 on, and one more for an opening mark. */
const marks = new Uint8Array(0x10000);

function kind(open: string, close: string, opens = open, closes = close): PairKind {
  const number = kinds.length + 1;
  for (const mark of opens) marks[mark.charCodeAt(0)] = number * 2 + 1;
  for (const mark of closes) marks[mark.charCodeAt(0)] = number * 2;
  const made = { open, close, opens, mark: new RegExp(`[${opens}${closes}]`, 'g'), bit: 1 << number };
  kinds.push(made);
  return made;
}

export const DOUBLE_QUOTES = kind('“', '”');
export const SINGLE_QUOTES = kind('‘', '’');
export const BOOK_TITLES = kind('《', '》');
export const ROUND_BRACKETS = kind('（', '）', '（(', '）)');
export const BRACKETS: readonly PairKind[] = [
  ROUND_BRACKETS,
  BOOK_TITLES,
  kind('〈', '〉'),
  kind('〔', '〕'),
  kind('【', '】'),
];

export interface Pair {
  open: number;
  close: number;
  /** The pair of the same kind around it. */
  parent: Pair | undefined;
}

export interface Pairs {
  /** In the order of their opening marks. */
  pairs: Pair[];
  /** Marks without a partner, in order. */
  opens: number[];
  closes: number[];
}

/** The pairs of one kind in a paragraph's text. */
export function findPairs(text: string, { opens, mark }: PairKind): Pairs {
  const found: Pairs = { pairs: [], opens: [], closes: [] };
  const stack: Pair[] = [];
  for (const { index: i, 0: char } of text.matchAll(mark)) {
    if (opens.includes(char)) {
      stack.push({ open: i, close: -1, parent: stack[stack.length - 1] });
    } else if (!isNoPartner(text, i, stack.length > 0)) {
      const pair = stack.pop();
      if (pair) found.pairs.push({ ...pair, close: i });
      else found.closes.push(i);
    }
  }
  found.opens = stack.map(({ open }) => open);
  found.pairs.sort((a, b) => a.open - b.open);
  const byOpen = new Map(found.pairs.map((pair) => [pair.open, pair]));
  for (const pair of found.pairs) if (pair.parent) pair.parent = byOpen.get(pair.parent.open);
  return found;
}

/** A closing mark that closes nothing and is right: an apostrophe, inches, the bracket of 1）. */
function isNoPartner(text: string, at: number, open: boolean): boolean {
  const before = text[at - 1] ?? '';
  switch (text[at]) {
    case '’':
      return /[A-Za-z]/.test(before)
        ? !open || /[A-Za-z]/.test(text[at + 1] ?? '')
        : !open && /\d/.test(text[at + 1] ?? '');
    case '”':
      return !open && /\d/.test(before);
    case '）':
    case ')':
      return (
        !open &&
        /(?:^|[^\w一二三四五六七八九十])(?:\d{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,3}|[①-⑳])$/.test(
          text.slice(Math.max(0, at - 4), at),
        )
      );
    default:
      return false;
  }
}

/** Which kinds of pairs are worth a closer look, by their bits. */
interface Suspects {
  /** Perhaps a mark has no partner. */
  loose: number;
  /** A pair stands in another of its kind. */
  nested: number;
}

/** How many marks of each kind are open. */
const depth = new Int32Array(kinds.length + 1);

/** One look at all marks of a text, which mostly finds that all is well. */
export const suspectsIn = ofLastText((text): Suspects => {
  depth.fill(0);
  let loose = 0;
  let nested = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const mark = marks[unit]!;
    if (mark === 0) continue;
    const at = mark >> 1;
    if (mark % 2 === 1) {
      if (++depth[at]! > 1) nested |= 1 << at;
    } else if (depth[at] === 0) loose |= 1 << at;
    else depth[at]!--;
    // Perhaps an apostrophe.
    if (unit === 0x2019 && text.charCodeAt(i - 1) < 0x80) loose |= 1 << at;
  }
  for (let at = 1; at < depth.length; at++) if (depth[at]! > 0) loose |= 1 << at;
  return { loose, nested };
});
