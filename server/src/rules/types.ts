/**
 * What a rule is: one file per rule, listed in index.ts. There are four kinds, from the cheapest on; what the first
 * three find is kept as long as the paragraph or the speech is unchanged:
 *
 * - a word rule marks the words of a list; all lists are looked up at once;
 * - a paragraph rule looks at one paragraph at a time and does not know of documents at all;
 * - a run rule looks at one list of siblings, a speech rule at one speech: its numbering, its frame;
 * - a document rule looks at the whole outline, or at those paragraphs that it noticed.
 */
import type { Edit } from '../edits/edit';
import type { Paragraph, Role } from '../outline/paragraphs';
import type { TextLine } from '../outline/textLine';
import type { DocumentKind, Outline, Run, Span, Speech } from '../outline/types';
import type { Message } from './message';
import type { Sign } from './signs';
import type { Entry, WordList } from './words/dictionary';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What a writer set: a severity or `off` for a rule's code. */
export type RuleSettings = Readonly<Partial<Record<string, Severity | 'off'>>>;

/** A way to put a finding right. The edits are computed only when they are asked for, for the text as it stands then. */
export interface Fix {
  title: Message;
  edits(outline: Outline): Edit[];
  /** The one answer that is nearly always meant. */
  preferred?: boolean;
  /** It cannot change the meaning: fix-all on save may apply it unasked. Renumbering never is. */
  safe?: boolean;
}

/** Something a rule found. Its offsets are true for the text of the outline that it was asked of, or a later one. */
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

/** A stretch of a paragraph's text and what is to stand there. */
export interface Change {
  start: number;
  end: number;
  newText: string;
}

/** A change to one stretch of a paragraph. */
export interface Replacement extends Change {
  title: Message;
  preferred?: boolean;
  safe?: boolean;
}

/** Several changes at once: of both marks of a pair, so that the words between are left to the fixes of other rules. */
export interface Replacements {
  title: Message;
  changes: readonly Change[];
  preferred?: boolean;
  safe?: boolean;
}

/** What was found in a paragraph; offsets in its logical text (hard wraps joined). */
export interface Hit {
  start: number;
  end: number;
  message: Message;
  severity?: Severity;
  fixes?: readonly (Replacement | Replacements)[];
}

/** What a rule may know of the document when it looks at all its findings. */
export interface Seen {
  outline: Outline;
  /** Whether a sign stands anywhere in text of the writer's own. */
  holds(sign: Sign): boolean;
  /** The paragraphs of the writer's own where it stands. */
  paragraphsWith(sign: Sign): readonly Paragraph[];
}

/** What is made of all that a rule found in a document: the same list, or other findings in its place. */
export type Settle = (findings: readonly Finding[], seen: Seen) => readonly Finding[];

/** For rules that look at residue, too. */
export const EVERYWHERE: readonly Role[] = [
  ...(['title', 'note', 'documentNumber', 'salutation', 'addressee', 'opening', 'heading', 'body'] as const),
  ...(['closing', 'attachment', 'signature', 'date', 'contents', 'notes', 'residue'] as const),
];

/** A rule that looks at one paragraph at a time: a pure function of its text and role. */
export interface ParagraphRule extends RuleBase {
  /** Without this sign in the paragraph there is nothing to find. A rule that names none looks at all paragraphs. */
  needs?: Sign;
  /** The only roles that it looks at; by default all but residue. */
  roles?: readonly Role[];
  find(text: string, role: Role): Hit[];
  settle?: Settle;
}

/** A paragraph rule made for the writer's words; undefined where there are none. */
export interface OwnWordsRule extends RuleBase {
  forWords(dictionary: Dictionary): Pick<ParagraphRule, 'find'> | undefined;
}

/** A rule that marks the wrong forms of a list of words, wherever they stand in text of the writer's own. */
export interface WordRule extends RuleBase {
  words: WordList;
  /** What is said about an entry that stands there. */
  say(entry: Entry): Message;
  settle?: Settle;
}

/** What rules that are asked thousands of times answer mostly: one list for all. */
export const NOTHING: readonly RuleFinding[] = [];

/**
 * A rule that looks at one list of siblings of a speech: a pure function of its members, what they stand above and below,
 * and their paragraphs. What it finds is kept as long as these are the same, wherever they stand.
 */
export interface RunRule extends RuleBase {
  checkRun(run: Run): readonly RuleFinding[];
}

/** A rule that looks at one speech; a pure function of its paragraphs and its tree. */
export interface SpeechRule extends RuleBase {
  checkSpeech(speech: Speech, outline: Outline): RuleFinding[];
}

/**
 * A rule that looks at the whole outline, each time. What it finds in one paragraph, line or speech it makes once with
 * `keptOf`: a finding that is the same object as before is shown as before. No function in it sees the outline, which would
 * be kept with it.
 */
export interface DocumentRule extends RuleBase {
  check(outline: Outline, context: RuleContext): RuleFinding[];
}

/** Something that a rule noticed in a paragraph. */
export interface Noticed<T> {
  paragraph: Paragraph;
  /** Among the paragraphs of the outline. */
  index: number;
  value: T;
}

/** A document rule that looks at those paragraphs only where it noticed something, and at what stands around them. */
export interface NoticeRule<T> extends RuleBase {
  needs?: Sign;
  roles?: readonly Role[];
  /** What makes the paragraph worth a look: a pure function of its text and role. Undefined where nothing does. */
  notice(paragraph: Paragraph): T | undefined;
  checkNoticed(noticed: readonly Noticed<T>[], outline: Outline): RuleFinding[];
  /**
   * Looks at page numbers between the lines of wrapped text, of which some block has these; all that stand with no text
   * between are in one block. What it finds is kept with the block.
   */
  checkPageNumbers?(numbers: readonly TextLine[]): RuleFinding[];
}

// biome-ignore lint/suspicious/noExplicitAny: each rule knows what it noticed.
export type AnyNoticeRule = NoticeRule<any>;

export type Rule = ParagraphRule | OwnWordsRule | WordRule | RunRule | SpeechRule | DocumentRule | AnyNoticeRule;
