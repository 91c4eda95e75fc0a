/** A real server process, spoken to over stdio as any editor would. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type { InitializationOptions } from '../../server/src/protocol';
import { spawnServer } from '../support/serverProcess';

export interface Published {
  uri: string;
  version?: number;
  diagnostics: Diagnostic[];
}

/** One server and one client. */
export class Session {
  readonly published: Published[] = [];
  readonly messages: string[] = [];
  readonly registered: string[] = [];
  readonly unregistered: string[] = [];
  /** What the client answers to `workspace/configuration`. */
  configuration: unknown = null;
  /** What it answers to `workspace/workspaceFolders`. */
  folders: { uri: string; name: string }[] | null = null;
  refreshed = 0;
  private readonly waiting: { test(): boolean; done(): void }[] = [];

  private constructor(
    readonly process: ChildProcess,
    readonly connection: ProtocolConnection,
    readonly initialized: InitializeResult,
  ) {}

  /** Starts and initializes a server for a client with these capabilities. */
  static async start(
    capabilities: ClientCapabilities,
    initializationOptions?: InitializationOptions,
    locale?: string,
  ): Promise<Session> {
    const server = await spawnServer();
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const early: ((session: Session) => void)[] = [];
    let session: Session | undefined;
    const note = (change: (session: Session) => void): void => {
      if (session === undefined) early.push(change);
      else {
        change(session);
        session.look();
      }
    };
    connection.onNotification('textDocument/publishDiagnostics', (params: Published) =>
      note((here) => here.published.push(params)),
    );
    connection.onNotification('window/showMessage', ({ message }: { message: string }) =>
      note((here) => here.messages.push(message)),
    );
    connection.onNotification('window/logMessage', ({ message }: { message: string }) =>
      note((here) => here.messages.push(`log: ${message}`)),
    );
    connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) =>
      note((here) => here.registered.push(...registrations.map(({ method }) => method))),
    );
    connection.onRequest(
      'client/unregisterCapability',
      // The misspelling is the protocol's own.
      ({ unregisterations }: { unregisterations: { method: string }[] }) =>
        note((here) => here.unregistered.push(...unregisterations.map(({ method }) => method))),
    );
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => session?.configuration ?? null),
    );
    connection.onRequest('workspace/workspaceFolders', () => session?.folders ?? null);
    connection.onRequest('workspace/diagnostic/refresh', () => note((here) => (here.refreshed += 1)));
    connection.listen();
    const initialized = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      initializationOptions,
      locale,
    });
    session = new Session(server, connection, initialized);
    for (const change of early) change(session);
    await connection.sendNotification('initialized', {});
    return session;
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    const textDocument = { uri, languageId: 'speech-outline', version, text };
    return this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Replaces the whole text. */
  change(uri: string, text: string, version: number): Promise<void> {
    const params = { textDocument: { uri, version }, contentChanges: [{ text }] };
    return this.connection.sendNotification('textDocument/didChange', params);
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  request<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest<T>(method, params);
  }

  /** Waits for something the server says by itself; the test's own time limit ends a wait in vain. */
  until(test: () => boolean): Promise<void> {
    if (test()) return Promise.resolve();
    return new Promise((done) => this.waiting.push({ test, done }));
  }

  /** Shuts the server down in good order and returns its exit code. */
  async end(): Promise<number | null> {
    const exited = once(this.process, 'exit');
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const [code] = await exited;
    this.connection.dispose();
    return code as number | null;
  }

  private look(): void {
    for (const wait of this.waiting.filter(({ test }) => test())) {
      this.waiting.splice(this.waiting.indexOf(wait), 1);
      wait.done();
    }
  }
}
