/** Adds many at the end of a list. `push(...items)` takes each as an argument: 120,000 of them overflow the stack. */
export function pushAll<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
