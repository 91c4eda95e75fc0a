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

/** All signs of a text. Where `marked` stands, the offset of its last character is added to `places`. */
export function signsIn(text: string, marked: Sign, places: number[]): Sign {
  tables ??= makeTables();
  const { classes, lows, highs, shift } = tables;
  let low = 0;
  let high = 0;
  let before = 0; // the class of no character: the beginning
  for (let i = 0; i < text.length; i++) {
    const here = classes[text.charCodeAt(i)]!;
    const pair = (before << shift) | here;
    const lowHere = lows[pair]!;
    const highHere = highs[pair]!;
    low |= lowHere;
    high |= highHere;
    if (((lowHere & marked.low) | (highHere & marked.high)) !== 0) places.push(i);
    before = here;
  }
  return { low, high };
}

interface Tables {
  /** The class of each UTF-16 unit. */
  classes: Uint8Array;
  /** The signs that a unit of one class makes after one of another: [before << shift | here]. */
  lows: Int32Array;
  highs: Int32Array;
  shift: number;
}

let tables: Tables | undefined;
const UNITS = 0x10000;

function makeTables(): Tables {
  const { classes, holds, count } = classify();
  const shift = Math.ceil(Math.log2(count));
  const lows = new Int32Array(count << shift);
  const highs = new Int32Array(count << shift);
  for (const { made, ways } of registered) {
    for (const way of ways) {
      const [before, here] = typeof way === 'string' ? [undefined, way] : way;
      for (let a = 0; a < count; a++) {
        if (before !== undefined && !holds(before, a)) continue;
        for (let b = 1; b < count; b++) {
          if (!holds(here, b)) continue;
          lows[(a << shift) | b]! |= made.low;
          highs[(a << shift) | b]! |= made.high;
        }
      }
    }
  }
  return { classes, lows, highs, shift };
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
