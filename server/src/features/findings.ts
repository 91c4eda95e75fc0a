/**
 * The findings that are shown: what the rules find, less what stands there twice, what the writer ignores and what is
 * only half typed. Diagnostics and code actions both begin here, so that they never disagree.
 */

import { keptOf } from '../outline/keptOf';
import { paragraphAt } from '../outline/names';
import type { Outline, Span } from '../outline/types';
import type { FoundLists } from '../rules/dealOut';
import { ruleSteps } from '../rules/run';
import type { Dictionary, Finding, RuleSettings } from '../rules/types';
import { lineEnd, lineStart } from '../text/lines';
import { finish, type Steps } from '../text/steps';
import { Kept } from './kept';

/** What the writer ignores in one document. */
export interface Ignored {
  /** Rules that are off in this document. */
  codes: ReadonlySet<string>;
  /** Single findings: a finding is meant where the excerpt stands around it. */
  excerpts: readonly { code: string; text: string }[];
}

/** What findings depend on besides the text. */
export interface FindingOptions {
  rules: RuleSettings;
  dictionary?: Dictionary;
  ignored?: Ignored;
  /** Whether a stretch of the text was changed a moment ago. */
  beingTyped?(span: Span): boolean;
}

/** What is shown, in order. */
export class Found {
  constructor(
    /** In lists that are the same objects as before where they are the same, and stand together as before. */
    readonly lists: FoundLists,
    /** Some is kept back while its paragraph is being typed. */
    readonly withheld: boolean,
  ) {}

  get shown(): readonly Finding[] {
    return this.lists.flat();
  }
}

/** Pairs whose second half is still to be typed. */
const HALVES: ReadonlySet<string> = new Set(['quote-unpaired', 'bracket-unpaired']);

/** The findings to show. */
export function findings(outline: Outline, options: FindingOptions): Found {
  return finish(findingSteps(outline, options));
}

/** The same in steps. */
export function* findingSteps(outline: Outline, options: FindingOptions): Steps<Found> {
  const all = yield* allFindings(outline, options);
  const { ignored, beingTyped } = options;
  const minded = ignored ? withoutIgnored(outline, all, ignored) : all;
  if (!beingTyped) return new Found(minded, false);
  const isHalfTyped = ({ code, span }: Finding) =>
    HALVES.has(code) && beingTyped(paragraphAt(outline, span.start) ?? span);
  const lists = filtered(minded, (finding) => !isHalfTyped(finding));
  return new Found(lists, lists !== minded);
}

/** What `isLeft` leaves: the same lists where that is all that is in them. */
function filtered(lists: FoundLists, isLeft: (finding: Finding) => boolean): FoundLists {
  let left: (readonly Finding[])[] | undefined;
  for (let i = 0; i < lists.length; i++) {
    const list = lists[i]!;
    if (list.every(isLeft)) continue;
    left ??= [...lists];
    left[i] = list.filter(isLeft);
  }
  return left ?? lists;
}

const kept = new Kept<Outline, FoundLists>();

/** Run once for a text and its settings: code actions are asked for at every move of the cursor. */
function allFindings(outline: Outline, { rules, dictionary }: FindingOptions): Steps<FoundLists> {
  return kept.steps(outline, [rules, dictionary], () => findAll(outline, rules, dictionary));
}

function* findAll(outline: Outline, rules: RuleSettings, dictionary: Dictionary | undefined): Steps<FoundLists> {
  const lists = yield* ruleSteps(outline, rules, dictionary);
  return lists.map(onceOf);
}

const onceOf = keptOf(withoutDoubles);

/** Two rules may find the same words wrong; the writer's own word about them is enough. */
const LESS_THAN_OWN = /^(?:term-|de-particle|zuo-chu|user-name)/;

/** Findings of one place stand one after the other; `all` is in order. */
function withoutDoubles(all: readonly Finding[]): readonly Finding[] {
  // Copied only where there are some.
  let kept: Finding[] | undefined;
  for (let first = 0, next = 0; first < all.length; first = next) {
    const { start, end } = all[first]!.span;
    for (next = first + 1; next < all.length && isAt(all[next]!, start, end); next++);
    if (next === first + 1) kept?.push(all[first]!);
    else {
      kept ??= all.slice(0, first);
      for (const finding of withoutDoublesAt(all.slice(first, next))) kept.push(finding);
    }
  }
  return kept ?? all;
}

function isAt({ span }: Finding, start: number, end: number): boolean {
  return span.start === start && span.end === end;
}

function withoutDoublesAt(found: readonly Finding[]): readonly Finding[] {
  const hasOwn = found.some(({ code }) => code === 'user-term');
  return found.filter(
    ({ code }, i) => found.findIndex((one) => one.code === code) === i && !(hasOwn && LESS_THAN_OWN.test(code)),
  );
}

function withoutIgnored(outline: Outline, all: FoundLists, { codes, excerpts }: Ignored): FoundLists {
  if (codes.size === 0 && excerpts.length === 0) return all;
  // The text is put together only where there is a finding that an excerpt may be meant for.
  const isMeant = ({ span }: Finding, excerpt: string) => standsAround(outline.text, span, excerpt);
  return filtered(
    all,
    (finding) =>
      !codes.has(finding.code) && !excerpts.some(({ code, text }) => code === finding.code && isMeant(finding, text)),
  );
}

/** Whether `excerpt` stands in the text so that it holds the span, as far as that is on its first line. */
export function standsAround(text: string, span: Span, excerpt: string): boolean {
  const end = onFirstLine(text, span);
  // As far as it can reach: what stands elsewhere is another place.
  return text.slice(Math.max(0, end - excerpt.length), span.start + excerpt.length).includes(excerpt);
}

/** Characters on both sides that tell a finding from others like it. */
const LEAST = 4;
const MOST = 40;

/** The shortest excerpt that tells this finding from the others of its rule, as far as its line does. */
export function excerptOf(text: string, finding: Finding, others: readonly Finding[]): string {
  const { start } = finding.span;
  const end = onFirstLine(text, finding.span);
  const first = lineStart(text, start);
  const last = lineEnd(text, end);
  const alike = others.filter((other) => other !== finding && other.code === finding.code);
  for (let by = LEAST; ; by += LEAST) {
    const from = whole(text, Math.max(first, start - by), -1);
    const to = whole(text, Math.min(last, end + by), 1);
    const excerpt = text.slice(from, to);
    const all = (from <= first && to >= last) || by >= MOST;
    if (all || !alike.some((other) => standsAround(text, other.span, excerpt))) return excerpt;
  }
}

function onFirstLine(text: string, { start, end }: Span): number {
  return Math.min(end, lineEnd(text, start));
}

/** An offset that is not within a character of two units. */
function whole(text: string, offset: number, direction: 1 | -1): number {
  return /[\uDC00-\uDFFF]/.test(text[offset] ?? '') && /[\uD800-\uDBFF]/.test(text[offset - 1] ?? '')
    ? offset + direction
    : offset;
}
