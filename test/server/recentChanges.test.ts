/** Which stretches of a text are being typed. */
import { describe, expect, test } from 'vitest';
import { RecentChanges } from '../../server/src/recentChanges';

const at = (start: number, end = start) => ({ start, end });

describe('a change', () => {
  test('is recent where it was, for its time', () => {
    const recent = new RecentChanges(3_000);
    recent.add(10, 10, 1, 0);
    expect(recent.touch(at(0, 20), 2_999)).toBe(true);
    expect(recent.touch(at(11, 20), 0)).toBe(true);
    expect(recent.touch(at(12, 20), 0)).toBe(false);
    expect(recent.touch(at(0, 9), 0)).toBe(false);
    expect(recent.touch(at(0, 20), 3_000)).toBe(false);
  });

  test('moves with the text before it', () => {
    const recent = new RecentChanges(3_000);
    recent.add(100, 100, 1, 0);
    recent.add(0, 50, 10, 1);
    expect(recent.touch(at(60, 61), 2)).toBe(true);
    expect(recent.touch(at(70, 200), 2)).toBe(false);
    recent.add(0, 80, 0, 3);
    expect(recent.touch(at(0), 4)).toBe(true);
    expect(recent.touch(at(1, 100), 4)).toBe(false);
  });

  test('that goes on is one', () => {
    const recent = new RecentChanges(3_000);
    for (let key = 0; key < 10; key++) recent.add(5 + key, 5 + key, 1, key * 1_000);
    expect(recent.touch(at(5), 9_500)).toBe(true);
    expect(recent.left(9_500)).toBe(2_500);
  });

  test('is left behind by one elsewhere', () => {
    const recent = new RecentChanges(3_000);
    recent.add(5, 5, 1, 0);
    recent.add(50, 50, 1, 2_000);
    expect(recent.touch(at(5), 2_500)).toBe(true);
    expect(recent.touch(at(5), 3_500)).toBe(false);
    expect(recent.left(3_500)).toBe(1_500);
  });

  test('is forgotten when the writer saves', () => {
    const recent = new RecentChanges(3_000);
    recent.add(5, 5, 1, 0);
    recent.clear();
    expect(recent.touch(at(5), 1)).toBe(false);
    expect(recent.left(1)).toBe(0);
  });
});
