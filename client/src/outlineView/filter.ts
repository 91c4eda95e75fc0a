/** Which items of the view 提纲 show. Knows no VS Code. */
import type { Item } from './items';

export interface OutlineFilter {
  /** How many levels of parts; 0 shows all. */
  levels: number;
  /** Whether members inside a paragraph (一是…二是…) show. */
  inlineItems: boolean;
  /** Only items with this text in them, and what they stand under; '' shows all. */
  text: string;
}

export const everything: OutlineFilter = { levels: 0, inlineItems: true, text: '' };

export function isOn({ levels, inlineItems, text }: OutlineFilter): boolean {
  return levels > 0 || !inlineItems || text !== '';
}

/** What was kept, as far as it makes sense. */
export function readFilter(kept: unknown): OutlineFilter {
  const { levels, inlineItems, text } = (kept ?? {}) as Partial<OutlineFilter>;
  return {
    levels: typeof levels === 'number' && Number.isInteger(levels) && levels > 0 ? levels : everything.levels,
    inlineItems: typeof inlineItems === 'boolean' ? inlineItems : everything.inlineItems,
    text: typeof text === 'string' ? text : everything.text,
  };
}

/** The items that show; undefined where all do. */
export function shownItems(roots: readonly Item[], filter: OutlineFilter): ReadonlySet<Item> | undefined {
  if (!isOn(filter)) return undefined;
  const wanted = filter.text.toLowerCase();
  const shown = new Set<Item>();
  const visit = (item: Item): boolean => {
    const { kind, level = 1, form, name } = item.node;
    if (kind === 'part' && filter.levels > 0 && level > filter.levels) return false;
    if (form === 'inline' && !filter.inlineItems) return false;
    let shows = wanted === '' || name.toLowerCase().includes(wanted);
    for (const child of item.children) if (visit(child)) shows = true;
    if (shows) shown.add(item);
    return shows;
  };
  for (const root of roots) visit(root);
  return shown;
}
