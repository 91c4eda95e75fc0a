/** How long a server takes to its first answer, beside a Node that does nothing. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Sample, summary } from './measure';
import { serverThere } from './server';
import { Session } from './session';

const ROUNDS = 15;

/** Taken in turns, so that what else the machine does weighs on both alike. */
export async function startTime(): Promise<{ node: Sample; server: Sample }> {
  const [node, server]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    const before = performance.now();
    await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit');
    node.push(performance.now() - before);
    const start = performance.now();
    const session = await Session.start(serverThere());
    server.push(performance.now() - start);
    await session.end();
  }
  return { node: summary(node), server: summary(server) };
}
