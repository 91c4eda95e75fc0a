/** What happens when a feature throws: it is written down without any of the writer's text, and life goes on. */

/** Where the log lines go. */
export interface Console {
  error(message: string): void;
}
/** Makes the handler that logs an error under a name. */
export type Log = (name: string) => (error: unknown) => void;

export function logger(console: Console): Log {
  return (name) => (error) => console.error(`${name}: ${describe(error)}`);
}

/** Runs a function; where it throws, logs and returns `empty`. */
export function guarded(log: Log): <T>(name: string, empty: T, run: () => T) => T {
  return (name, empty, run) => {
    try {
      return run();
    } catch (error) {
      log(name)(error);
      return empty;
    }
  };
}

/** Name, message and stack, with everything masked that could be words of a document. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name}: ${masked(error.message).slice(0, 200)}`, ...stack.slice(0, 12)].join('\n');
}

/** A text for the log without what is quoted in it, which may be a whole message, and without what is not ASCII. */
export function masked(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*(?:"|$)/gs, '"…"').replace(/[^\n -~]+/gu, '…');
}
