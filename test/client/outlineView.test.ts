import { describe, expect, test } from 'vitest';
import { dropPlace } from '../../client/src/outlineView/drop';
import { everything, isOn, type OutlineFilter, readFilter, shownItems } from '../../client/src/outlineView/filter';
import { type Item, ItemMaker, itemAt, itemOf } from '../../client/src/outlineView/items';
import { outlineParts } from '../../server/src/features/outlineParts';
import { open } from '../support/document';

const SPEECH = [
  ...['在全镇春季植树动员会上的讲话', '同志们：', '今天开会，任务是部署植树。下面，我讲两点意见。'],
  ...['一、认清形势', '春天到了。', '（一）看天时。雨水充足，一要抢墒，二要抢种。', '（二）看地利。荒山不少。'],
  ...['二、落实责任', '（一）镇里抓。', '（二）村里干。', '同志们，让我们扛起锹，上山去！'],
].join('\n');

const nodesOf = (text: string) => {
  const { document, outline } = open(text);
  return outlineParts(document, outline, { readingSpeed: 220 }).roots;
};
const itemsOf = (text: string, maker = new ItemMaker(), before: readonly Item[] = []) =>
  maker.make('file:///a.speech', nodesOf(text), before);
const all = (items: readonly Item[]): Item[] => items.flatMap((item) => [item, ...all(item.children)]);
const named = (items: readonly Item[], name: string): Item => {
  const found = all(items).find(({ node }) => node.name.startsWith(name));
  if (!found) throw new Error(`${name} is not among ${all(items).map(({ node }) => node.name)}`);
  return found;
};

describe('items', () => {
  /** The names of the items that are the same as before a change. */
  const kept = (before: string, after: string): string[] => {
    const maker = new ItemMaker();
    const old = itemsOf(before, maker);
    const ids = new Map(all(old).map(({ id, node }) => [id, node.name]));
    const now = all(itemsOf(after, maker, old));
    expect(new Set(now.map(({ id }) => id)).size, 'ids are unique').toBe(now.length);
    return now.filter(({ id }) => ids.has(id)).map(({ id, node }) => `${ids.get(id)} → ${node.name}`);
  };
  const texts = all(itemsOf(SPEECH)).map(({ node }) => node.name);

  test('say where they stand, for the structure commands', () => {
    const { uri, position } = named(itemsOf(SPEECH), '（二）看地利');
    expect({ uri, position }).toEqual({ uri: 'file:///a.speech', position: { line: 6, character: 0 } });
  });

  test('stay the same while other text changes', () => {
    const after = SPEECH.replace('春天到了。', '春天真的到了。\n树苗也到了。');
    expect(kept(SPEECH, after)).toEqual(texts.map((name) => `${name} → ${name}`));
  });

  test('stay the same when they are numbered anew', () => {
    const after = SPEECH.replace('二、落实', '二、算清账目\n栽一棵活一棵。\n三、落实');
    const same = kept(SPEECH, after);
    expect(same).toContain('二、落实责任 → 三、落实责任');
    expect(same).toHaveLength(texts.length);
  });

  test('stay the same when their heading is written anew', () => {
    expect(kept(SPEECH, SPEECH.replace('落实责任', '压实责任'))).toContain('二、落实责任 → 二、压实责任');
    expect(kept(SPEECH, SPEECH.replace('认清形势', '看清形势'))).toContain('一、认清形势 → 一、看清形势');
  });

  test('stay the same when they change places', () => {
    const after = SPEECH.replace('（一）镇里抓。\n（二）村里干。', '（一）村里干。\n（二）镇里抓。');
    expect(kept(SPEECH, after)).toContain('（一）镇里抓 → （二）镇里抓');
  });

  test('are found by place and by id', () => {
    const items = itemsOf(SPEECH);
    expect(itemAt(items, { line: 5, character: 13 })?.node.name).toBe('一要抢墒');
    expect(itemAt(items, { line: 4, character: 2 })?.node.name).toBe('一、认清形势');
    expect(itemAt(items, { line: 99, character: 0 })).toBeUndefined();
    const one = named(items, '（二）村里干');
    expect(itemOf(items, one.id)).toBe(one);
    expect(itemOf(items, 'none')).toBeUndefined();
  });
});

describe('filter', () => {
  const shown = (filter: Partial<OutlineFilter>) => {
    const items = itemsOf(SPEECH);
    const set = shownItems(items, { ...everything, ...filter });
    return all(items)
      .filter((item) => item.node.kind === 'part' && (set?.has(item) ?? true))
      .map(({ node }) => node.name);
  };

  test('shows everything at first', () => {
    expect(shownItems(itemsOf(SPEECH), everything)).toBeUndefined();
    expect(isOn(everything)).toBe(false);
  });

  test('by level', () => {
    expect(shown({ levels: 1 })).toEqual(['一、认清形势', '二、落实责任']);
    expect(shown({ levels: 2 })).not.toContain('一要抢墒');
    expect(shown({ levels: 2 })).toContain('（二）看地利');
  });

  test('without items inside paragraphs', () => {
    expect(shown({ inlineItems: false })).toEqual(shown({}).filter((name) => !/^.要/.test(name)));
  });

  test('by text, with what it stands under', () => {
    expect(shown({ text: '抢种' })).toEqual(['一、认清形势', '（一）看天时', '二要抢种']);
    expect(shown({ text: '没有的字' })).toEqual([]);
    expect(shown({ text: '抢种', inlineItems: false })).toEqual([]);
  });

  test('by text whatever its case', () => {
    const items = itemsOf('一、讲GDP\n好。\n二、讲别的\n好。');
    expect(shownItems(items, { ...everything, text: 'gdp' })?.size).toBe(1);
  });

  test('is read as it was kept, and nonsense is left out', () => {
    expect(readFilter({ levels: 2, inlineItems: false, text: '责任' })).toEqual({
      levels: 2,
      inlineItems: false,
      text: '责任',
    });
    for (const nonsense of [undefined, null, 'x', { levels: -1, inlineItems: 0, text: 7 }, { levels: 1.5 }])
      expect(readFilter(nonsense)).toEqual(everything);
  });
});

describe('a part is dropped', () => {
  const drop = (from: string, onto: string): string | undefined => {
    const items = itemsOf(SPEECH);
    const place = dropPlace(named(items, from), named(items, onto));
    return place && `${place.move} ${place.target.node.name}`;
  };

  test.each([
    ['from above, on one of its level: after it', '一、', '二、', 'after 二、落实责任'],
    ['from below, on one of its level: before it', '二、', '一、', 'before 一、认清形势'],
    ['on one of its level in another section', '（二）看地利', '（一）镇里', 'after （一）镇里抓'],
    ['on one of a lower level: beside it', '二、', '（二）看地利', 'before （二）看地利'],
    ['on one of a higher level: its last', '（一）看天时', '二、', 'inside 二、落实责任'],
    ['on its own section: to its end', '（一）看天时', '一、', 'inside 一、认清形势'],
    ['on its own section, where it is the last: nothing', '（二）看地利', '一、', undefined],
    ['on itself: nothing', '一、', '一、', undefined],
    ['on what is in it: nothing', '一、', '（二）看地利', undefined],
    ['on the title: to the end', '一、', '在全镇', 'after 二、落实责任'],
    ['on the closing: to the end', '一、', 'Closing', 'after 二、落实责任'],
    ['on the salutation: to the beginning', '二、', '同志们：', 'before 一、认清形势'],
    ['on the opening, where it is the first: nothing', '一、', 'Opening', undefined],
  ])('%s', (_, from, onto, expected) => expect(drop(from, onto)).toBe(expected));

  test('an element of the frame goes nowhere', () => {
    const items = itemsOf(SPEECH);
    expect(dropPlace(named(items, '同志们：'), named(items, '二、'))).toBeUndefined();
  });
});
