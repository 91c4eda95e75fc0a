/** Answers in the form this client understands: features answer in full, and what it does not know is taken off. */
import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  DocumentSymbol,
  Location,
  LocationLink,
  SymbolInformation,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientNeeds } from './capabilities';

/** The tree as a list in document order, for clients without hierarchical symbols. */
export function flatSymbols(uri: string, symbols: readonly DocumentSymbol[]): SymbolInformation[] {
  const flat: SymbolInformation[] = [];
  const add = (list: readonly DocumentSymbol[], containerName?: string): void => {
    for (const { name, kind, range, children } of list) {
      flat.push({ name, kind, location: { uri, range }, ...(containerName === undefined ? {} : { containerName }) });
      add(children ?? [], name);
    }
  };
  add(symbols);
  return flat;
}

/** Diagnostics without the properties that the client did not ask for. */
export function plainDiagnostics(client: ClientNeeds, diagnostics: Diagnostic[]): Diagnostic[] {
  if (client.relatedInformation && client.codeDescriptions && client.diagnosticTags) return diagnostics;
  return diagnostics.map((full) => {
    const plain = { ...full };
    if (!client.relatedInformation) delete plain.relatedInformation;
    if (!client.codeDescriptions) delete plain.codeDescription;
    if (!client.diagnosticTags) delete plain.tags;
    return plain;
  });
}

/** A code action whose edit names the version it was made for, where the client can check that. */
export function clientAction(client: ClientNeeds, document: TextDocument, action: CodeAction): CodeAction {
  const fitting = { ...action };
  if (!client.preferredActions) delete fitting.isPreferred;
  if (fitting.diagnostics) fitting.diagnostics = plainDiagnostics(client, fitting.diagnostics);
  if (fitting.edit) fitting.edit = clientEdit(client, document, fitting.edit);
  return fitting;
}

/** The place alone, for clients that take no links. */
export function plainLocation({ targetUri, targetSelectionRange }: LocationLink): Location {
  return { uri: targetUri, range: targetSelectionRange };
}

/** A change of the document in the form the client takes, with the version it was made for where it can check that. */
export function clientEdit(client: ClientNeeds, document: TextDocument, edit: WorkspaceEdit): WorkspaceEdit {
  const edits = [
    ...(edit.changes?.[document.uri] ?? []),
    ...(edit.documentChanges ?? []).flatMap((change) => ('edits' in change ? (change as TextDocumentEdit).edits : [])),
  ].filter((change) => 'newText' in change);
  if (!client.documentChanges) return { changes: { [document.uri]: edits } };
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }] };
}

/** A completion whose second words stand in its detail, where the client shows none beside the label. */
export function clientCompletion(client: ClientNeeds, item: CompletionItem): CompletionItem {
  if (client.labelDetails) return item;
  const { labelDetails, ...plain } = item;
  return { ...plain, detail: labelDetails?.description };
}
