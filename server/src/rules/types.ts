/**
 * What a rule is: one file per rule, listed in index.ts. A rule of numbering, structure or the whole text looks at the
 * outline; a rule of words and marks looks at one paragraph at a time and does not know of documents at all.
 */
import type { Edit } from '../edits/edit';
import type { Role } from '../outline/paragraphs';
import type { DocumentKind, Outline, Span } from '../outline/types';
import type { Message } from './message';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A way to put a finding right. The edits are computed only when they are asked for. */
export interface Fix {
  title: Message;
  edits(): Edit[];
  /** The one answer that is nearly always meant. */
  preferred?: boolean;
  /** It cannot change the meaning: fix-all on save may apply it unasked. Renumbering never is. */
  safe?: boolean;
}

/** Something a rule found; offsets in the document. */
export interface Finding {
  code: string;
  severity: Severity;
  message: Message;
  span: Span;
  related?: readonly { span: Span; message: Message }[];
  fixes: readonly Fix[];
  /** Shown faded: residue that nobody needs. */
  unnecessary?: boolean;
}

/** A finding as a rule makes it: the code and, unless it differs, the severity are the rule's. */
export type RuleFinding = Omit<Finding, 'code' | 'severity'> & { severity?: Severity };

/** The writer's own words. */
export interface Dictionary {
  /** Wrong → right. */
  terms: ReadonlyMap<string, string>;
  /** Names and set phrases of the writer's unit, whose near misses are marked. */
  names: readonly string[];
}

/** What rules may know besides the text. */
export interface RuleContext {
  kind: DocumentKind;
  dictionary: Dictionary;
}

interface RuleBase {
  /** As in docs/rules and in settings. */
  code: string;
  /** Default severities by the kind of document; `off` where the rule is silent unless it is switched on. */
  severity: Readonly<Record<DocumentKind, Severity | 'off'>>;
}

/** A rule that looks at the whole outline. */
export interface DocumentRule extends RuleBase {
  check(outline: Outline, context: RuleContext): RuleFinding[];
}

/** A change to a paragraph's text; offsets in the paragraph. */
export interface Replacement {
  title: Message;
  start: number;
  end: number;
  newText: string;
  preferred?: boolean;
  safe?: boolean;
}

/** What a paragraph rule found; offsets in the paragraph's logical text (hard wraps joined). */
export interface Hit {
  start: number;
  end: number;
  message: Message;
  severity?: Severity;
  fixes?: readonly Replacement[];
}

/** A rule that looks at one paragraph at a time: a pure function of its text and role, so that results can be kept. */
export interface ParagraphRule extends RuleBase {
  find(text: string, role: Role): Hit[];
  /**
   * What the right form looks like. Where a document has three hits or more and nowhere the right form, the wrong one
   * is its style: one information at its first place with a fix for all. Undefined where every hit is a slip.
   */
  right?: RegExp;
}

export type Rule = DocumentRule | ParagraphRule;
