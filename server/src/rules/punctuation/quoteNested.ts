import { say } from '../message';
import { sign } from '../signs';
import type { Change, Hit, ParagraphRule, Replacements } from '../types';
import { DOUBLE_QUOTES, findPairs, type Pair, suspectsIn } from './pairs';

/** “ inside “: the inner quotation takes ‘’. Where a mark is lost, quote-unpaired says so. */
export const quoteNested: ParagraphRule = {
  code: 'quote-nested',
  severity: { speech: 'warning', document: 'warning' },
  needs: sign('“'),
  find: nestedIn,
};

function nestedIn(text: string): Hit[] {
  if ((suspectsIn(text).nested & DOUBLE_QUOTES.bit) === 0) return [];
  const { pairs, opens, closes } = findPairs(text, DOUBLE_QUOTES);
  if (opens.length > 0 || closes.length > 0) return [];
  return pairs
    .filter(({ open, parent }) => parent && !parent.parent && !isInSingle(text, parent.open, open))
    .map((pair) => ({
      start: pair.open,
      end: pair.close + 1,
      message: say('A quotation inside a quotation takes ‘ ’ (GB/T 15834-2011 4.8.3.4).'),
      fixes: fixesOf(text, pair),
    }));
}

/** “…‘…“…”…’…” is right: the third layer is double again. */
function isInSingle(text: string, from: number, to: number): boolean {
  let open = 0;
  for (let i = from; i < to; i++) {
    if (text[i] === '‘') open++;
    else if (text[i] === '’' && open > 0) open--;
  }
  return open > 0;
}

function fixesOf(text: string, pair: Pair): Replacements[] {
  const single = { title: say('Change the inner quotation to ‘ ’'), changes: swapped(text, pair) };
  const listed = text[pair.open - 1] === '、' || text[pair.close + 1] === '、';
  if (!listed) return [{ ...single, preferred: true }];
  // “甲、“乙”、丙”: rather three quotations side by side, of which two lost a mark.
  return [single, { title: say('Close the first quotation before it'), changes: separated(text, pair) }];
}

const SWAP: Record<string, string> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };

function swapped(text: string, { open, close }: Pair): Change[] {
  const changes: Change[] = [];
  for (let i = open; i <= close; i++) {
    const newText = SWAP[text[i]!];
    if (newText) changes.push({ start: i, end: i + 1, newText });
  }
  return changes;
}

function separated(text: string, { open, close, parent }: Pair): Change[] {
  const before = text[open - 1] === '、' ? open - 1 : open;
  const after = text[close + 1] === '、' ? close + 2 : close + 1;
  const insert = (at: number, newText: string): Change => ({ start: at, end: at, newText });
  const first = parent!.open;
  const changes = [first + 1 === before ? { start: first, end: before, newText: '' } : insert(before, '”')];
  return after === parent!.close
    ? [...changes, { start: after, end: after + 1, newText: '' }]
    : [...changes, insert(after, '“')];
}
