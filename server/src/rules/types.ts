/** What a rule is: one file per rule, listed in index.ts. */

import type { Edit } from '../edits/edit';
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
}

/** A finding as a rule makes it: the code and, unless it differs, the severity are the rule's. */
export type RuleFinding = Omit<Finding, 'code' | 'severity'> & { severity?: Severity };

export interface Rule {
  /** As in docs/rules and in settings. */
  code: string;
  /** Default severities by the kind of document; `off` where the rule is silent unless it is switched on. */
  severity: Readonly<Record<DocumentKind, Severity | 'off'>>;
  check(outline: Outline): RuleFinding[];
}
