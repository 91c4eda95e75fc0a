/**
 * Long work in steps, so that whoever does it can look up between two of them: each `yield` is a place to pause. A step
 * is short, whatever the size of the text.
 *
 * The functions of such work stand by themselves, never inside others: for every one that is made at run time V8 makes
 * things that live until all memory is cleaned, and with them everything that it sees, such as the outline of a version.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** The steps, and what is made of their result. */
export function* stepsThen<A, T>(steps: Steps<A>, then: (made: A) => T): Steps<T> {
  return then(yield* steps);
}

/** Does the work without a pause. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
