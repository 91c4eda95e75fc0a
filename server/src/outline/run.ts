/** Lists of siblings: making one, and what is made of one and kept as long as it is the same. */
import type { Part, Run } from './types';

export function makeRun(parts: Part[], level: number, parent: Part | undefined): Run {
  return { parts, level, parent, kept: undefined };
}

let slots = 0;

/**
 * What `make` makes of a list, made once and kept until something changes in the list: its members, what they stand
 * above or below, their paragraphs, and where they end. Where they stand in the document is no part of that.
 */
export function keptOfRun<Made extends NonNullable<unknown>>(make: (run: Run) => Made): (run: Run) => Made {
  const slot = slots++;
  return (run) => {
    run.kept ??= new Array(slots);
    const known = run.kept[slot];
    if (known !== undefined) return known as Made;
    const made = make(run);
    run.kept[slot] = made;
    return made;
  };
}

/** Something has changed in the lists of these parts: what was kept of them is no longer true. */
export function forgetKept(parts: readonly Part[]): void {
  for (const { run } of parts) run.kept = undefined;
}
