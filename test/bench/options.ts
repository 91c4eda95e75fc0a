/** What `npm run bench` is told to do. */
import { parseArgs } from 'node:util';
import type { Clock } from './measure';
import { SIZE_NAMES, type Size, TEXT_NAMES, type TextName } from './texts';

export interface Options {
  sizes: Size[];
  texts: TextName[];
  peers: boolean;
  stdio: boolean;
  help: boolean;
  clock: Clock;
  /** How long each place of a text is typed at, and each cold analysis repeated, at most. */
  seconds: number;
  /** How long one call of a peer may take, in seconds. */
  limit: number;
  json: string | undefined;
}

export const USAGE = `npm run bench -- [options]
  --sizes ${SIZE_NAMES.join(',')}    which sizes
  --texts ${TEXT_NAMES.join(',')}
                            which texts; peers get the first of them
  --no-peers                our own only
  --no-stdio                in process only; no memory, start time and sizes either
  --seconds 3               how long each place is typed at, and each analysis repeated, at most
  --clock cpu               in process: what the process works, for a busy machine, not what a user waits
  --limit 20                how many seconds one call of a peer may take
  --json FILE               where results go; test-results/bench.json otherwise`;

/** The options, or undefined where they make no sense. */
export function readOptions(args: string[]): Options | undefined {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = { sizes: text, texts: text, seconds: text, clock: text, limit: text, json: text };
  try {
    const { values } = parseArgs({ args, options: { ...options, 'no-peers': flag, 'no-stdio': flag, help: flag } });
    return {
      help: values.help === true,
      sizes: listed(values.sizes, SIZE_NAMES),
      texts: listed(values.texts, TEXT_NAMES),
      peers: !values['no-peers'],
      stdio: !values['no-stdio'],
      seconds: positive(values.seconds ?? '3'),
      clock: listed(values.clock ?? 'wall', ['wall', 'cpu'] as const)[0]!,
      limit: positive(values.limit ?? '20'),
      json: values.json,
    };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

function listed<T extends string>(given: string | undefined, known: readonly T[]): T[] {
  if (given === undefined) return [...known];
  const names = given.split(',');
  const unknown = names.find((name) => !(known as readonly string[]).includes(name));
  if (unknown !== undefined) throw new Error(`not known: ${unknown}`);
  return known.filter((name) => names.includes(name));
}

function positive(given: string): number {
  if (!(Number(given) > 0)) throw new Error(`not a number of seconds: ${given}`);
  return Number(given);
}
