/**
 * textDocument/codeAction: the fixes of the findings in a range, and renumbering of the whole document. Everything is
 * computed for the text as it stands now, never taken from a diagnostic.
 */
import * as l10n from '@vscode/l10n';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Range,
  type TextEdit,
} from 'vscode-languageserver-types';
import type { Edit } from '../edits/edit';
import { renumberOutline } from '../edits/renumber';
import type { Outline } from '../outline/types';
import { runRules } from '../rules/run';
import { type DiagnosticOptions, toDiagnostic, toRange, translate } from './diagnostics';

/** The kind of the action that renumbers the whole document. It is never part of source.fixAll. */
export const RENUMBER_KIND = 'source.renumber.speechOutline';

/** The kind of the action that applies what cannot change the meaning; made for saving. */
export const FIX_ALL_KIND = 'source.fixAll.speechOutline';

/** The actions for a range, as far as the client asks for their kinds. */
export function codeActions(
  document: TextDocument,
  outline: Outline,
  range: Range,
  context: CodeActionContext,
  options: DiagnosticOptions,
): CodeAction[] {
  const wanted = (kind: string) =>
    !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  return [
    ...(wanted(CodeActionKind.QuickFix) ? quickFixes(document, outline, range, options) : []),
    // A source action is made only where it is asked for: it concerns the whole document, not the cursor.
    ...(context.only && wanted(RENUMBER_KIND) ? renumberDocument(document, outline) : []),
    ...(context.only && wanted(FIX_ALL_KIND) ? fixAll(document, outline, options) : []),
  ];
}

function quickFixes(document: TextDocument, outline: Outline, range: Range, options: DiagnosticOptions): CodeAction[] {
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  return runRules(outline, options.rules)
    .filter(({ span }) => span.start <= end && span.end >= start)
    .flatMap((finding) =>
      finding.fixes.map((fix) => {
        const action: CodeAction = {
          title: translate(fix.title),
          kind: CodeActionKind.QuickFix,
          diagnostics: [toDiagnostic(document, finding, options)],
          edit: { changes: { [document.uri]: toTextEdits(document, fix.edits()) } },
        };
        return fix.preferred ? { ...action, isPreferred: true } : action;
      }),
    );
}

function renumberDocument(document: TextDocument, outline: Outline): CodeAction[] {
  const edits = renumberOutline(outline);
  if (edits.length === 0) return [];
  return [
    {
      title: l10n.t('Renumber the whole document'),
      kind: RENUMBER_KIND,
      edit: { changes: { [document.uri]: toTextEdits(document, edits) } },
    },
  ];
}

function fixAll(document: TextDocument, outline: Outline, options: DiagnosticOptions): CodeAction[] {
  const fixes = runRules(outline, options.rules).flatMap((finding) => finding.fixes.filter((fix) => fix.safe));
  const edits = fixes.flatMap((fix) => fix.edits());
  if (edits.length === 0) return [];
  return [
    {
      title: l10n.t('Fix all that is safe to fix'),
      kind: FIX_ALL_KIND,
      edit: { changes: { [document.uri]: toTextEdits(document, edits) } },
    },
  ];
}

/** Edits in LSP's form. */
export function toTextEdits(document: TextDocument, edits: readonly Edit[]): TextEdit[] {
  return edits.map((edit) => ({ range: toRange(document, edit), newText: edit.newText }));
}
