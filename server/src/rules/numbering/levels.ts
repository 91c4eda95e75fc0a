/** The layers of GB/T 9704-2012 7.3.3 as they stand above each other. */
import { familyOf } from '../../outline/markers';
import type { Part, Run } from '../../outline/types';

/**
 * The nearest part above a list that is of one of the four layers, its layer, and the list's own. Undefined for lists
 * inside a paragraph, where （1）（2） is usual under any layer.
 */
export function layerParent(run: Run): { part: Part; layer: number; own: number } | undefined {
  const first = run.parts[0]!;
  if (first.form === 'inline') return undefined;
  const own = familyOf(first.mark.family).layer;
  if (own === undefined) return undefined;
  for (let part = run.parent; part; part = part.parent) {
    const { layer } = familyOf(part.mark.family);
    if (layer !== undefined) return { part, layer, own };
  }
  return undefined;
}

/** Whether lists of a layer stand directly inside a list, so that it cannot take that layer itself. */
export function holdsLayer(run: Run, layer: number): boolean {
  return run.parts.some((part) => part.children.some((child) => familyOf(child.mark.family).layer === layer));
}
