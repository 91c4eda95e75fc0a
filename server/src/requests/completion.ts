/** textDocument/completion. */
import { CompletionTriggerKind } from 'vscode-languageserver';
import { clientCompletion } from '../fallbacks';
import { completions } from '../features/completion';
import type { Context, Listener } from './context';

export function handleCompletion(context: Context): Listener {
  context.connection.onCompletion(({ textDocument, position, context: asked }, token) =>
    context.answer('completion', textDocument.uri, token, null, (document, outline, { dictionary }) => {
      const { client } = context;
      const trigger =
        asked?.triggerKind === CompletionTriggerKind.TriggerCharacter ? (asked.triggerCharacter ?? '') : undefined;
      const found = completions(document, outline, position, { dictionary, trigger, snippets: client.snippets });
      if (found.items.length === 0) return null;
      return { ...found, items: found.items.map((item) => clientCompletion(client, item)) };
    }),
  );
  return {};
}
