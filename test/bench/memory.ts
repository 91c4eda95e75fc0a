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

/** Above the idle server. */
export interface Memory {
  idle: Held;
  open: Held;
  closed: Held;
}

export async function memory(text: string): Promise<Memory> {
  const session = await Session.start(serverThere(PROBED));
  const uri = 'file:///memory.speech';
  const idle = await held(session.transport.process!);
  await session.open(uri, text);
  await session.diagnostics(uri);
  await session.outline(uri);
  const start = { line: 5, character: 0 };
  for (let i = 0; i < 5; i++) await session.edit(uri, { start, end: start }, '好');
  await session.outline(uri);
  const open = await held(session.transport.process!);
  await session.close(uri);
  const closed = await held(session.transport.process!);
  await session.end();
  return { idle, open: less(open, idle), closed: less(closed, idle) };
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

function less(held: Held, idle: Held): Held {
  return { heap: held.heap - idle.heap, rss: held.rss - idle.rss, peak: held.peak - idle.peak };
}
