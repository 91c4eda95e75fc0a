/** How long anything may take that the editor or the server does by itself. Only a failing test waits this long. */
const SECONDS = 30;
const PAUSE = 30;

/**
 * Waits until `condition` gives something, and returns it. Errors inside count as "not yet", and the last one is told
 * when the time is up. This is the only way in which a test waits.
 */
export async function until<T>(
  what: string,
  condition: () => T | Promise<T>,
  seconds = SECONDS,
): Promise<NonNullable<T>> {
  const deadline = Date.now() + seconds * 1000;
  let last: unknown;
  do {
    try {
      const value = await condition();
      if (value) return value as NonNullable<T>;
      last = value;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  } while (Date.now() < deadline);
  throw new Error(
    `${what}: not within ${seconds} s; last seen: ${last instanceof Error ? last.message : JSON.stringify(last)}`,
  );
}
