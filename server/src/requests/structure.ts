/** Requests of structure editing. The client applies what is answered, as one undo step. */
import type { CancellationToken } from 'vscode-languageserver';
import { paste, restructure } from '../features/restructure';
import type { PasteParams, RestructureParams } from '../protocol';
import type { Context, Listener } from './context';

export function handleStructure(context: Context): Listener {
  const { connection, answer } = context;
  connection.onRequest('speechOutline/restructure', (params: RestructureParams, token: CancellationToken) =>
    answer('restructure', params.textDocument.uri, token, null, (document, outline) =>
      restructure(document, outline, params.position, params.action),
    ),
  );
  connection.onRequest('speechOutline/paste', (params: PasteParams, token: CancellationToken) =>
    answer('paste', params.textDocument.uri, token, null, (document, outline) =>
      paste(document, outline, params.range, params.text),
    ),
  );
  return {};
}
