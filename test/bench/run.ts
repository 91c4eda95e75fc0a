/** Has a worker do a job, and gives up waiting where it is silent for too long. */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Sample } from './measure';
import { summary } from './measure';
import type { PeerName } from './peers/index';
import type { JOBS, Job, Order, Report } from './worker';

const WORKER = join('dist', 'bench', 'worker.js');
/** In seconds. A job of our own is never given up in a hurry. */
const HANGS = 1800;

type Result<J extends Job> = Awaited<ReturnType<(typeof JOBS)[J]>>;

/** What a peer did, and why it did no more or nothing at all. */
export interface Peered {
  time?: Sample;
  found?: number;
  failed?: string;
}

export async function runJob<J extends Job>(job: J, order: Partial<Order> = {}): Promise<Result<J> | undefined> {
  const { result, failed } = await work(job, order, HANGS, () => {});
  if (failed !== undefined) console.error(`${job}: ${failed}`);
  return result as Result<J> | undefined;
}

/** `limit` is how many seconds a single call may take. */
export async function runPeer(peer: PeerName, order: Order, limit: number): Promise<Peered> {
  const times: number[] = [];
  let found = 0;
  const { failed } = await work('peer', { ...order, peer }, limit, (report) => {
    times.push(report.milliseconds);
    found = report.found;
  });
  return times.length > 0 ? { time: summary(times), found, failed } : { failed };
}

function work(
  job: Job,
  order: Partial<Order>,
  limit: number,
  heard: (report: { milliseconds: number; found: number }) => void,
): Promise<{ result?: unknown; failed?: string }> {
  return new Promise((resolve) => {
    // Errors of a peer that runs out of memory are long; that it did is said in the table.
    const child = fork(WORKER, [], { stdio: ['ignore', 'ignore', job === 'peer' ? 'ignore' : 'inherit', 'ipc'] });
    const tooLong = () => {
      child.kill('SIGKILL');
      resolve({ failed: `more than ${limit} s` });
    };
    let timer = setTimeout(tooLong, limit * 1000);
    child.on('message', (report: Report) => {
      clearTimeout(timer);
      if ('milliseconds' in report) {
        heard(report);
        timer = setTimeout(tooLong, limit * 1000);
      } else resolve(report);
    });
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      resolve({ failed: `crashed (${signal ?? `code ${code}`})` });
    });
    child.send({ job, order });
  });
}
