/** Many changes as one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, type Edit } from '../../server/src/edits/edit';
import { composeRounds, mergeChanges } from '../../server/src/edits/merge';

const edit = (start: number, end: number, newText: string): Edit => ({ start, end, newText });

describe('merging', () => {
  test('takes what does not overlap, in order', () => {
    expect(mergeChanges([[edit(5, 6, 'b')], [edit(0, 1, 'a'), edit(9, 9, 'c')]])).toEqual([
      edit(0, 1, 'a'),
      edit(5, 6, 'b'),
      edit(9, 9, 'c'),
    ]);
  });
  test('takes a change whole or not at all', () => {
    expect(mergeChanges([[edit(0, 3, 'a')], [edit(2, 4, 'x'), edit(8, 9, 'y')]])).toEqual([edit(0, 3, 'a')]);
  });
  test('takes the same edit once', () => {
    const pair = [edit(0, 1, 'a'), edit(3, 4, 'b')];
    expect(mergeChanges([pair, [edit(3, 4, 'b'), edit(6, 7, 'c')]])).toEqual([...pair, edit(6, 7, 'c')]);
  });
  test('two insertions at one place are in each other’s way', () => {
    expect(mergeChanges([[edit(2, 2, 'b')], [edit(2, 2, 'a')]])).toEqual([edit(2, 2, 'a')]);
  });

  test.each([
    ['no edits', [[], [edit(1, 2, 'a')]], [edit(1, 2, 'a')]],
    ['edits that touch', [[edit(0, 2, 'a')], [edit(2, 4, 'b')]], [edit(0, 2, 'a'), edit(2, 4, 'b')]],
    ['an insertion where another edit begins', [[edit(2, 2, 'a')], [edit(2, 4, 'b')]], [edit(2, 2, 'a')]],
    [
      'an insertion where another edit ends',
      [[edit(0, 2, 'a')], [edit(2, 2, 'b')]],
      [edit(0, 2, 'a'), edit(2, 2, 'b')],
    ],
    ['an insertion inside of another edit', [[edit(0, 4, 'a')], [edit(2, 2, 'b')]], [edit(0, 4, 'a')]],
    ['one place, two texts', [[edit(0, 1, 'b')], [edit(0, 1, 'a')]], [edit(0, 1, 'a')]],
    ['one beginning, two ends', [[edit(0, 2, 'a')], [edit(0, 1, 'a')]], [edit(0, 1, 'a')]],
    [
      'the smaller of two changes that begin alike',
      [[edit(0, 1, 'a'), edit(5, 6, 'x')], [edit(0, 1, 'a')], [edit(5, 6, 'y')]],
      [edit(0, 1, 'a'), edit(5, 6, 'x')],
    ],
    [
      'edits out of order',
      [[edit(8, 9, 'c'), edit(0, 1, 'a')], [edit(4, 5, 'b')]],
      [edit(0, 1, 'a'), edit(4, 5, 'b'), edit(8, 9, 'c')],
    ],
  ])('%s', (_name, all, expected) => expect(mergeChanges(all)).toEqual(expected));

  const changes = fc.array(
    fc.array(
      fc
        .tuple(fc.nat(20), fc.nat(3), fc.constantFrom('', 'x', 'yy'))
        .map(([start, by, text]) => edit(start, start + by, text)),
      { minLength: 1, maxLength: 1 },
    ),
    { maxLength: 8 },
  );
  test('is independent of the order', () => {
    fc.assert(
      fc.property(changes, (list) => {
        expect(mergeChanges([...list].reverse())).toEqual(mergeChanges(list));
      }),
    );
  });
});

describe('rounds', () => {
  const text = 'abcdefghij';
  const inTurn = (rounds: Edit[][]) => rounds.reduce((now, edits) => applyEdits(now, edits), text);

  test('become one set of edits', () => {
    const rounds = [[edit(0, 1, 'AA'), edit(4, 6, '')], [edit(1, 3, 'x')], [edit(0, 0, '!'), edit(8, 9, '?')]];
    expect(applyEdits(text, composeRounds(text.length, rounds))).toBe(inTurn(rounds));
  });
  test('what is written and deleted again leaves nothing', () => {
    expect(composeRounds(10, [[edit(3, 3, 'xyz')], [edit(3, 6, '')]])).toEqual([]);
  });
  test('do what they do one after the other', () => {
    const cuts = fc.array(fc.tuple(fc.nat(100), fc.constantFrom('', 'x', 'yz')), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(cuts, { maxLength: 4 }), (plans) => {
        let now = text;
        const rounds = plans.map((plan) => {
          const places = [...new Set(plan.map(([place]) => place % (now.length + 1)))].sort((a, b) => a - b);
          const edits = places.map((place, index) =>
            edit(place, Math.min(place + 1, places[index + 1] ?? now.length), plan[index]![1]),
          );
          now = applyEdits(now, edits);
          return edits;
        });
        expect(applyEdits(text, composeRounds(text.length, rounds))).toBe(now);
      }),
    );
  });
});
