/** What the server's process holds: idle, with a text that is being worked on, after it was closed. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { manySpeeches } from './generate';
import { serverThere } from './server';
import { Session } from './session';

const MB = 1024 * 1024;
const PROBED = ['--expose-gc', '--require', join(process.cwd(), 'dist', 'bench', 'probe.js')];

/** In MB, after garbage was collected; `heap` is what objects and buffers take, `rss` what the process has of the machine. */
export interface Held {
  heap: number;
  rss: number;
  /** The most the process ever had of the machine. */
  peak: number;
}

/** `open` is above the idle server, `kept` above what a short text left behind: the engine keeps code that has run. */
export interface Memory {
  idle: Held;
  open: Held;
  kept: Held;
}

export async function memory(text: string): Promise<Memory> {
  const session = await Session.start(serverThere(PROBED));
  const now = () => held(session.transport.process!);
  const idle = await now();
  await work(session, text);
  const open = await now();
  await session.close(URI);
  await work(session, manySpeeches(10_000));
  await session.close(URI);
  const short = await now();
  await work(session, text);
  await session.close(URI);
  const closed = await now();
  await session.end();
  return { idle, open: less(open, idle), kept: less(closed, short) };
}

const URI = 'file:///memory.speech';

/** Opens a text, and works on it a little. */
async function work(session: Session, text: string): Promise<void> {
  await session.open(URI, text);
  await session.diagnostics(URI);
  await session.outline(URI);
  const start = { line: 5, character: 0 };
  for (let i = 0; i < 5; i++) await session.edit(URI, { start, end: start }, '好');
  await session.outline(URI);
}

const ROUNDS = 1000;

/** A thousand texts of ten thousand characters opened, edited and closed: the heap after a hundred and after all. */
export async function manyRounds(): Promise<{ rounds: number; early: Held; late: Held }> {
  const session = await Session.start(serverThere(PROBED));
  const text = manySpeeches(10_000);
  const start = { line: 5, character: 0 };
  let early: Held | undefined;
  for (let round = 1; round <= ROUNDS; round++) {
    const uri = `file:///round-${round}.speech`;
    await session.open(uri, text);
    await session.diagnostics(uri);
    await session.edit(uri, { start, end: start }, '好');
    await session.outline(uri);
    await session.close(uri);
    if (round === ROUNDS / 10) early = await held(session.transport.process!);
  }
  const late = await held(session.transport.process!);
  await session.end();
  return { rounds: ROUNDS, early: early!, late };
}

async function held(server: ChildProcess): Promise<Held> {
  server.send('memory');
  const [{ heapUsed, external, rss, peak }] = (await once(server, 'message')) as [Record<string, number>];
  return { heap: (heapUsed! + external!) / MB, rss: rss! / MB, peak: peak! / 1024 };
}

function less(one: Held, other: Held): Held {
  return { heap: one.heap - other.heap, rss: one.rss - other.rss, peak: one.peak - other.peak };
}
