/** textDocument/diagnostic: the findings of the rules in LSP's form. */
import * as l10n from '@vscode/l10n';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Position,
  type Range,
} from 'vscode-languageserver-types';
import { Place } from '../outline/place';
import type { Outline, Span } from '../outline/types';
import type { Message } from '../rules/message';
import type { Finding, Severity } from '../rules/types';
import { Attached } from '../text/attached';
import { finish, type Steps } from '../text/steps';
import { type FindingOptions, findings } from './findings';
import { Kept } from './kept';
import { Positions } from './positions';

/** Shown in front of the code in the Problems view. */
const SOURCE = '讲稿大纲';
const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What diagnostics depend on besides the text. */
export interface DiagnosticOptions extends FindingOptions {
  /** The address of the folder docs/rules, with / at its end. */
  rulePages: string;
}

/** The diagnostics of a document, in order. */
export function diagnostics(document: TextDocument, outline: Outline, options: DiagnosticOptions): Diagnostic[] {
  return finish(diagnosticSteps(document, findings(outline, options).shown, options));
}

const kept = new Kept<readonly Finding[], Diagnostic[]>();

/** Diagnostics that are made at a time. */
const STEP = 32;

/** The diagnostics of these findings, some at a time. */
export function diagnosticSteps(
  document: TextDocument,
  shown: readonly Finding[],
  options: Pick<DiagnosticOptions, 'rulePages'>,
): Steps<Diagnostic[]> {
  return kept.steps(shown, [options.rulePages], () => toDiagnostics(document, shown, options));
}

function* toDiagnostics(
  document: TextDocument,
  shown: readonly Finding[],
  options: Pick<DiagnosticOptions, 'rulePages'>,
): Steps<Diagnostic[]> {
  const positions = new Positions(document);
  const made: Diagnostic[] = [];
  for (let i = 0; i < shown.length; i++) {
    made.push(toDiagnostic(document, shown[i]!, options, positions));
    if (i % STEP === 0) yield;
  }
  return made;
}

/** Findings of paragraphs that have not changed are the same objects; what was last made of each. */
const made = new Attached<Finding, { rulePages: string; diagnostic: Diagnostic }>();

/** One finding in LSP's form: the same object as before where it has not moved, so that it is soon found to be the same. */
export function toDiagnostic(
  document: TextDocument,
  finding: Finding,
  { rulePages }: Pick<DiagnosticOptions, 'rulePages'>,
  positions = new Positions(document),
): Diagnostic {
  const before = made.get(finding);
  const known = before?.rulePages === rulePages ? before.diagnostic : undefined;
  const stays = known !== undefined && isRangeOf(document, positions, known.range, finding.span);
  if (stays && !finding.related) return known;
  const range = stays ? known.range : toRange(document, finding.span);
  const diagnostic = known ? { ...known, range } : make(finding, range, rulePages);
  if (finding.related && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map(({ span, message }) => ({
      location: { uri: document.uri, range: toRange(document, span) },
      message: translate(message),
    }));
  }
  made.set(finding, { rulePages, diagnostic });
  return diagnostic;
}

function make(finding: Finding, range: Range, rulePages: string): Diagnostic {
  const diagnostic: Diagnostic = {
    range,
    severity: SEVERITIES[finding.severity],
    code: finding.code,
    codeDescription: { href: `${rulePages}${finding.code}.md` },
    source: SOURCE,
    message: translate(finding.message),
  };
  if (finding.unnecessary) diagnostic.tags = [DiagnosticTag.Unnecessary];
  return diagnostic;
}

function isRangeOf(document: TextDocument, positions: Positions, range: Range, span: Span): boolean {
  if (span instanceof Place)
    return positions.isAt(range.start, span.start, span.first) && positions.isAt(range.end, span.end, span.last);
  return isAt(range.start, document.positionAt(span.start)) && isAt(range.end, document.positionAt(span.end));
}

function isAt(a: Position, b: Position): boolean {
  return a.line === b.line && a.character === b.character;
}

/** A message in the user's language. */
export function translate({ text, args }: Message): string {
  return l10n.t(text, ...args);
}

/** A stretch of the document as LSP's range. */
export function toRange(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
