/** How long stretches of a text are, in characters (字数) as Word counts them. */
import { countCharacters, isBlank } from '../text/characters';
import { isLineBreak } from '../text/lines';
import { finish, type Steps } from '../text/steps';
import type { Outline, Span } from './types';

/** Where the lines with text begin and end, and how many characters stand before each of these places. */
interface Sums {
  places: number[];
  before: number[];
}

const sums = new WeakMap<Outline, Sums>();

/**
 * 字数 of a stretch of the text. A line is counted once; what stands before each is summed up once for an outline, so
 * that only the ends of the stretch are looked at, and most stretches begin and end with a line.
 */
export function charactersIn(outline: Outline, { start, end }: Span): number {
  const { text } = outline;
  const { places, before } = sumsOf(outline);
  const first = firstFrom(places, start);
  const last = firstFrom(places, end + 1) - 1;
  if (first > last) return countCharacters(text, start, end);
  const head = countCharacters(text, start, places[first]);
  const tail = countCharacters(text, places[last], end);
  return head + (before[last]! - before[first]!) + tail;
}

function sumsOf(outline: Outline): Sums {
  return sums.get(outline) ?? finish(countSteps(outline));
}

/** Paragraphs that are summed up at a time. */
const STEP = 64;

/** Counts all lines; after that lengths cost nothing. */
export function* countSteps(outline: Outline): Steps<Sums> {
  const known = sums.get(outline);
  if (known !== undefined) return known;
  const { text, paragraphs } = outline;
  const places: number[] = [];
  const before: number[] = [];
  let sum = 0;
  let at = 0;
  for (const [i, { pieces }] of paragraphs.entries()) {
    for (const line of pieces) {
      // What is cut in two (the Latin word of **word) would be counted twice: such a line is no place to begin or end.
      if (!endsWord(text.charCodeAt(line.start - 1)) || !endsWord(text.charCodeAt(line.end))) continue;
      // Blank lines, page numbers, comments.
      sum += countCharacters(text, at, line.start);
      places.push(line.start, line.end);
      before.push(sum);
      sum += line.characters;
      before.push(sum);
      at = line.end;
    }
    if (i % STEP === 0) yield;
  }
  const made = { places, before };
  sums.set(outline, made);
  return made;
}

/** A blank, a line break, or the beginning or end of the text, where there is no unit. */
function endsWord(code: number): boolean {
  return Number.isNaN(code) || isBlank(code) || isLineBreak(code);
}

/** The index of the first number that is not below `least`. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
