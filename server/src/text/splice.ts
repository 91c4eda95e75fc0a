/** Changing long lists in place. */

/** What a change did to a list: at an index these were taken out and those put in. */
export interface Splice<T> {
  at: number;
  removed: readonly T[];
  added: readonly T[];
}

/** Changes a list in place; of what is taken out it is enough to know how much that is. */
export function spliceInto<T>(
  list: T[],
  { at, removed, added }: Omit<Splice<T>, 'removed'> & { removed: { length: number } },
): void {
  if (added.length <= ARGUMENTS_AT_MOST) {
    list.splice(at, removed.length, ...added);
    return;
  }
  const rest = list.splice(at);
  for (const one of added) list.push(one);
  for (let i = removed.length; i < rest.length; i++) list.push(rest[i]!);
}

/** A call with more is refused by some hosts. */
const ARGUMENTS_AT_MOST = 10_000;

/** What a change has left of a list: how many there were before, and how many at the beginning and at the end are the same. */
export interface Same {
  head: number;
  tail: number;
  before: number;
}

export function compare<T>(old: readonly T[], now: readonly T[]): Same {
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < most && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return { head, tail, before: old.length };
}

/** The index of the first that is there; all after it are as well. */
export function firstWhere<T>(list: readonly T[], isThere: (one: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isThere(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the first number that is not below `least`; they are in order. */
export function firstNotBelow(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
