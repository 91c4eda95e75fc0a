/** textDocument/diagnostic: the findings of the rules in LSP's form. */
import * as l10n from '@vscode/l10n';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type Range,
} from 'vscode-languageserver-types';
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
  const all = new Array<Diagnostic>(shown.length);
  for (let i = 0; i < shown.length; i++) {
    all[i] = toDiagnostic(document, shown[i]!, options, positions);
    if (i % STEP === 0) yield;
  }
  return all;
}

/** What was last made of a finding, by the address of the rules' pages. */
const madeFor = new Map<string, Attached<Finding, Shown>>();

/** One finding in LSP's form: the same object as before where it has not moved, so that it is soon found to be the same. */
export function toDiagnostic(
  document: TextDocument,
  finding: Finding,
  { rulePages }: Pick<DiagnosticOptions, 'rulePages'>,
  positions = new Positions(document),
): Diagnostic {
  const made = madeFor.get(rulePages) ?? new Attached();
  madeFor.set(rulePages, made);
  const known = made.get(finding);
  const range = positions.rangeOf(finding.span, known?.range);
  // Few findings refer to others, and no function with functions inside is called for the rest: they cost memory.
  const { related: places } = finding;
  const related = places?.length ? relatedTo(document, places, positions, known?.relatedInformation) : undefined;
  if (known && range === known.range && related === known.relatedInformation) return known;
  const { code, severity, unnecessary } = finding;
  const page = known?.codeDescription ?? { href: `${rulePages}${code}.md` };
  const message = known?.message ?? translate(finding.message);
  const diagnostic = new Shown(
    range,
    SEVERITIES[severity],
    code,
    page,
    message,
    unnecessary ? FADED : undefined,
    related,
  );
  made.set(finding, diagnostic);
  return diagnostic;
}

/** A diagnostic; of a class as its range is (positions.ts). */
class Shown implements Diagnostic {
  readonly source = SOURCE;

  constructor(
    readonly range: Range,
    readonly severity: DiagnosticSeverity,
    readonly code: string,
    readonly codeDescription: { href: string },
    readonly message: string,
    readonly tags: DiagnosticTag[] | undefined,
    readonly relatedInformation: DiagnosticRelatedInformation[] | undefined,
  ) {}
}

const FADED = [DiagnosticTag.Unnecessary];

/** What a finding refers to: `known`, where all of that is still there. */
function relatedTo(
  { uri }: TextDocument,
  related: NonNullable<Finding['related']>,
  positions: Positions,
  known: DiagnosticRelatedInformation[] | undefined,
): DiagnosticRelatedInformation[] {
  const ranges = related.map(({ span }, i) => positions.rangeOf(span, known?.[i]?.location.range));
  if (known && ranges.every((range, i) => range === known[i]?.location.range)) return known;
  return related.map(({ message }, i) => ({ location: { uri, range: ranges[i]! }, message: translate(message) }));
}

/** A message in the user's language. */
export function translate({ text, args }: Message): string {
  return l10n.t(text, ...args);
}

/** A stretch of the document as LSP's range. */
export function toRange(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
