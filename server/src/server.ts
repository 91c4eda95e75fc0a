/**
 * Wires requests to features. Nothing is decided here: each handler finds the document and its outline, calls one
 * feature, and answers in the form the client understands. A feature that throws is logged and answered with an
 * empty value, so no text can take the server down.
 */
import * as l10n from '@vscode/l10n';
import type {
  CancellationToken,
  CodeAction,
  Connection,
  Diagnostic,
  InitializeParams,
  Range,
} from 'vscode-languageserver';
import {
  DidChangeConfigurationNotification,
  DocumentSymbolRequest,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import chinese from '../../l10n/bundle.l10n.zh-cn.json';
import { type ClientNeeds, readCapabilities, serverCapabilities } from './capabilities';
import { Documents, type Runtime } from './documents';
import { clientAction, flatSymbols, plainDiagnostics } from './fallbacks';
import { type ActionOptions, codeActions } from './features/codeActions';
import { detect } from './features/detect';
import { type DiagnosticOptions, toDiagnostic } from './features/diagnostics';
import { findings } from './features/findings';
import { foldingRanges } from './features/folding';
import { documentHighlights } from './features/highlights';
import { navigate } from './features/navigate';
import { placeholders } from './features/placeholders';
import { selectionRanges } from './features/selectionRanges';
import { status } from './features/status';
import { documentSymbols } from './features/symbols';
import { guarded, logger } from './guard';
import type { Outline } from './outline/types';
import type { DetectParams, InitializationOptions, NavigateParams, PlaceholdersParams, StatusParams } from './protocol';
import type { Settings } from './settings';
import { SettingsStore } from './settingsStore';

const languageId = 'speech-outline';
/** Editors other than VS Code bring a locale at most; then the server's own Chinese is used. */
const simplifiedChinese = /^zh(-cn|-hans.*)?$/i;
/** Long enough to swallow a burst of keys, short enough not to be noticed. */
const pushPause = 150;

/** What finds a code action again when it is resolved. */
interface ActionData {
  uri: string;
  range: Range;
  only: string[] | undefined;
  index: number;
}

/** Starts answering on the connection; the caller says what host this is. */
export function startServer(connection: Connection, runtime: Runtime): void {
  let client: ClientNeeds = readCapabilities({});
  let symbolRegistration: { dispose(): void } | undefined;
  let symbolsAnswered = false;
  let registering = Promise.resolve();
  let { rulePages } = runtime;
  let commands = false;
  const documents = new Documents(runtime);
  const settings = new SettingsStore(connection, () => client);
  const log = logger(connection.console);
  const guard = guarded(log);

  connection.onInitialize((params: InitializeParams) => {
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    client = readCapabilities(params.capabilities);
    l10n.config({ contents: options.l10n ?? (simplifiedChinese.test(params.locale ?? '') ? chinese : {}) });
    rulePages = options.rulePages ?? rulePages;
    commands = options.commands === true;
    settings.folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    settings.push(options.settings);
    return { capabilities: serverCapabilities(client), serverInfo: { name: 'Speech Outline' } };
  });

  connection.onInitialized(async () => {
    await registerSymbols();
    if (client.dynamicConfiguration) {
      const section = 'speechOutline';
      await connection.client.register(DidChangeConfigurationNotification.type, { section }).catch(log('register'));
    }
  });

  connection.onDidChangeConfiguration(async (change) => {
    settings.push((change.settings as { speechOutline?: unknown } | null | undefined)?.speechOutline);
    for (const document of documents.all()) pushSoon(document);
    refresh();
    await registerSymbols();
  });

  documents.listen(connection, {
    changed: pushSoon,
    calm: (document) => {
      pushSoon(document);
      refresh();
    },
    closed: ({ uri }) => {
      settings.drop(uri);
      if (!client.pullDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  });

  connection.onDocumentSymbol(({ textDocument }, token) =>
    answer('documentSymbol', textDocument.uri, token, [], (document, outline, { outline: options }) => {
      symbolsAnswered = true;
      const symbols = documentSymbols(document, outline, options);
      return client.hierarchicalSymbols ? symbols : flatSymbols(document.uri, symbols);
    }),
  );
  connection.onFoldingRanges(({ textDocument }, token) =>
    answer('foldingRange', textDocument.uri, token, [], (document, outline) =>
      foldingRanges(document, outline, { rangeLimit: client.foldingLimit }),
    ),
  );
  connection.onSelectionRanges(({ textDocument, positions }, token) =>
    answer('selectionRange', textDocument.uri, token, [], (document, outline) =>
      selectionRanges(document, outline, positions),
    ),
  );
  connection.onDocumentHighlight(({ textDocument, position }, token) =>
    answer('documentHighlight', textDocument.uri, token, [], (document, outline) =>
      documentHighlights(document, outline, position),
    ),
  );
  connection.languages.diagnostics.on(async ({ textDocument }, token) => ({
    kind: 'full',
    items: await answer('diagnostic', textDocument.uri, token, [], diagnostics),
  }));

  connection.onCodeAction(({ textDocument, range, context }, token) =>
    answer('codeAction', textDocument.uri, token, [], (document, outline, all): CodeAction[] => {
      if (!client.codeActionLiterals) return [];
      return codeActions(document, outline, range, context, actionOptions(document, all)).map((full, index) => {
        const action = clientAction(client, document, full);
        if (!client.codeActionResolve || action.edit === undefined) return action;
        const { edit: _, ...rest } = action;
        return { ...rest, data: { uri: document.uri, range, only: context.only, index } satisfies ActionData };
      });
    }),
  );
  connection.onCodeActionResolve((action, token) => {
    const { uri, range, only, index } = action.data as ActionData;
    const context = { diagnostics: action.diagnostics ?? [], only };
    return answer('codeAction/resolve', uri, token, action, (document, outline, all) => {
      // Made anew for the text as it stands now; an action that no longer exists there changes nothing.
      const now = codeActions(document, outline, range, context, actionOptions(document, all))[index];
      if (now === undefined || now.title !== action.title || now.kind !== action.kind) return action;
      return { ...action, edit: clientAction(client, document, now).edit };
    });
  });

  connection.onRequest('speechOutline/ping', () => true);
  connection.onRequest('speechOutline/detect', (params: DetectParams) =>
    guard('detect', { isSpeech: false, signs: [] }, () => detect(params)),
  );
  connection.onRequest('speechOutline/navigate', (params: NavigateParams, token: CancellationToken) =>
    answer('navigate', params.textDocument.uri, token, null, (document, outline) =>
      navigate(document, outline, params.position, params.to),
    ),
  );
  connection.onRequest('speechOutline/placeholders', (params: PlaceholdersParams, token: CancellationToken) =>
    answer('placeholders', params.textDocument.uri, token, [], placeholders),
  );
  connection.onRequest('speechOutline/status', (params: StatusParams, token: CancellationToken) =>
    answer('status', params.textDocument.uri, token, null, (document, outline, { kind }) =>
      status(document, outline, kind !== 'auto'),
    ),
  );

  connection.listen();

  /** Runs a feature over a document; `empty` where it is not open or the feature throws. */
  async function answer<T>(
    name: string,
    uri: string,
    token: CancellationToken,
    empty: T,
    feature: (document: TextDocument, outline: Outline, settings: Settings) => T,
  ): Promise<T> {
    if (documents.get(uri) === undefined) return empty;
    const current = await settings.get(uri);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
    // It may have been changed or closed while the settings were on their way.
    const document = documents.get(uri);
    if (document === undefined) return empty;
    return guard(name, empty, () => feature(document, documents.outline(document, current.kind), current));
  }

  function diagnosticOptions(document: TextDocument, current: Settings): DiagnosticOptions {
    return { ...current, rulePages, beingTyped: (span) => documents.beingTyped(document, span) };
  }

  function actionOptions(document: TextDocument, current: Settings): ActionOptions {
    return { ...diagnosticOptions(document, current), commands };
  }

  function diagnostics(document: TextDocument, outline: Outline, current: Settings): Diagnostic[] {
    const options = diagnosticOptions(document, current);
    const { shown, withheld } = findings(outline, options);
    if (withheld) documents.whenCalm(document);
    return plainDiagnostics(
      client,
      shown.map((finding) => toDiagnostic(document, finding, options)),
    );
  }

  /** Has a client that pulls ask again. */
  function refresh(): void {
    if (!client.pullDiagnostics || !client.refreshDiagnostics) return;
    connection.languages.diagnostics.refresh().catch(log('refresh'));
  }

  /** For clients that do not pull: pushes after a pause, for exactly the version that was computed. */
  function pushSoon(document: TextDocument): void {
    if (client.pullDiagnostics) return;
    documents.whenQuiet(document, pushPause, async () => {
      const { uri, version } = document;
      const current = await settings.get(uri);
      if (documents.get(uri)?.version !== version) return;
      const items = guard('diagnostics', [], () =>
        diagnostics(document, documents.outline(document, current.kind), current),
      );
      const versioned = client.versionedDiagnostics ? { version } : {};
      await connection.sendDiagnostics({ uri, ...versioned, diagnostics: items });
    });
  }

  /** After a change of settings: what was answered is no longer true, and a new registration makes the client ask. */
  function registerSymbols(): Promise<void> {
    const register = async (): Promise<void> => {
      if (!client.dynamicSymbols || (symbolRegistration !== undefined && !symbolsAnswered)) return;
      symbolsAnswered = false;
      symbolRegistration?.dispose();
      const documentSelector = [{ language: languageId }];
      symbolRegistration = await connection.client.register(DocumentSymbolRequest.type, { documentSelector });
    };
    // One after the other, or two changes in a row would leave two registrations and each part would show twice.
    registering = registering.then(register).catch(log('register'));
    return registering;
  }
}
