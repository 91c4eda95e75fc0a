/**
 * A suggestion that also numbers what comes after it is for the text that it was made for. VS Code puts such edits into
 * whatever the text has become: what is typed on in the line of the cursor it allows for, nothing else. So when another
 * line changes while suggestions are asked for, they are asked for again; while they are shown, they are taken away.
 */
import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** The suggestions that were given last, as long as nothing has happened to their text. */
let shown: vscode.Disposable | undefined;

/** Gives out suggestions whose edits are true. */
export const suggestions: Pick<Middleware, 'provideCompletionItem'> = {
  async provideCompletionItem(document, position, context, token, next) {
    shown?.dispose();
    for (;;) {
      let isTrue = true;
      const asked = onChangeElsewhere(document, position.line, () => {
        isTrue = false;
      });
      const list = await next(document, position, context, token);
      asked.dispose();
      const items = Array.isArray(list) ? list : list?.items;
      if (!items?.some(editsElsewhere)) return list;
      if (token.isCancellationRequested) return undefined;
      if (!isTrue) continue;
      shown = onChangeElsewhere(document, position.line, () => {
        shown?.dispose();
        void vscode.commands.executeCommand('hideSuggestWidget');
      });
      return list;
    }
  },
};

function editsElsewhere({ additionalTextEdits }: vscode.CompletionItem): boolean {
  return additionalTextEdits !== undefined && additionalTextEdits.length > 0;
}

function onChangeElsewhere(document: vscode.TextDocument, line: number, act: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument((event) => {
    const isElsewhere = event.contentChanges.some(({ range }) => range.start.line !== line || range.end.line !== line);
    if (event.document === document && isElsewhere) act();
  });
}
