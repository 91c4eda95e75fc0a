/**
 * Long work in steps, so that whoever does it can look up between two of them: each `yield` is a place to pause. A step
 * is short, whatever the size of the text.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does the work without a pause. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
