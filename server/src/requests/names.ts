/** Requests about names and references to parts. */
import {
  type CancellationToken,
  type Location,
  type LocationLink,
  LSPErrorCodes,
  type Range,
  ResponseError,
  type SymbolInformation,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { clientEdit, plainLocation } from '../fallbacks';
import { definition, partReferences } from '../features/definition';
import {
  dictionaryNames,
  linkedEditing,
  nameUse,
  type Problem,
  prepareRename,
  rename,
  renameName,
} from '../features/names';
import { documentTextSymbols, matchesQuery, textSymbols } from '../features/textSymbols';
import type { RenameNameParams, TextSymbolsParams } from '../protocol';
import type { Context, Listener } from './context';

export function handleNames(context: Context): Listener {
  const { connection, answer, guard } = context;

  connection.onReferences(({ textDocument, position, context: { includeDeclaration } }, token) =>
    answer('references', textDocument.uri, token, [], (document, outline, { dictionary }) => {
      const ranges =
        partReferences(document, outline, position, includeDeclaration) ??
        nameUse(document, outline, dictionaryNames(dictionary), position)?.ranges ??
        [];
      return ranges.map((range) => ({ uri: document.uri, range }));
    }),
  );
  connection.onDefinition(({ textDocument, position }, token) =>
    answer('definition', textDocument.uri, token, [], (document, outline): Location[] | LocationLink[] => {
      const links = definition(document, outline, position);
      return context.client.definitionLinks ? links : links.map(plainLocation);
    }),
  );
  connection.onPrepareRename(({ textDocument, position }, token) =>
    orError<{ range: Range; placeholder: string }>(
      answer('prepareRename', textDocument.uri, token, null, (document, outline, { dictionary }) =>
        prepareRename(document, outline, dictionaryNames(dictionary), position),
      ),
    ),
  );
  connection.onRenameRequest(({ textDocument, position, newName }, token) =>
    orError<WorkspaceEdit>(
      answer('rename', textDocument.uri, token, null, (document, outline, { dictionary }) => {
        const edits = rename(document, outline, dictionaryNames(dictionary), position, newName);
        if ('problem' in edits) return edits;
        return clientEdit(context.client, document, { changes: { [document.uri]: edits } });
      }),
    ),
  );
  connection.languages.onLinkedEditingRange(({ textDocument, position }, token) =>
    answer('linkedEditingRange', textDocument.uri, token, null, (document, outline) =>
      linkedEditing(document, outline, position),
    ),
  );
  connection.onRequest('speechOutline/renameName', (params: RenameNameParams, token: CancellationToken) =>
    answer('renameName', params.textDocument.uri, token, null, (document, outline, { dictionary }) =>
      renameName(document, outline, dictionaryNames(dictionary), params),
    ),
  );
  // Over the open documents; our own client looks through the files of the folder and asks for each.
  connection.onWorkspaceSymbol(async ({ query }, token) => {
    const found: SymbolInformation[] = [];
    for (const { uri } of context.documents.all()) {
      const symbols = await answer('workspace/symbol', uri, token, [], documentTextSymbols);
      for (const { name, speech, kind, range } of symbols)
        if (matchesQuery(name, query)) found.push({ name, kind, containerName: speech, location: { uri, range } });
    }
    return found;
  });
  connection.onRequest('speechOutline/textSymbols', (params: TextSymbolsParams) =>
    guard('textSymbols', [], () => textSymbols(params)),
  );

  return {};
}

/** A problem as an error, whose message the editor shows to the writer. */
async function orError<T extends object>(answered: Promise<T | Problem | null>): Promise<T | null> {
  const result = await answered;
  if (result !== null && 'problem' in result) throw new ResponseError(LSPErrorCodes.RequestFailed, result.problem);
  return result;
}
