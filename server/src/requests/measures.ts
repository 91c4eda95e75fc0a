/** Requests about lengths and headings that match: hovers, hints, lenses, and what the status bar says. */
import type { CancellationToken } from 'vscode-languageserver';
import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { hover } from '../features/hover';
import { lengthHintSteps } from '../features/lengthHints';
import { measure } from '../features/measure';
import { parallelLensSteps } from '../features/parallelLens';
import { countSteps } from '../outline/lengths';
import type { MeasureParams } from '../protocol';
import { stepsThen } from '../text/steps';
import type { Context, Listener } from './context';

export function handleMeasures(context: Context): Listener {
  const { connection, answer, answerInSlices, log } = context;

  connection.onHover(({ textDocument, position }, token) =>
    answer('hover', textDocument.uri, token, null, (document, outline, { readingSpeed }) =>
      hover(document, outline, position, { readingSpeed, markdown: context.client.markdownHovers }),
    ),
  );
  connection.languages.inlayHint.on(({ textDocument, range }, token) =>
    answerInSlices('inlayHint', textDocument.uri, token, [], (document, outline, settings) =>
      lengthHintSteps(document, outline, range, settings),
    ),
  );
  connection.onCodeLens(({ textDocument }, token) =>
    answerInSlices('codeLens', textDocument.uri, token, [], parallelLensSteps),
  );
  connection.onRequest('speechOutline/measure', (params: MeasureParams, token: CancellationToken) =>
    answerInSlices('measure', params.textDocument.uri, token, null, (document, outline, settings) =>
      stepsThen(countSteps(outline), () => measure(document, outline, params.ranges ?? [], settings)),
    ),
  );

  return {
    async settingsChanged() {
      const { refreshHints, refreshLenses } = context.client;
      // Not waited for: the client may ask the server before it answers.
      if (refreshHints) connection.languages.inlayHint.refresh().catch(log('refresh'));
      if (refreshLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(log('refresh'));
    },
  };
}
