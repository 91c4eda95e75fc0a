/** How the library's client is set up: what the server is told at first, and what of its answers is changed here. */
import * as vscode from 'vscode';
import type {
  ConfigurationParams,
  ConfigurationRequest,
  LanguageClientOptions,
  LSPAny,
  Middleware,
} from 'vscode-languageclient';
import type { AddedSettings, InitializationOptions } from '../../server/src/protocol';
import { suggestions } from './suggestions';
import { versionedEdits } from './versionedEdit';

/** Templates while they are chosen among (templates/preview.ts). */
export const previewScheme = 'speech-outline-template';

/** Completes the section `speechOutline` of a resource with what is not kept in settings. */
export type AddSettings = (uri: vscode.Uri, section: object) => Promise<AddedSettings>;

/** What happens to a server, for whoever looks after it. */
export interface Watcher {
  addSettings(): AddSettings | undefined;
  /** A request was sent. */
  asked(): void;
  /** It was answered, or will not be any more. */
  answered(): void;
  /** The connection broke off. */
  closed(): 'restart' | 'leave';
}

/** The library's values are handed in, because it is loaded late. */
export function clientOptions(
  { CloseAction, ErrorAction, RevealOutputChannelOn }: typeof import('vscode-languageclient'),
  log: vscode.LogOutputChannel,
  extension: vscode.Uri,
  watcher: Watcher,
): Omit<LanguageClientOptions, 'documentSelector'> {
  const initializationOptions: InitializationOptions = {
    l10n: vscode.l10n.bundle,
    // The pages that came with the extension, so that they open offline.
    rulePages: `${vscode.Uri.joinPath(extension, 'docs', 'rules')}/`,
    commands: true,
    folderSymbols: true,
    formatting: true,
  };
  return {
    outputChannel: log,
    traceOutputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions,
    middleware: middleware(watcher),
    // Whether to start anew is decided in languageClient.ts, with a new client.
    initializationFailedHandler: () => false,
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => ({
        action: watcher.closed() === 'restart' ? CloseAction.Restart : CloseAction.DoNotRestart,
        handled: true,
      }),
    },
  };
}

function middleware(watcher: Watcher): Middleware {
  return {
    ...versionedEdits,
    ...suggestions,
    async sendRequest(type, params, token, next) {
      watcher.asked();
      try {
        return await next(type, params, token);
      } finally {
        watcher.answered();
      }
    },
    workspace: { configuration: (params, token, next) => configuration(watcher.addSettings(), params, token, next) },
    // What a template leaves open is no mistake of the writer's.
    provideDiagnostics: (document, previous, token, next) =>
      schemeOf(document) === previewScheme ? undefined : next(document, previous, token),
  };
}

async function configuration(
  addSettings: AddSettings | undefined,
  params: ConfigurationParams,
  token: vscode.CancellationToken,
  next: ConfigurationRequest.HandlerSignature,
): Promise<LSPAny[]> {
  const sections = (await next(params, token)) as LSPAny[];
  if (!Array.isArray(sections)) return sections;
  return Promise.all(
    params.items.map(async ({ section, scopeUri }, index) => {
      const value = sections[index] ?? null;
      if (section !== 'speechOutline' || scopeUri === undefined || addSettings === undefined) return value;
      if (value !== null && (typeof value !== 'object' || Array.isArray(value))) return value;
      return { ...value, ...(await addSettings(vscode.Uri.parse(scopeUri), value ?? {})) } as LSPAny;
    }),
  );
}

function schemeOf(document: vscode.TextDocument | vscode.Uri): string {
  return 'uri' in document ? document.uri.scheme : document.scheme;
}
