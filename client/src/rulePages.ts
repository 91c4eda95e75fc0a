/** Links from a diagnostic to the page of its rule: the page that came with the extension, so that it opens offline. */
import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** Points the codes of diagnostics at the pages under this folder. */
export function localRulePages(extension: vscode.Uri): Middleware {
  const localise = (diagnostics: readonly vscode.Diagnostic[]): void => {
    for (const { code } of diagnostics) {
      if (typeof code !== 'object') continue;
      const page = /\/docs\/rules\/([\w-]+\.md)$/.exec(code.target.path)?.[1];
      if (page !== undefined) code.target = vscode.Uri.joinPath(extension, 'docs', 'rules', page);
    }
  };
  return {
    provideDiagnostics: async (document, previousResultId, token, next) => {
      const report = await next(document, previousResultId, token);
      // The report's items are VS Code's own diagnostics already.
      if (report?.kind === 'full') localise(report.items);
      return report;
    },
    handleDiagnostics: (uri, diagnostics, next) => {
      localise(diagnostics);
      next(uri, diagnostics);
    },
  };
}
