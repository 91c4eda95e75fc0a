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
import type { FoundLists } from '../rules/dealOut';
import type { Message } from '../rules/message';
import type { Finding, Severity } from '../rules/types';
import { Attached } from '../text/attached';
import { finish, type Steps } from '../text/steps';
import { type FindingOptions, type Found, findings } from './findings';
import { Kept } from './kept';
import { isInOne, movedBy, Positions } from './positions';

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
  return finish(diagnosticSteps(document, findings(outline, options), options));
}

const kept = new Kept<FoundLists, Diagnostic[]>();

/** Diagnostics that are made at a time. */
const STEP = 32;

/** The diagnostics of these findings, some at a time. */
export function diagnosticSteps(
  document: TextDocument,
  { lists }: Found,
  options: Pick<DiagnosticOptions, 'rulePages'>,
): Steps<Diagnostic[]> {
  return kept.steps(lists, [options.rulePages], () => toDiagnostics(document, lists, options));
}

function* toDiagnostics(
  document: TextDocument,
  lists: FoundLists,
  options: Pick<DiagnosticOptions, 'rulePages'>,
): Steps<Diagnostic[]> {
  const positions = new Positions(document);
  // Of its length at once: a list that grows leaves the shorter ones behind.
  const all = new Array<Diagnostic>(lists.reduce((sum, { length }) => sum + length, 0));
  let next = 0;
  let made = 0;
  for (let i = 0; i < lists.length; i++) {
    const list = lists[i]!;
    const before = listed.get(list);
    const now = before?.rulePages === options.rulePages ? before : new Listed(list, options.rulePages);
    if (now !== before) listed.set(list, now);
    const here = now.diagnostics(document, positions);
    for (let k = 0; k < here.length; k++) all[next++] = here[k]!;
    made += list.length;
    if (made > STEP) {
      made = 0;
      yield;
    }
  }
  return all;
}

/** Of a list of findings that stand together its diagnostics as they were last made. */
const listed = new Attached<readonly Finding[], Listed>();

/**
 * The diagnostics of a list of findings that stays the same object as long as nothing was changed where they stand
 * (rules/dealOut.ts). They move together: one number tells whether and how far. Only those that refer to another place, or
 * end in another paragraph, are looked at one by one.
 */
class Listed {
  private made: readonly Shown[] = [];
  /** The first that moves with the others, and its line when they were made. */
  private readonly first: Finding | undefined;
  private line = -1;
  private readonly hasOthers: boolean;

  constructor(
    private readonly list: readonly Finding[],
    readonly rulePages: string,
  ) {
    this.first = list.find(movesWithAll);
    this.hasOthers = !list.every(movesWithAll);
  }

  diagnostics(document: TextDocument, positions: Positions): readonly Shown[] {
    const { list, first, made, hasOthers } = this;
    const line = first ? positions.lineOf(first.span) : -1;
    const by = line - this.line;
    if (made.length > 0 && by === 0 && !hasOthers) return made;
    const now = new Array<Shown>(list.length);
    for (let i = 0; i < list.length; i++) {
      const finding = list[i]!;
      const before = made[i];
      if (!before || !movesWithAll(finding)) now[i] = toDiagnostic(document, finding, this, positions);
      else now[i] = by === 0 ? before : before.moved(by);
    }
    this.made = now;
    this.line = line;
    return now;
  }
}

/** Whether a finding stands in one paragraph or is a line, and refers to nothing else. */
function movesWithAll({ span, related }: Finding): boolean {
  return (related === undefined || related.length === 0) && isInOne(span);
}

/** What was last made of a finding, by the address of the rules' pages. */
const madeFor = new Map<string, Attached<Finding, Shown>>();

/** One finding in LSP's form: the same object as before where it has not moved, so that it is soon found to be the same. */
export function toDiagnostic(
  document: TextDocument,
  finding: Finding,
  { rulePages }: Pick<DiagnosticOptions, 'rulePages'>,
  positions = new Positions(document),
): Shown {
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

  /** The same so many lines further down. */
  moved(by: number): Shown {
    const { range, severity, code, codeDescription, message, tags, relatedInformation } = this;
    return new Shown(movedBy(range, by), severity, code, codeDescription, message, tags, relatedInformation);
  }
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
