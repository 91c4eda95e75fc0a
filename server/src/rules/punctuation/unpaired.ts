/** What is said about a mark without its partner: both ways to put it right, as only the writer knows which is meant. */

import { findingIn } from '../hits';
import { say } from '../message';
import type { Replacements, RuleFinding } from '../types';
import type { Lonely } from './lonely';

export function unpairedFinding({ paragraph, kind, at, side }: Lonely, clause: string): RuleFinding {
  const { text } = paragraph;
  const mark = text[at]!;
  const missing = side === 'open' ? kind.close : kind.open;
  const place = side === 'open' ? placeForClose(text, at) : placeForOpen(text, at);
  const insert: Replacements = {
    title: say('Insert the missing {0}', missing),
    changes: [{ start: place, end: place, newText: missing }],
  };
  const remove: Replacements = {
    title: say('Delete this {0}', mark),
    changes: [{ start: at, end: at + 1, newText: '' }],
  };
  const message =
    side === 'open'
      ? say('{0} is not closed: there is no {1} for it (GB/T 15834-2011 {2}).', mark, missing, clause)
      : say('{0} closes nothing: there is no {1} for it (GB/T 15834-2011 {2}).', mark, missing, clause);
  // A stray mark that stands against another one has nothing to enclose.
  const empty = place === at + 1 || place === at;
  return findingIn(paragraph, { start: at, end: at + 1, message, fixes: empty ? [remove] : [insert, remove] });
}

/** No quotation whose end is to be guessed is longer. */
const FAR = 200;

/** Before the next mark that ends the clause, or before the next quotation of a list. */
function placeForClose(text: string, at: number): number {
  const end = Math.min(text.length, at + FAR);
  for (let i = at + 1; i < end; i++) {
    const char = text[i]!;
    if ('，。；：！？“《）”'.includes(char)) return i;
    if (char === '、' && '“《‘'.includes(text[i + 1] ?? ' ')) return i;
  }
  return end;
}

/** After the last mark that ended a clause. */
function placeForOpen(text: string, at: number): number {
  const end = Math.max(0, at - FAR);
  for (let i = at - 1; i >= end; i--) {
    if ('，。；：！？“”》（'.includes(text[i]!)) return i + 1;
    if (text[i] === '、' && '”》’'.includes(text[i - 1] ?? ' ')) return i + 1;
  }
  return end;
}
