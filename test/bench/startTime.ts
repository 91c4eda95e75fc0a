/** How long a server takes to its first answer, beside a Node that does nothing. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Sample, summary } from './measure';
import { serverThere } from './server';
import { Session } from './session';

const ROUNDS = 15;

/** Loads the client as VS Code does, but with nothing behind the API: how long that takes is written to stdout. */
const LOAD_CLIENT = `
  const get = (_, key) => (key === Symbol.toPrimitive ? () => '' : api);
  const api = new Proxy(function () {}, { get, getPrototypeOf: () => api });
  const load = require('node:module')._load;
  require('node:module')._load = (name, ...rest) => (name === 'vscode' ? api : load(name, ...rest));
  const start = performance.now();
  require('./dist/client/node.js');
  console.log(performance.now() - start);
  process.exit();`;

export interface Start {
  node: Sample;
  /** To the answer to `initialize`. */
  server: Sample;
  /** The client's bundle alone, within a process that runs. */
  client: Sample;
}

/** Taken in turns, so that what else the machine does weighs on all alike. */
export async function startTime(): Promise<Start> {
  const [node, server, client]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round++) {
    const before = performance.now();
    await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit');
    node.push(performance.now() - before);
    const start = performance.now();
    const session = await Session.start(serverThere());
    server.push(performance.now() - start);
    await session.end();
    client.push(Number(execFileSync(process.execPath, ['-e', LOAD_CLIENT], { encoding: 'utf8' })));
  }
  return { node: summary(node), server: summary(server), client: summary(client) };
}
