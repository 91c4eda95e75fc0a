/** Keys that a client asks about before it does what they usually do. */
import type { CancellationToken } from 'vscode-languageserver';
import { pressKey } from '../features/key';
import type { KeyParams } from '../protocol';
import type { Context, Listener } from './context';

export function handleKeys({ connection, answer }: Context): Listener {
  connection.onRequest('speechOutline/key', (params: KeyParams, token: CancellationToken) =>
    answer('key', params.textDocument.uri, token, null, (document, outline, settings) =>
      pressKey(document, outline, params, settings),
    ),
  );
  return {};
}
