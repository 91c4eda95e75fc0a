/** Requests about what is wrong in a text: diagnostics, pulled or pushed, and code actions. */
import type { CodeAction, Diagnostic, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { clientAction, plainDiagnostics } from '../fallbacks';
import { type ActionOptions, codeActions } from '../features/codeActions';
import { type DiagnosticOptions, toDiagnostic } from '../features/diagnostics';
import { findings } from '../features/findings';
import type { Outline } from '../outline/types';
import type { Settings } from '../settings';
import type { Context, Listener } from './context';

/** Long enough to swallow a burst of keys, short enough not to be noticed. */
const pushPause = 150;

/** What finds a code action again when it is resolved. */
interface ActionData {
  uri: string;
  range: Range;
  only: string[] | undefined;
  index: number;
}

export function handleFindings(context: Context): Listener {
  const { connection, documents, settings, answer, guard } = context;

  connection.languages.diagnostics.on(async ({ textDocument }, token) => ({
    kind: 'full',
    items: await answer('diagnostic', textDocument.uri, token, [], diagnostics),
  }));
  connection.onCodeAction(({ textDocument, range, context: asked }, token) =>
    answer('codeAction', textDocument.uri, token, [], (document, outline, all): CodeAction[] => {
      const { client } = context;
      if (!client.codeActionLiterals) return [];
      const actions = codeActions(document, outline, range, asked, actionOptions(document, all));
      return actions.map((full, index) => {
        const action = clientAction(client, document, full);
        if (!client.codeActionResolve || action.edit === undefined) return action;
        const { edit: _, ...rest } = action;
        return { ...rest, data: { uri: document.uri, range, only: asked.only, index } satisfies ActionData };
      });
    }),
  );
  connection.onCodeActionResolve((action, token) => {
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
      if (!context.client.pullDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };

  function diagnosticOptions(document: TextDocument, current: Settings): DiagnosticOptions {
    const { rulePages } = context;
    return { ...current, rulePages, beingTyped: (span) => documents.beingTyped(document, span) };
  }

  function actionOptions(document: TextDocument, current: Settings): ActionOptions {
    return { ...diagnosticOptions(document, current), commands: context.commands };
  }

  function diagnostics(document: TextDocument, outline: Outline, current: Settings): Diagnostic[] {
    const options = diagnosticOptions(document, current);
    const { shown, withheld } = findings(outline, options);
    if (withheld) documents.whenCalm(document);
    return plainDiagnostics(
      context.client,
      shown.map((finding) => toDiagnostic(document, finding, options)),
    );
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
      const current = await settings.get(uri);
      if (documents.get(uri)?.version !== version) return;
      const items = guard('diagnostics', [], () =>
        diagnostics(document, documents.outline(document, current.kind), current),
      );
      const versioned = context.client.versionedDiagnostics ? { version } : {};
      await connection.sendDiagnostics({ uri, ...versioned, diagnostics: items });
    });
  }
}
