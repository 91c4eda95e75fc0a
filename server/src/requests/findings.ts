/** Requests about what is wrong in a text: diagnostics, pulled or pushed, and code actions. */
import {
  CancellationToken,
  type CodeAction,
  CodeActionTriggerKind,
  type Diagnostic,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  type Range,
  ResponseError,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { clientAction, plainDiagnostics } from '../fallbacks';
import { type ActionOptions, codeActions } from '../features/codeActions';
import { type DiagnosticOptions, diagnosticSteps } from '../features/diagnostics';
import { findingSteps } from '../features/findings';
import type { Outline } from '../outline/types';
import type { Settings } from '../settings';
import { type Steps, stepsThen } from '../text/steps';
import type { Context, Listener } from './context';
import { isSameJson } from './sameJson';

/** Long enough to swallow a burst of keys, short enough not to be noticed. */
const pushPause = 150;

/** What finds a code action again when it is resolved. */
interface ActionData {
  uri: string;
  range: Range;
  only: string[] | undefined;
  index: number;
}

/** The diagnostics that a client has of a text, under an id. */
interface Told {
  resultId: string;
  items: Diagnostic[];
}

const NONE: DocumentDiagnosticReport = { kind: 'full', items: [] };

export function handleFindings(context: Context): Listener {
  const { connection, documents, answer, answerInSlices } = context;

  /** What each client was last told about a text, and the id that it has of that. */
  const told = new Map<string, Told>();
  let tellings = 0;

  connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }, token) =>
    answerInSlices<DocumentDiagnosticReport>('diagnostic', uri, token, NONE, (document, outline, current) => {
      const before = told.get(uri);
      return stepsThen(diagnostics(context, document, outline, current), (items) => {
        const now = tell(uri, items);
        const { resultId } = now;
        // Not by the id alone: it may be of a server that ran before.
        if (now === before && resultId === previousResultId) return { kind: 'unchanged', resultId };
        return { kind: 'full', resultId, items: now.items };
      });
    }).catch(askAgain),
  );
  connection.onCodeAction(({ textDocument: { uri }, range, context: asked }, token) => {
    const actions = (document: TextDocument, outline: Outline, all: Settings): CodeAction[] => {
      const { client } = context;
      if (!client.codeActionLiterals) return [];
      return codeActions(document, outline, range, asked, actionOptions(document, all)).map((full, index) => {
        const action = clientAction(client, document, full);
        if (!client.codeActionResolve || action.edit === undefined) return action;
        const { edit: _, ...rest } = action;
        return { ...rest, data: { uri: document.uri, range, only: asked.only, index } satisfies ActionData };
      });
    };
    // Asked for by hand or for a save, or by the window each time that the cursor moves.
    if (asked.triggerKind !== CodeActionTriggerKind.Automatic || asked.only)
      return answer('codeAction', uri, token, [], actions);
    return answerInSlices('codeAction', uri, token, [], (document, outline, current) =>
      stepsThen(findingSteps(outline, actionOptions(document, current)), () => actions(document, outline, current)),
    );
  });
  connection.onCodeActionResolve((action, token) => {
    // Newer windows ask for all actions, also for those that are complete as they are.
    if (action.data === undefined) return action;
    const { uri, range, only, index } = action.data as ActionData;
    const asked = { diagnostics: action.diagnostics ?? [], only };
    return answer('codeAction/resolve', uri, token, action, (document, outline, all) => {
      // Made anew for the text as it stands now; an action that no longer exists there changes nothing.
      const now = codeActions(document, outline, range, asked, actionOptions(document, all))[index];
      if (now === undefined || now.title !== action.title || now.kind !== action.kind) return action;
      return { ...action, edit: clientAction(context.client, document, now).edit };
    });
  });

  return {
    async settingsChanged() {
      for (const document of documents.all()) pushSoon(document);
      refresh();
    },
    changed: pushSoon,
    calm(document) {
      pushSoon(document);
      refresh();
    },
    closed({ uri }) {
      told.delete(uri);
      if (!context.client.pullDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };

  function actionOptions(document: TextDocument, current: Settings): ActionOptions {
    return { ...diagnosticOptions(context, document, current), commands: context.commands };
  }

  /** Notes what is told now; where that is the same as before, it is still what was told then. */
  function tell(uri: string, items: Diagnostic[]): Told {
    const before = told.get(uri);
    if (before && isSameJson(before.items, items)) return before;
    const now = { resultId: String(++tellings), items };
    told.set(uri, now);
    return now;
  }

  /** Has a client that pulls ask again. */
  function refresh(): void {
    const { client, log } = context;
    if (!client.pullDiagnostics || !client.refreshDiagnostics) return;
    connection.languages.diagnostics.refresh().catch(log('refresh'));
  }

  /** For clients that do not pull: pushes after a pause, for exactly the version that was computed. */
  function pushSoon(document: TextDocument): void {
    if (context.client.pullDiagnostics) return;
    documents.whenQuiet(document, pushPause, async () => {
      const { uri, version } = document;
      const before = told.get(uri);
      const now = await answerInSlices<Told | undefined>(
        'diagnostics',
        uri,
        CancellationToken.None,
        undefined,
        (_document, outline, current) =>
          stepsThen(diagnostics(context, document, outline, current), (items) => tell(uri, items)),
      ).catch(() => undefined);
      // Nothing new, or changed or closed meanwhile: then it is pushed later, or no more.
      if (now === undefined || now === before) return;
      const versioned = context.client.versionedDiagnostics ? { version } : {};
      await connection.sendDiagnostics({ uri, ...versioned, diagnostics: now.items });
    });
  }
}

function diagnosticOptions(
  { rulePages, documents }: Context,
  document: TextDocument,
  current: Settings,
): DiagnosticOptions {
  return { ...current, rulePages, beingTyped: (span) => documents.beingTyped(document, span) };
}

function* diagnostics(
  context: Context,
  document: TextDocument,
  outline: Outline,
  current: Settings,
): Steps<Diagnostic[]> {
  const options = diagnosticOptions(context, document, current);
  const found = yield* findingSteps(outline, options);
  if (found.withheld) context.documents.whenCalm(document);
  return plainDiagnostics(context.client, yield* diagnosticSteps(document, found, options));
}

/** A client takes an outdated answer for an empty one; told that it was called off, it asks again. */
function askAgain(error: unknown): never {
  if (!(error instanceof ResponseError) || error.code !== LSPErrorCodes.ContentModified) throw error;
  throw new ResponseError(LSPErrorCodes.ServerCancelled, error.message, { retriggerRequest: true });
}
