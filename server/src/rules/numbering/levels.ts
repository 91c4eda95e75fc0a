/** The layers of GB/T 9704-2012 7.3.3 as they stand above each other. */
import { familyOf } from '../../outline/markers';
import type { Part, Run } from '../../outline/types';

/**
 * The nearest part above a list of one of the four layers that is of one as well. Undefined for lists inside a
 * paragraph, where （1）（2） is usual under any layer.
 */
export function layerParent(run: Run): Part | undefined {
  const first = run.parts[0]!;
  if (first.form === 'inline' || layerOf(first) === undefined) return undefined;
  let part = run.parent;
  while (part && layerOf(part) === undefined) part = part.parent;
  return part;
}

/** Which of the four layers a part is of: 一、 1, （一） 2, 1. 3, （1） 4. */
export function layerOf({ mark }: Part): number | undefined {
  return familyOf(mark.family).layer;
}

/** Whether lists of a layer stand directly inside a list, so that it cannot take that layer itself. */
export function holdsLayer(run: Run, layer: number): boolean {
  return run.parts.some((part) => part.children.some((child) => familyOf(child.mark.family).layer === layer));
}
