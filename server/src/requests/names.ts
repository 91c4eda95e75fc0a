/** Requests about names and references to parts. */
import { LSPErrorCodes, type Range, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { clientEdit } from '../fallbacks';
import { dictionaryNames, linkedEditing, nameUse, type Problem, prepareRename, rename } from '../features/names';
import type { Context, Listener } from './context';

export function handleNames(context: Context): Listener {
  const { connection, answer } = context;

  connection.onReferences(({ textDocument, position }, token) =>
    answer('references', textDocument.uri, token, [], (document, outline, { dictionary }) => {
      const use = nameUse(document, outline, dictionaryNames(dictionary), position);
      return (use?.ranges ?? []).map((range) => ({ uri: document.uri, range }));
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

  return {};
}

/** A problem as an error, whose message the editor shows to the writer. */
async function orError<T extends object>(answered: Promise<T | Problem | null>): Promise<T | null> {
  const result = await answered;
  if (result !== null && 'problem' in result) throw new ResponseError(LSPErrorCodes.RequestFailed, result.problem);
  return result;
}
