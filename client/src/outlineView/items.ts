/** The tree of the view 提纲 and what stays of it when the text changes. Knows no VS Code. */
import type { OutlineNode } from '../../../server/src/protocol';

type Position = OutlineNode['range']['start'];

/** An item of the view. The structure commands are given one, and need `uri` and `position` of it. */
export interface Item {
  /** Stays the same while the text around it, its number or its heading change: the view keeps its state by it. */
  readonly id: string;
  readonly uri: string;
  /** Where its marker begins. */
  readonly position: Position;
  readonly node: OutlineNode;
  readonly parent: Item | undefined;
  readonly children: readonly Item[];
}

/** Makes the items of a document; those that were there `before` keep their ids. */
export class ItemMaker {
  private made = 0;

  make(uri: string, nodes: readonly OutlineNode[], before: readonly Item[], parent?: Item): Item[] {
    const known = matched(nodes, before);
    return nodes.map((node, i) => {
      const old = known[i];
      const children: Item[] = [];
      const id = old?.id ?? String(++this.made);
      const item: Item = { id, uri, position: node.selectionRange.start, node, parent, children };
      children.push(...this.make(uri, node.children, old?.children ?? [], item));
      return item;
    });
  }
}

/** For each node the item that it was before: the one of the same heading, else the next after its neighbour's. */
function matched(nodes: readonly OutlineNode[], before: readonly Item[]): (Item | undefined)[] {
  const byHeading = new Map<string, number[]>();
  for (const [i, { node }] of before.entries()) {
    const key = heading(node);
    const places = byHeading.get(key);
    if (places) places.push(i);
    else byHeading.set(key, [i]);
  }
  const places = nodes.map((node) => byHeading.get(heading(node))?.shift());
  const taken = new Set(places);
  for (const [i, place] of places.entries()) {
    if (place !== undefined) continue;
    const next = i === 0 ? 0 : (places[i - 1] ?? before.length) + 1;
    if (taken.has(next) || before[next]?.node.kind !== nodes[i]!.kind) continue;
    places[i] = next;
    taken.add(next);
  }
  return places.map((place) => (place === undefined ? undefined : before[place]));
}

/** What stays of a name when its number changes. */
function heading({ kind, name, marker = '' }: OutlineNode): string {
  return `${kind} ${name.slice(marker.length)}`;
}

/** The innermost item that holds a position. */
export function itemAt(items: readonly Item[], position: Position): Item | undefined {
  const around = items.findLast(
    ({ node: { range } }) => !isBefore(position, range.start) && !isBefore(range.end, position),
  );
  return around && (itemAt(around.children, position) ?? around);
}

/** The item of an id. */
export function itemOf(items: readonly Item[], id: string): Item | undefined {
  for (const item of items) {
    const found = item.id === id ? item : itemOf(item.children, id);
    if (found) return found;
  }
  return undefined;
}

export function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
