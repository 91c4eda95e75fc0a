/** What this client can, in the few words the server needs, and what the server offers it. */
import type { ClientCapabilities, ServerCapabilities } from 'vscode-languageserver';
import { CodeActionKind, MarkupKind, TextDocumentSyncKind } from 'vscode-languageserver';

import { FIX_ALL_KIND, REFLOW_KIND, RENUMBER_KIND, TRIGGERS } from './features/offered';
import { markerStarts } from './outline/matchMarker';
import type { ExperimentalCapabilities, InitializationOptions } from './protocol';

/** The client's abilities that change an answer. */
export interface ClientNeeds {
  hierarchicalSymbols: boolean;
  dynamicSymbols: boolean;
  foldingLimit: number;
  codeActionLiterals: boolean;
  codeActionResolve: boolean;
  preferredActions: boolean;
  documentChanges: boolean;
  prepareRename: boolean;
  definitionLinks: boolean;
  pullDiagnostics: boolean;
  refreshDiagnostics: boolean;
  versionedDiagnostics: boolean;
  relatedInformation: boolean;
  codeDescriptions: boolean;
  diagnosticTags: boolean;
  configuration: boolean;
  dynamicConfiguration: boolean;
  workspaceFolders: boolean;
  markdownHovers: boolean;
  inlayHints: boolean;
  refreshHints: boolean;
  codeLenses: boolean;
  refreshLenses: boolean;
  snippets: boolean;
  labelDetails: boolean;
}

/** Reads the client's capabilities; everything left out counts as missing. */
export function readCapabilities(capabilities: ClientCapabilities): ClientNeeds {
  const text = capabilities.textDocument;
  const workspace = capabilities.workspace;
  const publish = text?.publishDiagnostics;
  const item = text?.completion?.completionItem;
  const pull = text?.diagnostic;
  return {
    hierarchicalSymbols: text?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    dynamicSymbols: text?.documentSymbol?.dynamicRegistration === true,
    foldingLimit: text?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    codeActionLiterals: text?.codeAction?.codeActionLiteralSupport !== undefined,
    codeActionResolve:
      text?.codeAction?.dataSupport === true && lists(text.codeAction.resolveSupport?.properties, 'edit'),
    preferredActions: text?.codeAction?.isPreferredSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    definitionLinks: text?.definition?.linkSupport === true,
    prepareRename: text?.rename?.prepareSupport === true,
    pullDiagnostics: pull !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    versionedDiagnostics: publish?.versionSupport === true,
    relatedInformation: (pull?.relatedInformation ?? publish?.relatedInformation) === true,
    codeDescriptions: (pull?.codeDescriptionSupport ?? publish?.codeDescriptionSupport) === true,
    diagnosticTags: (pull?.tagSupport ?? publish?.tagSupport) !== undefined,
    configuration: workspace?.configuration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    markdownHovers: lists(text?.hover?.contentFormat, MarkupKind.Markdown),
    inlayHints: text?.inlayHint !== undefined,
    refreshHints: workspace?.inlayHint?.refreshSupport === true,
    codeLenses: text?.codeLens !== undefined,
    refreshLenses: workspace?.codeLens?.refreshSupport === true,
    dynamicConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    snippets: item?.snippetSupport === true,
    labelDetails: item?.labelDetailsSupport === true,
  };
}

const lists = (given: unknown, one: string): boolean => Array.isArray(given) && given.includes(one);

/** What the server offers a client with these abilities, less what the client does on its own account. */
export function serverCapabilities(client: ClientNeeds, own: InitializationOptions): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    // Registered dynamically where possible: registering anew is the only way to have symbols asked for again.
    documentSymbolProvider: client.dynamicSymbols ? undefined : true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentHighlightProvider: true,
    definitionProvider: true,
    completionProvider: { triggerCharacters: TRIGGERS, completionItem: { labelDetailsSupport: true } },
    referencesProvider: true,
    workspaceSymbolProvider: own.folderSymbols !== true,
    renameProvider: client.prepareRename ? { prepareProvider: true } : true,
    linkedEditingRangeProvider: true,
    documentFormattingProvider: own.formatting !== true,
    documentRangeFormattingProvider: own.formatting !== true,
    hoverProvider: true,
    inlayHintProvider: client.inlayHints ? true : undefined,
    codeLensProvider: client.codeLenses ? {} : undefined,
    codeActionProvider: client.codeActionLiterals
      ? {
          codeActionKinds: [CodeActionKind.QuickFix, RENUMBER_KIND, REFLOW_KIND, FIX_ALL_KIND],
          resolveProvider: client.codeActionResolve,
        }
      : undefined,
    diagnosticProvider: client.pullDiagnostics
      ? { identifier: 'speech-outline', interFileDependencies: false, workspaceDiagnostics: false }
      : undefined,
    experimental: { speechOutline: { markerStarts: markerStarts() } } satisfies ExperimentalCapabilities,
  };
}
