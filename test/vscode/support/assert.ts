// node:assert does not exist in a web worker; these few do in both hosts.

export function ok(value: unknown, what: string): asserts value {
  if (!value) throw new Error(`expected ${what}`);
}

/** Equal as JSON: for text, numbers and plain objects. */
export function equal<T>(actual: T, expected: T, what = 'value'): void {
  const [a, e] = [JSON.stringify(actual, undefined, 1), JSON.stringify(expected, undefined, 1)];
  if (a !== e) throw new Error(`${what}\n   expected ${e}\n   actual   ${a}`);
}
