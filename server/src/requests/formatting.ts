/** Requests that format a document or a part of it. */
import { formattingEdits } from '../features/formatting';
import type { Context, Listener } from './context';

export function handleFormatting({ connection, answer }: Context): Listener {
  connection.onDocumentFormatting(({ textDocument }, token) =>
    answer('formatting', textDocument.uri, token, [], (document, outline, settings) =>
      formattingEdits(document, outline, settings),
    ),
  );
  connection.onDocumentRangeFormatting(({ textDocument, range }, token) =>
    answer('rangeFormatting', textDocument.uri, token, [], (document, outline, settings) =>
      formattingEdits(document, outline, settings, range),
    ),
  );
  return {};
}
