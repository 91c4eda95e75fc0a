/** Changing long lists in place. */

/** What a change did to a list: at an index these were taken out and those put in. */
export interface Splice<T> {
  at: number;
  removed: readonly T[];
  added: readonly T[];
}

/** Changes a list in place. */
export function spliceInto<T>(list: T[], { at, removed, added }: Splice<T>): void {
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
