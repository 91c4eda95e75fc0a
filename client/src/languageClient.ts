/**
 * The connection to the server: started when first needed, started again when it dies or hangs, given up with a
 * word to the writer when that does not help.
 */
import * as vscode from 'vscode';
import type {
  BaseLanguageClient,
  ConfigurationParams,
  ConfigurationRequest,
  LanguageClientOptions,
  LSPAny,
  State,
} from 'vscode-languageclient';
import type { AddedSettings, ExperimentalCapabilities, InitializationOptions } from '../../server/src/protocol';
import { RestartPolicy, Watchdog } from './restart';
import { versionedEdits } from './versionedEdit';

export const languageId = 'speech-outline';
/** Templates while they are chosen among (templates/preview.ts). */
export const previewScheme = 'speech-outline-template';

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

/** A server is asked every 2 s and restarted when it was silent for 10 s. */
const tickMilliseconds = 2000;
const patience = 5;

/** The language server as the rest of the client sees it. */
export class LanguageServer implements vscode.Disposable {
  private clientLibrary: Library | undefined;
  private client: BaseLanguageClient | undefined;
  private starting: Promise<void> | undefined;
  private gaveUp = false;
  private told = false;
  private disposed = false;
  private readonly policy = new RestartPolicy();
  private readonly watchdog: Watchdog;
  private readonly timer: ReturnType<typeof setInterval>;
  private readonly started = new vscode.EventEmitter<void>();

  /** Completes the section `speechOutline` of a resource with what is not kept in settings. */
  addSettings: ((uri: vscode.Uri, section: object) => Promise<AddedSettings>) | undefined;

  /** Fires whenever a server has come up, also after a restart. */
  readonly onDidStart = this.started.event;

  constructor(
    readonly host: Host,
    readonly log: vscode.LogOutputChannel,
    private readonly extension: vscode.Uri,
  ) {
    this.watchdog = new Watchdog(
      { active: () => this.needsWatching(), ping: () => this.ping(), bark: () => this.hangs() },
      patience,
    );
    this.timer = setInterval(() => this.watchdog.tick(), tickMilliseconds);
  }

  get running(): boolean {
    return this.is('Running');
  }

  /** Starts the server if it is not there yet; never rejects. */
  start(): Promise<void> {
    if (this.disposed || this.gaveUp) return Promise.resolve();
    this.starting ??= this.startClient();
    return this.starting;
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
    if (client === undefined || this.gaveUp) return undefined;
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

  /** The client's converters between protocol and editor. */
  get convert(): BaseLanguageClient['protocol2CodeConverter'] | undefined {
    return this.client?.protocol2CodeConverter;
  }

  async dispose(): Promise<void> {
    this.disposed = true;
    clearInterval(this.timer);
    this.started.dispose();
    if (this.client?.needsStop()) await this.client.stop().catch(() => this.host.kill());
  }

  private async startClient(): Promise<void> {
    // Loading the library takes longer than all of the activation: VS Code is let go on first.
    await new Promise((done) => setTimeout(done));
    const library = await import('vscode-languageclient');
    this.clientLibrary = library;
    const options = this.options(library);
    const client = await this.host.createClient('speechOutline', vscode.l10n.t('Speech Outline'), options);
    if (this.disposed) return;
    this.client = client;
    client.onDidChangeState(({ newState }) => {
      if (client !== this.client) return;
      if (newState === library.State.Running) {
        this.watchdog.reset();
        this.started.fire();
      }
      // A restart by the client itself fails without anybody waiting for it.
      if (newState === library.State.StartFailed) this.failed(new Error('The server did not come up.'));
    });
    try {
      await client.start();
    } catch (error) {
      if (client === this.client) this.failed(error);
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

  private options(library: Library): LanguageClientOptions {
    const { CloseAction, ErrorAction, RevealOutputChannelOn } = library;
    const initializationOptions: InitializationOptions = {
      l10n: vscode.l10n.bundle,
      // The pages that came with the extension, so that they open offline.
      rulePages: `${vscode.Uri.joinPath(this.extension, 'docs', 'rules')}/`,
      commands: true,
      folderSymbols: true,
    };
    return {
      documentSelector: [{ language: languageId }],
      outputChannel: this.log,
      traceOutputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions,
      middleware: {
        ...versionedEdits,
        workspace: { configuration: (params, token, next) => this.configuration(params, token, next) },
        // What a template leaves open is no mistake of the writer's.
        provideDiagnostics: (document, previous, token, next) =>
          schemeOf(document) === previewScheme ? undefined : next(document, previous, token),
      },
      // Whether to start anew is decided in `failed`, with a new client.
      initializationFailedHandler: () => false,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => ({
          action: this.closed() === 'restart' ? CloseAction.Restart : CloseAction.DoNotRestart,
          handled: true,
        }),
      },
    };
  }

  private async configuration(
    params: ConfigurationParams,
    token: vscode.CancellationToken,
    next: ConfigurationRequest.HandlerSignature,
  ): Promise<LSPAny[]> {
    const sections = (await next(params, token)) as LSPAny[];
    if (!Array.isArray(sections)) return sections;
    return Promise.all(
      params.items.map(async ({ section, scopeUri }, index) => {
        const value = sections[index] ?? null;
        if (section !== 'speechOutline' || scopeUri === undefined || this.addSettings === undefined) return value;
        if (value !== null && (typeof value !== 'object' || Array.isArray(value))) return value;
        return { ...value, ...(await this.addSettings(vscode.Uri.parse(scopeUri), value ?? {})) } as LSPAny;
      }),
    );
  }

  /** The connection of a running server broke off: the same client starts the next one and reopens the documents. */
  private closed(): 'restart' | 'leave' {
    const starting = !this.running;
    const again = !this.disposed && !starting && this.policy.died(Date.now()) === 'restart';
    if (!again && !starting && !this.disposed) this.giveUp();
    return again ? 'restart' : 'leave';
  }

  /** A server that did not come up: a client cannot be used again after that. */
  private failed(error: unknown): void {
    this.log.error(`start: ${error instanceof Error ? error.message : 'failed'}`);
    this.host.kill();
    this.client = undefined;
    this.starting = undefined;
    if (this.disposed) return;
    if (this.policy.died(Date.now()) === 'restart') void this.start();
    else this.giveUp();
  }

  private hangs(): void {
    this.log.error('The server did not answer for 10 s.');
    if (!this.told) {
      this.told = true;
      void vscode.window.showWarningMessage(
        vscode.l10n.t('Speech Outline did not answer for 10 seconds and was restarted.'),
      );
    }
    if (this.running) this.host.kill();
    else this.failed(new Error('The server did not come up.'));
  }

  private giveUp(): void {
    this.gaveUp = true;
    const retry = vscode.l10n.t('Try Again');
    const message = vscode.l10n.t('Speech Outline stopped working: its server ended several times in a short while.');
    void vscode.window.showErrorMessage(message, retry).then((choice) => {
      if (choice !== retry) return;
      this.gaveUp = false;
      this.client = undefined;
      this.starting = undefined;
      this.policy.forget();
      void this.start();
    });
  }

  private needsWatching(): boolean {
    if (this.client === undefined || this.gaveUp) return false;
    if (this.is('Starting')) return true;
    return this.running && vscode.workspace.textDocuments.some((document) => document.languageId === languageId);
  }

  private ping(): Promise<unknown> {
    const client = this.client;
    if (client === undefined) return Promise.resolve();
    return this.is('Starting') ? client.start() : client.sendRequest('speechOutline/ping');
  }
}

function schemeOf(document: vscode.TextDocument | vscode.Uri): string {
  return 'uri' in document ? document.uri.scheme : document.scheme;
}
