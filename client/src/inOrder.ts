/** Commands one after the other. Knows no VS Code. */

/**
 * Runs each task after those that were begun before it, whatever became of them: a key held down starts the next
 * command before the text or the cursor of the last one has arrived.
 */
export function inOrder(): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(task: () => Promise<Result>): Promise<Result> => {
    const done = last.then(task, task);
    last = done;
    return done;
  };
}
