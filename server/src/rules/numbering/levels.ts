/** The layers of GB/T 9704-2012 7.3.3 as they stand above each other. */
import { keptOf } from '../../outline/keptOf';
import { familyOf } from '../../outline/markers';
import type { Part, Run, Speech } from '../../outline/types';

/** A list of one of the four layers, and the nearest part above it that is of one of them. */
interface Layered {
  run: Run;
  own: number;
  part: Part;
  /** The part's. */
  layer: number;
}

/** The lists of a speech under a layer; those inside a paragraph are left out, as （1）（2） is usual there anywhere. */
export const layeredLists = keptOf(({ runs }: Speech): readonly Layered[] => {
  const found: Layered[] = [];
  for (const run of runs) {
    const first = run.parts[0]!;
    const own = familyOf(first.mark.family).layer;
    if (own === undefined || first.form === 'inline') continue;
    let part = run.parent;
    while (part && familyOf(part.mark.family).layer === undefined) part = part.parent;
    if (part) found.push({ run, own, part, layer: familyOf(part.mark.family).layer! });
  }
  return found;
});

/** Whether lists of a layer stand directly inside a list, so that it cannot take that layer itself. */
export function holdsLayer(run: Run, layer: number): boolean {
  return run.parts.some((part) => part.children.some((child) => familyOf(child.mark.family).layer === layer));
}
