/** A server with a clock of the test's, spoken to through streams. */
import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver/node';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { startServer } from '../../server/src/server';
import * as loaded from '../../server/src/session';

export const uri = 'file:///讲话.speech';
/** A message is read, taken apart and handled in three rounds of the event loop. */
async function rounds(): Promise<void> {
  for (let round = 0; round < 3; round++) await new Promise((done) => setImmediate(done));
}

/** Timers that go off when the test says what time it is. */
export class Clock {
  now = 0;
  private timers: { at: number; callback(): void }[] = [];

  setTimeout(callback: () => void, milliseconds: number) {
    const timer = { at: this.now + milliseconds, callback };
    this.timers.push(timer);
    return { dispose: () => this.drop(timer) };
  }

  tick(milliseconds: number): void {
    this.now += milliseconds;
    for (const timer of this.timers.filter(({ at }) => at <= this.now)) {
      this.drop(timer);
      timer.callback();
    }
  }

  private drop(timer: object): void {
    this.timers = this.timers.filter((other) => other !== timer);
  }
}

/** A server in this process and a client that talks to it, in a text of its own. */
export class Session {
  readonly clock = new Clock();
  readonly client: ProtocolConnection;
  refreshed = 0;
  published: Diagnostic[][] = [];
  private version = 1;

  /** `now`: what time it is whenever the server asks; by default what the clock says. */
  constructor(now?: () => number) {
    const [up, down] = [new PassThrough(), new PassThrough()];
    const runtime = {
      setTimeout: (callback: () => void, milliseconds: number) => this.clock.setTimeout(callback, milliseconds),
      now: now ?? (() => this.clock.now),
      turn: rounds,
      rulePages: 'file:///docs/',
      chinese: () => ({}),
    };
    const connection = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
    startServer(connection, runtime, async () => loaded);
    this.client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    this.client.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshed++;
      return null;
    });
    this.client.onNotification('textDocument/publishDiagnostics', ({ diagnostics }) => {
      this.published.push(diagnostics);
    });
    this.client.listen();
  }

  async open(capabilities: ClientCapabilities, text: string): Promise<this> {
    await this.client.sendRequest('initialize', { processId: null, rootUri: null, capabilities });
    await this.client.sendNotification('initialized', {});
    const textDocument = { uri, languageId: 'speech-outline', version: 1, text };
    await this.client.sendNotification('textDocument/didOpen', { textDocument });
    return this;
  }

  /** Types into a line. */
  async type(line: number, character: number, text: string): Promise<void> {
    const position = { line, character };
    const contentChanges = [{ range: { start: position, end: position }, text }];
    const textDocument = { uri, version: ++this.version };
    await this.client.sendNotification('textDocument/didChange', { textDocument, contentChanges });
  }

  async pull(): Promise<unknown[]> {
    const params = { textDocument: { uri } };
    const { items } = await this.client.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', params);
    return items.map(({ code }) => code).filter((code) => code === 'quote-unpaired');
  }

  /** Nobody listens any more. */
  end(): void {
    this.client.dispose();
  }

  /** Once this is answered, all that was sent before has been dealt with, on both sides. */
  async settled(): Promise<void> {
    for (let i = 0; i < 3; i++) await this.client.sendRequest('speechOutline/ping');
  }
}
