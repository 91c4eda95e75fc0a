/** The server as a process of its own, built from the sources; and a client that writes its messages byte by byte. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { renameSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { build } from 'esbuild';
import { builds } from '../../esbuild.mjs';

const bundle = 'dist/server/node.js';
let built: Promise<void> | undefined;

/** Builds what is tested. Test files run at the same time, so the finished files are moved into place. */
async function buildServer(): Promise<void> {
  const { nodeServer, browserServer } = builds();
  for (const options of [browserServer, nodeServer]) {
    const outfile = `${options.outfile}.${process.pid}.js`;
    await build({ ...options, outfile, sourcemap: false });
    renameSync(outfile, options.outfile!);
  }
}

/** A process with pipes; what it says on stderr is shown with the test's own output unless it is asked for. */
export type ServerProcess = ChildProcess & { stdin: Writable; stdout: Readable };

export async function spawnServer(
  stderr: 'inherit' | 'pipe' = 'inherit',
  nodeOptions: readonly string[] = [],
): Promise<ServerProcess> {
  built ??= buildServer();
  await built;
  const stdio = ['pipe', 'pipe', stderr] as const;
  return spawn(process.execPath, [...nodeOptions, bundle, '--stdio'], { stdio: [...stdio] }) as ServerProcess;
}

/** What came from the server: an answer, or something it says by itself. */
export interface Message {
  id?: number | string | null;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { code: number; message: string };
}

export const frame = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
export const inOneGo = (messages: readonly Message[]): string =>
  messages.map((message) => frame(JSON.stringify({ jsonrpc: '2.0', ...message }))).join('');

/** A client that sends what it is told, right or wrong. */
export class RawClient {
  readonly received: Message[] = [];
  stderr = '';
  /** The exit code, once it is there. */
  readonly exited: Promise<number | null>;
  private ended = false;
  private read = Buffer.alloc(0);
  private waiting: { test(): boolean; done(): void; fail(error: Error): void }[] = [];

  private constructor(readonly process: ServerProcess) {
    process.stdout.on('data', (data: Buffer) => this.take(data));
    process.stderr?.on('data', (data: Buffer) => {
      this.stderr += data;
    });
    // The server may end while it is written to.
    process.stdin.on('error', () => {});
    this.exited = once(process, 'close').then(([code]) => {
      this.ended = true;
      this.look();
      return code as number | null;
    });
  }

  static async start(...nodeOptions: string[]): Promise<RawClient> {
    return new RawClient(await spawnServer('pipe', nodeOptions));
  }

  write(bytes: string): void {
    this.process.stdin.write(bytes);
  }

  send(...messages: Message[]): void {
    this.write(inOneGo(messages));
  }

  /** The answer to a request that was sent; fails where the server ends without one. */
  async answer(id: number): Promise<Message> {
    const find = () => this.received.find((message) => message.id === id && message.method === undefined);
    await this.until(() => find() !== undefined);
    return find()!;
  }

  async request(id: number, method: string, params?: unknown): Promise<Message> {
    this.send({ id, method, params });
    return this.answer(id);
  }

  until(test: () => boolean): Promise<void> {
    if (test()) return Promise.resolve();
    return new Promise((done, fail) => {
      this.waiting.push({ test, done, fail });
      this.look();
    });
  }

  private take(data: Buffer): void {
    this.read = Buffer.concat([this.read, data]);
    for (;;) {
      const [head, length] = /^Content-Length: (\d+)\r\n\r\n/.exec(this.read.toString('latin1', 0, 100)) ?? [];
      if (head === undefined || this.read.length < head.length + Number(length)) break;
      const end = head.length + Number(length);
      this.received.push(JSON.parse(this.read.subarray(head.length, end).toString()) as Message);
      this.read = this.read.subarray(end);
    }
    this.look();
  }

  private look(): void {
    this.waiting = this.waiting.filter((wait) => {
      if (wait.test()) wait.done();
      else if (this.ended) wait.fail(new Error(`the server ended: ${this.stderr}`));
      else return true;
      return false;
    });
  }
}
