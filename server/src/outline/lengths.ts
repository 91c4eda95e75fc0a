/** How long stretches of a text are, in characters (字数) as Word counts them. */
import { Attached } from '../text/attached';
import { countCharacters } from '../text/characters';
import { finish, type Steps } from '../text/steps';
import type { Place } from './place';
import type { TextLine } from './textLine';
import { firstFrom } from './textLines';
import type { Outline, Span } from './types';

const known = new Attached<Outline, Lengths>();

/** 字数 of a stretch of the text. */
export function charactersIn(outline: Outline, span: Span): number {
  return (known.get(outline) ?? finish(countSteps(outline))).of(span);
}

/** Lines that are summed up at a time. */
const STEP = 1024;

/**
 * Lets every line know how many characters stand before it; after that a length costs nothing. What is counted as one
 * (a Latin word) never goes on in the next physical line, so the lengths of these add up, and a line counts its own once.
 */
export function* countSteps(outline: Outline): Steps<Lengths> {
  let lengths = known.get(outline);
  if (lengths) return lengths;
  const { lines } = outline;
  let sum = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const { layout } = line;
    if (!layout.isBare) sum += layout.skipped + added(layout.lead, line, '');
    line.before = sum;
    sum += line.characters;
    if (!layout.isBare) sum += added('', line, layout.rest);
    if (i % STEP === 0) yield;
  }
  lengths = new Lengths(outline);
  known.set(outline, lengths);
  return lengths;
}

/** What is added to the length of a line by what stands before or after it: a mark of Markdown may be one with a word. */
function added(lead: string, { text, characters }: TextLine, rest: string): number {
  return lead === '' && rest === '' ? 0 : countCharacters(lead + text + rest) - characters;
}

/** The lengths of an outline whose lines are summed up. */
export class Lengths {
  constructor(private readonly outline: Outline) {}

  /** From where one place begins to where another one ends. */
  between(from: Place, to: Place): number {
    const { start } = from;
    const { end } = to;
    const first = from.first.lineAt(start);
    const last = to.last.lineAt(end);
    // An item may end where the next one begins with the next line.
    const isInside = start >= first.start && start < first.end && end <= last.end;
    return isInside && (end > last.start || (end === last.start && last.layout.lead === ''))
      ? this.count(first, start, last, end)
      : this.of({ start, end });
  }

  of({ start, end }: Span): number {
    const { lines } = this.outline;
    let i = firstFrom(lines, start);
    if (i > 0 && lines[i - 1]!.end > start) i--;
    const first = lines[i];
    const last = lines[firstFrom(lines, end) - 1];
    if (!first || !last || first.start > last.start) return countCharacters(this.outline.text, start, end);
    return this.count(first, start, last, end);
  }

  /** `first` is the first line that ends after `start`, `last` the last one that begins before `end`. */
  private count(first: TextLine, start: number, last: TextLine, end: number): number {
    const { outline } = this;
    const before = start < first.start;
    const after = end > last.end;
    if (first === last)
      return before || after ? countCharacters(outline.text, start, end) : countWithin(first, start, end);
    const head = before ? countCharacters(outline.text, start, first.end) : countWithin(first, start, first.end);
    const tail = after ? countCharacters(outline.text, last.start, end) : countWithin(last, last.start, end);
    return head + (last.before - first.before - first.characters) + tail;
  }
}

function countWithin(line: TextLine, start: number, end: number): number {
  if (start === line.start && end === line.end) return line.characters;
  return countCharacters(line.text, start - line.start, end - line.start);
}
