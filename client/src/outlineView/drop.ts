/**
 * Where a dragged part goes. VS Code's trees know drops onto items only, not between them, so: onto an item of a higher
 * level, it becomes its last part; onto any other, it takes its place, as editor tabs do: before it when it comes from
 * below, after it when it comes from above. Knows no VS Code.
 */
import { type Item, isBefore } from './items';

export interface DropPlace {
  move: 'before' | 'after' | 'inside';
  target: Item;
}

/** Elements at the front of a speech; a part dropped on one becomes the first, on any other element the last. */
const front: readonly Item['node']['kind'][] = ['salutation', 'addressee', 'opening'];

/** undefined where the part cannot go or would stay where it is. */
export function dropPlace(dragged: Item, target: Item): DropPlace | undefined {
  if (dragged.node.kind !== 'part' || isWithin(target, dragged)) return undefined;
  if (target.node.kind !== 'part') return beside(dragged, target);
  if (levelOf(target) < levelOf(dragged)) {
    const last = partsOf(target).at(-1);
    return last === dragged ? undefined : { move: 'inside', target };
  }
  return { move: isBefore(target.position, dragged.position) ? 'before' : 'after', target };
}

/** On an element of the frame: to the beginning or the end of the speech. */
function beside(dragged: Item, target: Item): DropPlace | undefined {
  const siblings = target.node.kind === 'title' ? partsOf(target) : partsOf(target.parent);
  const first = front.includes(target.node.kind);
  const place = first ? siblings[0] : siblings.at(-1);
  if (place === undefined || isWithin(place, dragged)) return undefined;
  return { move: first ? 'before' : 'after', target: place };
}

function partsOf(item: Item | undefined): Item[] {
  return item?.children.filter(({ node }) => node.kind === 'part') ?? [];
}

function levelOf({ node }: Item): number {
  return node.level ?? 0;
}

function isWithin(item: Item, outer: Item): boolean {
  for (let one: Item | undefined = item; one; one = one.parent) if (one === outer) return true;
  return false;
}
