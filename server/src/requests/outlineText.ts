/** The request for the outline as text: of an open document, or of any text that the client brings. */
import type { CancellationToken } from 'vscode-languageserver';
import { outlineText } from '../features/outlineText';
import { parseOutline } from '../outline/outline';
import type { OutlineTextParams } from '../protocol';
import { defaultSettings, type Settings } from '../settings';
import type { Context, Listener } from './context';

export function handleOutlineText({ connection, answer, guard }: Context): Listener {
  connection.onRequest('speechOutline/outlineText', (params: OutlineTextParams, token: CancellationToken) => {
    const options = (settings: Settings) => {
      const { maxDepth = settings.outline.maxDepth, inlineItems = settings.outline.inlineItems } = params;
      return { format: params.format, maxDepth, inlineItems };
    };
    if ('text' in params) {
      return guard('outlineText', null, () => outlineText(parseOutline(params.text), options(defaultSettings)));
    }
    return answer<string | null>('outlineText', params.textDocument.uri, token, null, (_document, outline, settings) =>
      outlineText(outline, options(settings)),
    );
  });
  return {};
}
