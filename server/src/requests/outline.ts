/** Requests about the outline: symbols, folds, selections, highlights, walking through the parts, status. */
import type { CancellationToken, DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { DocumentSymbolRequest } from 'vscode-languageserver';
import { flatSymbols } from '../fallbacks';
import { detect } from '../features/detect';
import { foldingSteps } from '../features/folding';
import { documentHighlights } from '../features/highlights';
import { dictionaryNames } from '../features/names';
import { navigate } from '../features/navigate';
import { outlinePartsSteps } from '../features/outlineParts';
import { placeholders } from '../features/placeholders';
import { selectionRanges } from '../features/selectionRanges';
import { status } from '../features/status';
import { symbolSteps } from '../features/symbols';
import { countSteps } from '../outline/lengths';
import type { DetectParams, NavigateParams, PartsParams, PlaceholdersParams, StatusParams } from '../protocol';
import { stepsThen } from '../text/steps';
import type { Context, Listener } from './context';

const languageId = 'speech-outline';

export function handleOutline(context: Context): Listener {
  const { connection, answer, answerInSlices, guard } = context;
  let registration: { dispose(): void } | undefined;
  let symbolsAnswered = false;
  let registering = Promise.resolve();

  connection.onDocumentSymbol(({ textDocument }, token) =>
    answerInSlices('documentSymbol', textDocument.uri, token, [], (document, outline, { outline: options }) => {
      symbolsAnswered = true;
      const { hierarchicalSymbols } = context.client;
      return stepsThen<DocumentSymbol[], DocumentSymbol[] | SymbolInformation[]>(
        symbolSteps(document, outline, options),
        (symbols) => (hierarchicalSymbols ? symbols : flatSymbols(document.uri, symbols)),
      );
    }),
  );
  connection.onFoldingRanges(({ textDocument }, token) =>
    answerInSlices('foldingRange', textDocument.uri, token, [], (document, outline) =>
      foldingSteps(document, outline, { rangeLimit: context.client.foldingLimit }),
    ),
  );
  connection.onSelectionRanges(({ textDocument, positions }, token) =>
    answer('selectionRange', textDocument.uri, token, [], (document, outline) =>
      selectionRanges(document, outline, positions),
    ),
  );
  connection.onDocumentHighlight(({ textDocument, position }, token) =>
    answer('documentHighlight', textDocument.uri, token, [], (document, outline, { dictionary }) =>
      documentHighlights(document, outline, position, dictionaryNames(dictionary)),
    ),
  );
  // A worker that does not answer this at once hangs.
  connection.onRequest('speechOutline/ping', () => true);
  connection.onRequest('speechOutline/detect', (params: DetectParams) =>
    guard('detect', { isSpeech: false, signs: [] }, () => detect(params)),
  );
  connection.onRequest('speechOutline/navigate', (params: NavigateParams, token: CancellationToken) =>
    answer('navigate', params.textDocument.uri, token, null, (document, outline) =>
      navigate(document, outline, params.position, params.to),
    ),
  );
  connection.onRequest('speechOutline/parts', (params: PartsParams, token: CancellationToken) =>
    answerInSlices('parts', params.textDocument.uri, token, null, outlinePartsSteps),
  );
  connection.onRequest('speechOutline/placeholders', (params: PlaceholdersParams, token: CancellationToken) =>
    answer('placeholders', params.textDocument.uri, token, [], placeholders),
  );
  connection.onRequest('speechOutline/status', (params: StatusParams, token: CancellationToken) =>
    answerInSlices('status', params.textDocument.uri, token, null, (document, outline, { kind }) =>
      stepsThen(countSteps(outline), () => status(document, outline, kind !== 'auto')),
    ),
  );

  return { initialized: registerSymbols, settingsChanged: registerSymbols };

  /** After a change of settings: what was answered is no longer true, and a new registration makes the client ask. */
  function registerSymbols(): Promise<void> {
    const register = async (): Promise<void> => {
      if (!context.client.dynamicSymbols || (registration !== undefined && !symbolsAnswered)) return;
      symbolsAnswered = false;
      registration?.dispose();
      const documentSelector = [{ language: languageId }];
      registration = await connection.client.register(DocumentSymbolRequest.type, { documentSelector });
    };
    // One after the other, or two changes in a row would leave two registrations and each part would show twice.
    registering = registering.then(register).catch(context.log('register'));
    return registering;
  }
}
