/** Times in milliseconds: taking them and summing them up. */

/** What is kept of many times of one thing. */
export interface Sample {
  n: number;
  best: number;
  median: number;
  p95: number;
}

export function summary(times: readonly number[]): Sample {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { n: times.length, best: at(0), median: at(0.5), p95: at(0.95) };
}

/**
 * What a clock shows, in milliseconds: `wall` is what a user waits, `cpu` what this process worked (all its threads), which
 * other work on the machine hardly changes.
 */
export type Clock = 'wall' | 'cpu';

export function reading(clock: Clock): number {
  if (clock === 'wall') return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function time(clock: Clock, action: () => unknown): number {
  const start = reading(clock);
  action();
  return reading(clock) - start;
}

/** How often something is done: at least so often, then until the time is up, at most so often. */
export interface Patience {
  least: number;
  most: number;
  seconds: number;
  clock?: Clock;
}

/** Rounds that end as patience has it. */
export function* rounds({ least, most, seconds, clock = 'wall' }: Patience): Generator<number, void> {
  const end = reading(clock) + seconds * 1000;
  for (let round = 0; round < least || (round < most && reading(clock) < end); round++) yield round;
}

/** The beginning of a text, read a few times before anything is timed: the engine has seen the code, not the text. */
export function* warmUp(text: string): Generator<string, void> {
  for (let i = 0; i < 20; i++) yield text.slice(i * 100, 20_000 + i * 100);
}

/** The floor of any analysis: every character of the text read once. */
export function floor(clock: Clock, text: string): Sample {
  const times: number[] = [];
  for (const _ of rounds({ least: 10, most: 60, seconds: 1 })) times.push(time(clock, () => readAll(text)));
  return summary(times);
}

let kept = 0;

function readAll(text: string): void {
  let mixed = 0;
  for (let i = 0; i < text.length; i++) mixed ^= text.charCodeAt(i);
  // Kept, so that the loop is not optimised away.
  kept ^= mixed;
}

export const unused = (): number => kept;
