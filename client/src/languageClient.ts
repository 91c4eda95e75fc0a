/**
 * The connection to the server: started when first needed, started again when it dies or hangs, given up with a
 * word to the writer when that does not help.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, State } from 'vscode-languageclient';
import type { ExperimentalCapabilities } from '../../server/src/protocol';
import { type AddSettings, clientOptions } from './clientOptions';
import { RestartPolicy, Watchdog } from './restart';

export const languageId = 'speech-outline';

/** What differs between Node and a web worker. */
export interface Host {
  createClient(id: string, name: string, options: LanguageClientOptions): Promise<BaseLanguageClient>;
  /** Ends the server at once; its connection closes by itself, or is closed. */
  kill(): void;
  /** The server's process; a worker has none. */
  processId(): number | undefined;
  /** The folder that ~ stands for; there is none in the browser. */
  home?: string;
}

/** The library of the client. It is most of what there is to load, and nothing before the server starts needs it. */
type Library = typeof import('vscode-languageclient');

/** A server is asked every 2 s and restarted when it was silent for 10 s; a slow machine has a minute to start it. */
const tickMilliseconds = 2000;
const patience = { running: 5, starting: 30 };

/** The language server as the rest of the client sees it. */
export class LanguageServer implements vscode.Disposable {
  private clientLibrary: Library | undefined;
  private client: BaseLanguageClient | undefined;
  private starting: Promise<void> | undefined;
  /** Counts the clients: what happens to one that was replaced concerns nobody. */
  private generation = 0;
  private unanswered = 0;
  private stopped = false;
  private disposed = false;
  private readonly policy = new RestartPolicy();
  private readonly watchdog: Watchdog;
  private readonly timer: ReturnType<typeof setInterval>;
  private readonly started = new vscode.EventEmitter<void>();
  private readonly givenUp = new vscode.EventEmitter<void>();

  addSettings: AddSettings | undefined;

  /** Fires whenever a server has come up, also after a restart. */
  readonly onDidStart = this.started.event;
  /** Fires when no server is started any more, until `restart`. */
  readonly onDidGiveUp = this.givenUp.event;

  constructor(
    readonly host: Host,
    readonly log: vscode.LogOutputChannel,
    private readonly extension: vscode.Uri,
  ) {
    this.watchdog = new Watchdog(
      { patience: () => this.patience(), ping: () => this.ping(), bark: () => this.hangs() },
      tickMilliseconds,
    );
    this.timer = setInterval(() => this.watchdog.tick(performance.now()), tickMilliseconds);
  }

  get running(): boolean {
    return this.is('Running');
  }

  /** It ended too often and is not started by itself any more. */
  get gaveUp(): boolean {
    return this.stopped;
  }

  /** Starts the server if it is not there yet; never rejects. */
  start(): Promise<void> {
    if (this.disposed || this.stopped) return Promise.resolve();
    this.starting ??= this.startClient(++this.generation);
    const { starting } = this;
    // Another start may have taken its place meanwhile.
    return starting.then(() => (starting === this.starting ? undefined : this.start()));
  }

  /** Ends the server, if there is one, and starts another. */
  restart(): Promise<void> {
    this.policy.forget();
    this.stopped = false;
    this.leave();
    return this.start();
  }

  /** Every character that a marker can begin with; undefined as long as no server has said so. */
  get markerStarts(): string | undefined {
    const experimental = this.client?.initializeResult?.capabilities.experimental as
      | Partial<ExperimentalCapabilities>
      | undefined;
    return this.running ? experimental?.speechOutline?.markerStarts : undefined;
  }

  /** Asks the server; undefined where there is no answer. */
  async request<Result>(method: string, params: object, token?: vscode.CancellationToken): Promise<Result | undefined> {
    await this.start();
    const client = this.client;
    if (client === undefined || this.stopped) return undefined;
    try {
      // A token that is undefined would be sent as a second parameter, and the server would take it for its own.
      return await (token === undefined
        ? client.sendRequest<Result>(method, params)
        : client.sendRequest<Result>(method, params, token));
    } catch (error) {
      if (token?.isCancellationRequested || this.isOutdated(error)) return undefined;
      this.log.warn(`${method}: ${error instanceof Error ? error.message : 'failed'}`);
      return undefined;
    }
  }

  /** What `addSettings` answers has changed: the server asks for settings again. */
  async settingsChanged(): Promise<void> {
    if (!this.running) return;
    // The server asks whoever can be asked; what is sent along is for others.
    await this.client?.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }

  async dispose(): Promise<void> {
    this.disposed = true;
    clearInterval(this.timer);
    this.started.dispose();
    this.givenUp.dispose();
    if (this.client?.needsStop()) await this.client.stop().catch(() => this.host.kill());
  }

  private async startClient(generation: number): Promise<void> {
    const isCurrent = (): boolean => !this.disposed && generation === this.generation;
    try {
      // Loading the library takes longer than all of the activation: VS Code is let go on first.
      await new Promise((done) => setTimeout(done));
      const library = await import('vscode-languageclient');
      this.clientLibrary = library;
      const options = clientOptions(library, this.log, this.extension, {
        addSettings: () => this.addSettings,
        asked: () => {
          this.unanswered++;
        },
        answered: () => {
          this.unanswered--;
          this.watchdog.heard();
        },
        closed: () => (isCurrent() ? this.closed() : 'leave'),
      });
      const client = await this.host.createClient('speechOutline', vscode.l10n.t('Speech Outline'), {
        ...options,
        documentSelector: [{ language: languageId }],
      });
      if (!isCurrent()) return;
      this.client = client;
      client.onDidChangeState(({ newState }) => {
        if (!isCurrent()) return;
        if (newState === library.State.Running) this.cameUp();
        // A restart by the client itself fails without anybody waiting for it.
        if (newState === library.State.StartFailed) this.failed(new Error('The server did not come up.'));
      });
      await client.start();
      // Replaced before there was anything to kill.
      if (!isCurrent()) await client.stop();
    } catch (error) {
      if (isCurrent()) this.failed(error);
    }
  }

  private is(state: keyof typeof State): boolean {
    return this.client !== undefined && this.client.state === this.clientLibrary?.State[state];
  }

  /** The text has changed meanwhile, and whoever shows something of it asks again. */
  private isOutdated(error: unknown): boolean {
    const { ResponseError, LSPErrorCodes } = this.clientLibrary!;
    return error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified;
  }

  private cameUp(): void {
    this.watchdog.reset();
    this.started.fire();
    if (!this.policy.cameUp()) return;
    const message = vscode.l10n.t('Speech Outline has started again; your text is untouched.');
    void vscode.window.showInformationMessage(message);
  }

  /** A running server is gone: the same client starts the next one and reopens the documents. */
  private closed(): 'restart' | 'leave' {
    // Of one that did not come up hears `failed`.
    if (!this.running) return 'leave';
    if (this.policy.died(Date.now()) === 'restart') return 'restart';
    this.giveUp();
    return 'leave';
  }

  /** A server that did not come up: a client cannot be used again after that. */
  private failed(error: unknown): void {
    this.log.error(`start: ${error instanceof Error ? error.message : 'failed'}`);
    this.leave();
    if (this.policy.died(Date.now()) === 'restart') void this.start();
    else this.giveUp();
  }

  /** Ends the server and forgets its client. */
  private leave(): void {
    this.generation++;
    this.host.kill();
    this.client = undefined;
    this.starting = undefined;
    this.watchdog.reset();
  }

  private hangs(): void {
    this.log.error('The server did not answer in time.');
    if (this.running) this.host.kill();
    else this.failed(new Error('The server did not come up.'));
  }

  private giveUp(): void {
    this.stopped = true;
    this.givenUp.fire();
    const retry = vscode.l10n.t('Try Again');
    const message = vscode.l10n.t('Speech Outline stopped working: its server ended several times in a short while.');
    void vscode.window.showErrorMessage(message, retry).then((choice) => {
      // Somebody may have used the command meanwhile.
      if (choice === retry && this.stopped) void this.restart();
    });
  }

  /** A server that nobody needs is left alone. */
  private patience(): number | undefined {
    if (this.stopped) return undefined;
    if (this.is('Starting')) return patience.starting;
    const isNeeded =
      this.unanswered > 0 || vscode.workspace.textDocuments.some((document) => document.languageId === languageId);
    return this.running && isNeeded ? patience.running : undefined;
  }

  private ping(): Promise<unknown> {
    const client = this.client;
    if (client === undefined) return Promise.resolve();
    return this.is('Starting') ? client.start() : client.sendRequest('speechOutline/ping');
  }
}
