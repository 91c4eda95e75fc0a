/** What holds for the view 提纲 in every text. */
import { expect } from 'vitest';
import { dropPlace } from '../../client/src/outlineView/drop';
import { type Item, ItemMaker } from '../../client/src/outlineView/items';
import { outlineParts } from '../../server/src/features/outlineParts';
import { open } from '../support/document';
import { holdsForEveryText } from '../support/property';

const all = (items: readonly Item[]): Item[] => items.flatMap((item) => [item, ...all(item.children)]);
const nodesOf = (text: string) => {
  const { document, outline } = open(text);
  return outlineParts(document, outline, { readingSpeed: 220 }).roots;
};

holdsForEveryText('items have ids of their own, which the same tree and another one leave as they are', (text) => {
  const maker = new ItemMaker();
  const items = maker.make('file:///a', nodesOf(text), []);
  const ids = all(items).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  // The same parts, all of them further down.
  const moved = maker.make('file:///a', nodesOf(`\n${text}`), items);
  if (moved.length === items.length && all(moved).length === ids.length)
    expect(all(moved).map(({ id }) => id)).toEqual(ids);
  const half = all(maker.make('file:///a', nodesOf(text.slice(text.length >> 1)), items)).map(({ id }) => id);
  expect(new Set(half).size).toBe(half.length);
});

holdsForEveryText('a part is dropped beside or into another, never into itself', (text) => {
  const items = all(new ItemMaker().make('file:///a', nodesOf(text), [])).slice(0, 8);
  for (const dragged of items)
    for (const target of items) {
      const place = dropPlace(dragged, target);
      if (place === undefined) continue;
      expect(dragged.node.kind).toBe('part');
      expect(place.target.node.kind).toBe('part');
      expect(all([dragged])).not.toContain(place.target);
    }
});
