/** A process of its own for each job: what one leaves behind does not weigh on the next. */
import { readFileSync } from 'node:fs';
import { inProcess, overStdio } from './jobs';
import type { Clock } from './measure';
import { manyRounds, memory } from './memory';
import { callPeer, type PeerName } from './peers/index';
import { startTime } from './startTime';

/** What a job works on: a file with the text, how long each place is measured, a peer's name. */
export interface Order {
  file: string;
  seconds: number;
  clock: Clock;
  peer?: PeerName;
}

export const JOBS = {
  inProcess: ({ file, seconds, clock }: Order) => inProcess(read(file), seconds, clock),
  overStdio: ({ file, seconds }: Order) => overStdio(read(file), seconds),
  memory: ({ file }: Order) => memory(read(file)),
  manyRounds: () => manyRounds(),
  startTime: () => startTime(),
  peer: ({ file, peer, ...how }: Order) =>
    callPeer(peer!, read(file), how, (milliseconds, found) => process.send?.({ milliseconds, found })),
};

export type Job = keyof typeof JOBS;

/** What a worker sends: something on the way, then the result or why there is none. */
export type Report = { milliseconds: number; found: number } | { result: unknown } | { failed: string };

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

process.on('message', async ({ job, order }: { job: Job; order: Order }) => {
  const report: Report = await Promise.resolve(JOBS[job](order)).then(
    (result) => ({ result }),
    (error: unknown) => ({ failed: error instanceof Error ? error.message : String(error) }),
  );
  process.send?.(report, undefined, undefined, () => process.exit());
});
