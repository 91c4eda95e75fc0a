/** Marks that come in pairs, found with a stack. */

/** The two marks of a pair; several forms may open or close it (half-width brackets pair with full-width ones). */
export interface PairKind {
  open: string;
  close: string;
  opens: string;
  /** Any mark of the kind. */
  mark: RegExp;
}

const kind = (open: string, close: string, opens = open, closes = close): PairKind => ({
  open,
  close,
  opens,
  mark: new RegExp(`[${opens}${closes}]`, 'g'),
});

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
