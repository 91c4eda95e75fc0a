/**
 * textDocument/codeAction: the fixes of the findings in a range, what else can be done about them, and what is done
 * to the whole document. Everything is computed for the text as it stands now, never taken from a diagnostic.
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
import { reflow } from '../edits/reflow';
import { renumberOutline } from '../edits/renumber';
import type { Outline } from '../outline/types';
import { type DiagnosticOptions, toDiagnostic, toRange, translate } from './diagnostics';
import { findings } from './findings';
import { ruleEdits, safeEdits } from './fixAll';
import { FIX_ALL_KIND, REFLOW_KIND, RENUMBER_KIND } from './offered';
import { ruleActions, wordActions } from './ruleActions';

/** What code actions depend on besides the text. */
export interface ActionOptions extends DiagnosticOptions {
  /** The client has the commands of `ActionCommands`. */
  commands?: boolean;
}

/** The actions for a range, as far as the client asks for their kinds. */
export function codeActions(
  document: TextDocument,
  outline: Outline,
  range: Range,
  context: CodeActionContext,
  options: ActionOptions,
): CodeAction[] {
  const wanted = (kind: string) =>
    !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  return [
    ...(wanted(CodeActionKind.QuickFix) ? quickFixes(document, outline, range, options) : []),
    // A source action is made only where it is asked for: it concerns the whole document, not the cursor.
    ...(context.only && wanted(RENUMBER_KIND) ? renumberDocument(document, outline) : []),
    ...(context.only && wanted(REFLOW_KIND) ? reflowDocument(document, outline) : []),
    ...(context.only && wanted(FIX_ALL_KIND) ? fixAll(document, outline, options) : []),
  ];
}

function quickFixes(document: TextDocument, outline: Outline, range: Range, options: ActionOptions): CodeAction[] {
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  const { shown } = findings(outline, options);
  const here = shown
    .filter(({ span }) => span.start <= end && span.end >= start)
    .map((finding) => ({ finding, diagnostic: toDiagnostic(document, finding, options) }));
  const fixes = here.flatMap(({ finding, diagnostic }) =>
    finding.fixes.map((fix): CodeAction => {
      const plain = edited(document, translate(fix.title), CodeActionKind.QuickFix, fix.edits(outline));
      return { ...plain, diagnostics: [diagnostic], ...(fix.preferred ? { isPreferred: true } : {}) };
    }),
  );
  const codes = [...new Set(here.map(({ finding }) => finding.code))];
  const ofRules = codes.flatMap((code): CodeAction[] => {
    const { count, edits } = ruleEdits(outline, shown, code);
    if (count < 2 || edits.length === 0) return [];
    const title = l10n.t('Fix all {0} findings of {1} in the document', count, code);
    const diagnostics = here.filter(({ finding }) => finding.code === code).map(({ diagnostic }) => diagnostic);
    return [{ ...edited(document, title, CodeActionKind.QuickFix, edits), diagnostics }];
  });
  if (!options.commands) return [...fixes, ...ofRules];
  return [
    ...fixes,
    ...ofRules,
    ...ruleActions(document, outline, here, shown),
    ...wordActions(document, outline, { start, end }),
  ];
}

function renumberDocument(document: TextDocument, outline: Outline): CodeAction[] {
  const edits = renumberOutline(outline);
  if (edits.length === 0) return [];
  return [edited(document, l10n.t('Renumber the whole document'), RENUMBER_KIND, edits)];
}

function reflowDocument(document: TextDocument, outline: Outline): CodeAction[] {
  const edits = reflow(outline);
  return edits.length > 0 ? [edited(document, l10n.t('Make paragraphs of the lines'), REFLOW_KIND, edits)] : [];
}

function fixAll(document: TextDocument, outline: Outline, options: ActionOptions): CodeAction[] {
  const edits = safeEdits(outline, options);
  return edits ? [edited(document, l10n.t('Fix all that is safe to fix'), FIX_ALL_KIND, edits)] : [];
}

function edited(document: TextDocument, title: string, kind: string, edits: readonly Edit[]): CodeAction {
  return { title, kind, edit: { changes: { [document.uri]: toTextEdits(document, edits) } } };
}

/** Edits in LSP's form. */
export function toTextEdits(document: TextDocument, edits: readonly Edit[]): TextEdit[] {
  return edits.map((edit) => ({ range: toRange(document, edit), newText: edit.newText }));
}
