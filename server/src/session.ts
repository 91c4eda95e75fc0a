/**
 * Serves one client. Nothing is decided here: the groups of requests/ find the document and its outline, call one
 * feature, and answer in the form the client understands. A feature that throws is logged and answered with an empty
 * value, so no text can take the server down.
 */
import * as l10n from '@vscode/l10n';
import type { CancellationToken, Connection, InitializeParams } from 'vscode-languageserver';
import { DidChangeConfigurationNotification, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { readCapabilities } from './capabilities';
import { Documents, type Runtime } from './documents';
import { guarded, logger } from './guard';
import type { InitializationOptions } from './protocol';
import { handleCompletion } from './requests/completion';
import type { Context, Feature, Listener, LongFeature } from './requests/context';
import { handleFindings } from './requests/findings';
import { handleFormatting } from './requests/formatting';
import { handleKeys } from './requests/keys';
import { handleMeasures } from './requests/measures';
import { handleNames } from './requests/names';
import { handleOutline } from './requests/outline';
import { handleOutlineText } from './requests/outlineText';
import { Slices } from './requests/slices';
import { handleStructure } from './requests/structure';
import { SettingsStore } from './settingsStore';

/** Editors other than VS Code bring a locale at most; then the server's own Chinese is used. */
const simplifiedChinese = /^zh(-cn|-hans.*)?$/i;

/** A client that is being served. */
export interface Session {
  /** The client has said `initialized`: from now on it can be asked. */
  initialized(): Promise<void>;
}

/** Serves a client that introduced itself with these parameters. */
export function startSession(connection: Connection, runtime: Runtime, params: InitializeParams): Session {
  const options = (params.initializationOptions ?? {}) as InitializationOptions;
  l10n.config({ contents: options.l10n ?? (simplifiedChinese.test(params.locale ?? '') ? runtime.chinese() : {}) });
  const log = logger(connection.console);
  const client = readCapabilities(params.capabilities);
  const folders = (params.workspaceFolders?.map((folder) => folder?.uri) ?? [params.rootUri]).filter(
    (uri) => typeof uri === 'string' && uri !== '',
  ) as string[];
  const settings = new SettingsStore(connection, client, folders);
  settings.push(options.settings);
  const documents = new Documents(runtime);
  const context: Context = {
    connection,
    client,
    commands: options.commands === true,
    rulePages: options.rulePages ?? runtime.rulePages,
    documents,
    settings,
    log,
    guard: guarded(log),
    answer,
    answerInSlices,
    slices: new Slices(runtime),
  };
  const listeners: Listener[] = [
    handleOutline,
    handleFindings,
    handleFormatting,
    handleNames,
    handleStructure,
    handleMeasures,
    handleOutlineText,
    handleCompletion,
    handleKeys,
  ].map((handle) => handle(context));

  connection.onDidChangeConfiguration(async (change) => {
    settings.push((change.settings as { speechOutline?: unknown } | null | undefined)?.speechOutline);
    for (const listener of listeners) await listener.settingsChanged?.();
  });

  documents.listen(connection, {
    changed(document) {
      for (const listener of listeners) listener.changed?.(document);
    },
    calm(document) {
      for (const listener of listeners) listener.calm?.(document);
    },
    closed(document) {
      settings.drop(document.uri);
      for (const listener of listeners) listener.closed?.(document);
    },
  });

  return {
    async initialized() {
      for (const listener of listeners) await listener.initialized?.();
      if (!client.dynamicConfiguration) return;
      const section = 'speechOutline';
      await connection.client.register(DidChangeConfigurationNotification.type, { section }).catch(log('register'));
    },
  };

  async function answer<T>(
    name: string,
    uri: string,
    token: CancellationToken,
    empty: T,
    feature: Feature<T>,
  ): Promise<T> {
    if (documents.get(uri) === undefined) return empty;
    const current = await settings.get(uri);
    orCancelled(token);
    // It may have been changed or closed while the settings were on their way.
    const document = documents.get(uri);
    if (document === undefined) return empty;
    return context.guard(name, empty, () => feature(document, documents.outline(document, current.kind), current));
  }

  async function answerInSlices<T>(
    name: string,
    uri: string,
    token: CancellationToken,
    empty: T,
    feature: LongFeature<T>,
  ): Promise<T> {
    const document = documents.get(uri);
    if (document === undefined) return empty;
    const { version } = document;
    const current = await settings.get(uri);
    const goOn = (): void => {
      orCancelled(token);
      if (documents.get(uri)?.version !== version) throw new ResponseError(LSPErrorCodes.ContentModified, 'Outdated');
    };
    try {
      return await context.slices.run(goOn, () =>
        feature(document, documents.outline(document, current.kind), current),
      );
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      log(name)(error);
      return empty;
    }
  }
}

function orCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
}
