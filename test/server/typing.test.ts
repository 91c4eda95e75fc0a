/** Half a pair of marks is no mistake while it is typed: a server with a clock of the test's. */
import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, test } from 'vitest';
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

const uri = 'file:///讲话.speech';
const first = '同志们：\n要做到两个维护。\n';
const pulling = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };

/** Timers that go off when the test says what time it is. */
class Clock {
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

class Session {
  readonly clock = new Clock();
  readonly client: ProtocolConnection;
  refreshed = 0;
  published: Diagnostic[][] = [];
  private version = 1;

  constructor() {
    const [up, down] = [new PassThrough(), new PassThrough()];
    const runtime = {
      setTimeout: (callback: () => void, milliseconds: number) => this.clock.setTimeout(callback, milliseconds),
      now: () => this.clock.now,
      rulePages: 'file:///docs/',
    };
    startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), runtime);
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

  /** Once this is answered, all that was sent before has been dealt with, on both sides. */
  async settled(): Promise<void> {
    for (let i = 0; i < 3; i++) await this.client.sendRequest('speechOutline/ping');
  }
}

let session: Session;
afterEach(() => session.client.dispose());

describe('half a pair of marks', () => {
  test('is withheld for three seconds, then asked for again', async () => {
    session = await new Session().open(pulling, first);
    expect(await session.pull()).toEqual([]);
    await session.type(1, 3, '“');
    expect(await session.pull()).toEqual([]);
    session.clock.tick(2_999);
    await session.settled();
    expect(session.refreshed).toBe(0);
    session.clock.tick(1);
    await session.settled();
    expect(session.refreshed).toBe(1);
    expect(await session.pull()).toEqual(['quote-unpaired']);
  });

  test('is withheld as long as its paragraph is typed', async () => {
    session = await new Session().open(pulling, first);
    await session.type(1, 3, '“');
    await session.pull();
    session.clock.tick(2_000);
    await session.type(1, 4, '我');
    await session.pull();
    session.clock.tick(2_000);
    await session.settled();
    expect([session.refreshed, await session.pull()]).toEqual([0, []]);
    session.clock.tick(1_000);
    await session.settled();
    expect([session.refreshed, await session.pull()]).toEqual([1, ['quote-unpaired']]);
  });

  test('is shown when the writer is elsewhere', async () => {
    session = await new Session().open(pulling, first.replace('两个', '“两个'));
    await session.type(2, 0, '还要');
    expect(await session.pull()).toEqual(['quote-unpaired']);
  });

  test('is shown in a text that was just opened', async () => {
    session = await new Session().open(pulling, first.replace('两个', '“两个'));
    expect(await session.pull()).toEqual(['quote-unpaired']);
  });

  test('is shown when the text is saved', async () => {
    session = await new Session().open(pulling, first);
    await session.type(1, 3, '“');
    expect(await session.pull()).toEqual([]);
    await session.client.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await session.settled();
    expect([session.refreshed, await session.pull()]).toEqual([1, ['quote-unpaired']]);
    session.clock.tick(5_000);
    await session.settled();
    expect(session.refreshed).toBe(1);
  });

  test('nothing is asked for again where nothing was withheld', async () => {
    session = await new Session().open(pulling, first);
    await session.type(1, 3, '“两个”');
    expect(await session.pull()).toEqual([]);
    session.clock.tick(5_000);
    await session.settled();
    expect(session.refreshed).toBe(0);
  });

  test('is withheld from a client that sends whole texts', async () => {
    session = await new Session().open(pulling, first);
    const textDocument = { uri, version: 9 };
    const contentChanges = [{ text: first.replace('两个', '“两个') }];
    await session.client.sendNotification('textDocument/didChange', { textDocument, contentChanges });
    expect(await session.pull()).toEqual([]);
    session.clock.tick(3_000);
    expect(await session.pull()).toEqual(['quote-unpaired']);
  });

  test('is pushed after three seconds to a client that does not pull', async () => {
    session = await new Session().open({}, first);
    await session.type(1, 3, '“');
    await session.settled();
    session.clock.tick(150);
    await session.settled();
    session.clock.tick(2_850);
    await session.settled();
    session.clock.tick(150);
    await session.settled();
    const codes = session.published.map((list) => list.filter(({ code }) => code === 'quote-unpaired').length);
    expect(codes).toEqual([0, 1]);
  });
});
