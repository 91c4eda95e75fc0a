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

/** All signs of a text. The places where what is sought may stand are added to `places`. */
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
  return { low, high };
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
  const { classes, holds, count } = classify();
  const shift = Math.ceil(Math.log2(count));
  const pairs = new Int32Array((count << shift) * 2);
  for (const { made, ways } of registered) {
    for (const way of ways) {
      const [before, here] = typeof way === 'string' ? [undefined, way] : way;
      for (let a = 0; a < count; a++) {
        if (before !== undefined && !holds(before, a)) continue;
        for (let b = 1; b < count; b++) {
          if (!holds(here, b)) continue;
          const pair = ((a << shift) | b) * 2;
          pairs[pair]! |= made.low;
          pairs[pair + 1]! |= made.high;
        }
      }
    }
  }
  return { classes, pairs, shift };
}

/** Cuts all units into classes, so that each set holds whole classes. */
function classify() {
  const sets = [...new Set(registered.flatMap(({ ways }) => ways.flat()))].filter((set) => set !== START);
  const classes = new Uint8Array(UNITS).fill(1);
  const sizes = [0, UNITS];
  /** The sets that hold a class. */
  const inside: Set<Characters>[] = [new Set([START]), new Set()];
  for (const set of sets) {
    const ranges = rangesOf(set);
    const shared: number[] = [];
    for (const [from, to] of ranges)
      for (let unit = from; unit <= to; unit++) shared[classes[unit]!] = (shared[classes[unit]!] ?? 0) + 1;
    const become = new Uint8Array(256);
    for (const [of, size] of shared.entries()) {
      if (size === undefined) continue;
      if (size === sizes[of]) {
        become[of] = of;
        inside[of]!.add(set);
        continue;
      }
      become[of] = sizes.length;
      sizes.push(size);
      sizes[of]! -= size;
      inside.push(new Set([...inside[of]!, set]));
    }
    for (const [from, to] of ranges) for (let unit = from; unit <= to; unit++) classes[unit] = become[classes[unit]!]!;
  }
  return { classes, count: sizes.length, holds: (set: Characters, of: number) => inside[of]!.has(set) };
}

/** The ranges of a set, first and last unit; no unit is in two. */
function rangesOf(set: Characters): [number, number][] {
  const ranges: [number, number][] = [];
  for (let i = 0; i < set.length; i++) {
    const isRange = set[i + 1] === '-' && i + 2 < set.length;
    ranges.push([set.charCodeAt(i), set.charCodeAt(isRange ? i + 2 : i)]);
    if (isRange) i += 2;
  }
  ranges.sort(([a], [b]) => a - b);
  return ranges.filter(([from, to], i) => {
    const before = ranges[i - 1];
    if (before && from <= before[1]) throw new Error(`${String.fromCharCode(from)} stands twice in ${set}`);
    return from <= to;
  });
}
