/**
 * What must stand in a paragraph for a rule to find anything there: a character of a set, or one of a set right after
 * one of another set. One pass over the characters gives all signs of a paragraph as bits, so that a rule runs only
 * where it may find something.
 *
 * How: the sets cut all characters into a few classes, and a table says which signs two neighbouring classes make.
 */

/** Different characters, with ranges (A-Z); a - at the beginning or the end is itself. `START` is the beginning of the text. */
type Characters = string;
export const START: Characters = '^';

/** One bit, in one of two numbers. */
export interface Sign {
  readonly low: number;
  readonly high: number;
}

/** A character that may stand anywhere, or one that stands right before another. */
type Way = Characters | readonly [before: Characters, at: Characters];

const registered: { made: Sign; ways: readonly Way[] }[] = [];
/** Bits of a number. */
const BITS = 32;

/** A sign that stands where one of the ways does. Made once, when a rule's file is loaded. */
export function sign(...ways: Way[]): Sign {
  const at = registered.length;
  if (at >= BITS * 2) throw new Error('There are more signs than bits: let rules share one.');
  const made = at < BITS ? { low: 1 << at, high: 0 } : { low: 0, high: 1 << (at - BITS) };
  registered.push({ made, ways });
  tables = undefined;
  return made;
}

/** Whether two have a bit in common. */
export function meet(one: Sign, other: Sign): boolean {
  return ((one.low & other.low) | (one.high & other.high)) !== 0;
}

/** Something that is looked for at all places where its sign stands. */
export interface Sought {
  sign: Sign;
  /** Whether it may stand where its sign is made by these two units, the second of them at `at`. */
  mayStand(before: number, here: number, text: string, at: number): boolean;
}

/** The latest signs that were found; tens of thousands of objects would have to be collected again. */
const found = { low: 0, high: 0 };

/**
 * All signs of a text, true until the next call. The places where what is sought may stand are added to `places`.
 */
export function signsIn(text: string, sought: Sought, places: number[]): Sign {
  tables ??= makeTables();
  const { classes, pairs, shift } = tables;
  const { low: lowSought, high: highSought } = sought.sign;
  let low = 0;
  let high = 0;
  let before = 0;
  let classBefore = 0; // the class of no character: the beginning
  for (let i = 0; i < text.length; i++) {
    const here = text.charCodeAt(i);
    const classHere = classes[here]!;
    const pair = ((classBefore << shift) | classHere) << 1;
    const lowHere = pairs[pair]!;
    const highHere = pairs[pair + 1]!;
    low |= lowHere;
    high |= highHere;
    if (((lowHere & lowSought) | (highHere & highSought)) !== 0 && sought.mayStand(before, here, text, i))
      places.push(i);
    before = here;
    classBefore = classHere;
  }
  found.low = low;
  found.high = high;
  return found;
}

interface Tables {
  /** The class of each UTF-16 unit. */
  classes: Uint8Array;
  /** The signs that a unit of one class makes after one of another, low and high: (before << shift | here) * 2. */
  pairs: Int32Array;
  shift: number;
}

let tables: Tables | undefined;
const UNITS = 0x10000;

function makeTables(): Tables {
  const { classes, classesOf, count } = classify();
  const all = Array.from({ length: count }, (_, i) => i);
  const shift = Math.ceil(Math.log2(count));
  const pairs = new Int32Array((count << shift) * 2);
  for (const { made, ways } of registered) {
    for (const way of ways) {
      const [before, here] = typeof way === 'string' ? [all, classesOf(way)] : way.map(classesOf);
      for (const a of before!) {
        for (const b of here!) {
          const pair = ((a << shift) | b) * 2;
          pairs[pair]! |= made.low;
          pairs[pair + 1]! |= made.high;
        }
      }
    }
  }
  return { classes, pairs, shift };
}

/** Puts units that are in the same sets into one class. */
function classify() {
  const sets = new Map<Characters, [number, number][]>();
  for (const { ways } of registered)
    for (const set of ways.flat()) if (set !== START && !sets.has(set)) sets.set(set, rangesOf(set));
  // Between two of these all units are in the same sets.
  const bounds = [...new Set([0, UNITS, ...[...sets.values()].flat(2)])].sort((a, b) => a - b);
  const index = new Map(bounds.map((bound, i) => [bound, i]));
  const inside: string[] = bounds.map(() => '');
  let number = 0;
  for (const ranges of sets.values()) {
    const mark = `${number++} `;
    for (const [from, to] of ranges) for (let i = index.get(from)!; i < index.get(to)!; i++) inside[i] += mark;
  }
  const classes = new Uint8Array(UNITS);
  /** By the sets that their units are in; the first class is that of no character. */
  const numbers = new Map<string, number>();
  for (let i = 0; i + 1 < bounds.length; i++) {
    const known = numbers.get(inside[i]!) ?? numbers.size + 1;
    numbers.set(inside[i]!, known);
    classes.fill(known, bounds[i], bounds[i + 1]);
  }
  if (numbers.size > 0xff) throw new Error('There are more classes of characters than a byte can tell.');
  const ofSets = new Map([...sets].map(([set, ranges]) => [set, classesIn(classes, ranges, bounds, index)]));
  const classesOf = (set: Characters): readonly number[] => (set === START ? [0] : ofSets.get(set)!);
  return { classes, classesOf, count: numbers.size + 1 };
}

function classesIn(
  classes: Uint8Array,
  ranges: readonly [number, number][],
  bounds: readonly number[],
  index: ReadonlyMap<number, number>,
): number[] {
  const found = new Set<number>();
  for (const [from, to] of ranges)
    for (let i = index.get(from)!; i < index.get(to)!; i++) found.add(classes[bounds[i]!]!);
  return [...found];
}

/** The ranges of a set, each from its first unit to the one after its last; no unit is in two. */
function rangesOf(set: Characters): [number, number][] {
  const ranges: [number, number][] = [];
  for (let i = 0; i < set.length; i++) {
    const isRange = set[i + 1] === '-' && i + 2 < set.length;
    ranges.push([set.charCodeAt(i), set.charCodeAt(isRange ? i + 2 : i) + 1]);
    if (isRange) i += 2;
  }
  ranges.sort(([a], [b]) => a - b);
  for (const [i, [from]] of ranges.entries())
    if (i > 0 && from < ranges[i - 1]![1]) throw new Error(`${String.fromCharCode(from)} stands twice in ${set}`);
  return ranges;
}
