/** The rules that are switched on, with their severities, as they are run over a document. */

import { keptOf } from '../outline/keptOf';
import type { Role } from '../outline/paragraphs';
import type { DocumentKind } from '../outline/types';
import { Attached } from '../text/attached';
import { rules } from './index';
import type { Sign } from './signs';
import type {
  AnyNoticeRule,
  Dictionary,
  DocumentRule,
  Finding,
  ParagraphRule,
  Rule,
  RuleFinding,
  RuleSettings,
  RunRule,
  Severity,
  SpeechRule,
  WordRule,
} from './types';
import { WordIndex } from './words/wordIndex';

const wordRules = rules.filter((rule): rule is WordRule => 'words' in rule);
const order = new Map(rules.map((rule, i) => [rule.code, i]));
let wordIndex: WordIndex | undefined;

/** A rule with the sign that it needs; `undefined` where it looks at all paragraphs. */
export interface Needing<T> {
  rule: T;
  needs: Sign | undefined;
  /** Its place in the ruleset. */
  at: number;
}

/** What was found in a paragraph. */
export interface Examined {
  ruleset: Ruleset;
  role: Role;
  /** Nothing was found or noticed. */
  isQuiet: boolean;
  /** What the rules that look at single paragraphs found, in order. */
  findings: readonly Finding[];
  /** What the rules that look at the document noticed, by their place in the ruleset. */
  noticed: readonly { rule: number; value: unknown }[];
}

/** The rules for paragraphs of one role. */
interface RoleRules {
  /** What is found in nearly all of them, which is nothing: one object for all. */
  quiet: Examined;
  paragraphs: readonly Needing<ParagraphRule>[];
  noticing: readonly Needing<AnyNoticeRule>[];
  /** Whether words are looked up. */
  words: boolean;
}

/** What was found by a ruleset is kept with it: it is one object for the same settings. */
export class Ruleset {
  readonly paragraphs: ParagraphRule[] = [];
  readonly runs: RunRule[] = [];
  readonly speeches: SpeechRule[] = [];
  readonly documents: DocumentRule[] = [];
  readonly noticing: AnyNoticeRule[] = [];
  /** Those of them that look at page numbers. */
  readonly numbering: AnyNoticeRule[] = [];
  /** Those that look at all their findings together. */
  readonly settling: (ParagraphRule | WordRule)[] = [];
  /** The words of all word rules. */
  readonly index: WordIndex;
  /** The rules of its lists; undefined for one that is off. */
  readonly words: (WordRule | undefined)[];

  constructor(
    readonly kind: DocumentKind,
    readonly settings: RuleSettings,
    readonly dictionary: Dictionary,
  ) {
    wordIndex ??= new WordIndex(wordRules.map(({ words }) => words));
    this.index = wordIndex;
    this.words = wordRules.map((rule) => (this.isOn(rule) ? rule : undefined));
    for (const rule of rules) if (this.isOn(rule)) this.add(rule);
  }

  private add(rule: Rule): void {
    if ('forWords' in rule) {
      const made = rule.forWords(this.dictionary);
      if (made) this.paragraphs.push({ ...rule, ...made });
    } else if ('find' in rule) this.paragraphs.push(rule);
    else if ('checkRun' in rule) this.runs.push(rule);
    else if ('checkSpeech' in rule) this.speeches.push(rule);
    else if ('notice' in rule) this.noticing.push(rule);
    else if ('check' in rule) this.documents.push(rule);
    if ('settle' in rule && rule.settle) this.settling.push(rule);
    if ('checkPageNumbers' in rule && rule.checkPageNumbers) this.numbering.push(rule);
  }

  /** Whether a rule looks at all its findings together. */
  settles(code: string): boolean {
    return this.settling.some((rule) => rule.code === code);
  }

  private isOn({ code, severity }: Rule): boolean {
    return (this.settings[code] ?? severity[this.kind]) !== 'off';
  }

  private readonly byRole = new Map<Role, RoleRules>();

  /** The rules that look at single paragraphs of a role. */
  forRole(role: Role): RoleRules {
    const known = this.byRole.get(role);
    if (known) return known;
    const made: RoleRules = {
      quiet: { ruleset: this, role, isQuiet: true, findings: [], noticed: [] },
      paragraphs: forRole(this.paragraphs, role),
      noticing: forRole(this.noticing, role),
      words: role !== 'residue',
    };
    this.byRole.set(role, made);
    return made;
  }

  /** A rule's finding with code and severity: what the writer set comes before what the rule thinks. */
  complete({ code, severity }: Rule, finding: RuleFinding): Finding {
    const given = this.settings[code] ?? finding.severity ?? severity[this.kind];
    const { message, span, related, fixes, unnecessary } = finding;
    // All in one shape: there may be thousands.
    return { code, severity: given as Severity, message, span, related, fixes, unnecessary };
  }

  private readonly completed = new Attached<RuleFinding, Finding>();

  /** The same for rules that are asked each time: a finding that they have kept is the same one as before. */
  completeOnce(rule: Rule, finding: RuleFinding): Finding {
    let known = this.completed.get(finding);
    if (!known) {
      known = this.complete(rule, finding);
      this.completed.set(finding, known);
    }
    return known;
  }

  /** The order of the text: by where findings begin, then where they end, then as the rules are listed. */
  readonly compare = (a: Finding, b: Finding): number =>
    a.span.start - b.span.start || a.span.end - b.span.end || order.get(a.code)! - order.get(b.code)!;
}

function forRole<T extends { needs?: Sign; roles?: readonly Role[] }>(rules: readonly T[], role: Role): Needing<T>[] {
  return rules
    .map((rule, at) => ({ rule, needs: rule.needs, at }))
    .filter(({ rule: { roles } }) => (roles ? roles.includes(role) : role !== 'residue'));
}

/** By dictionary. Nothing hangs on a dictionary itself: the empty one is there for ever, settings come and go. */
const rulesets = keptOf((_settings: RuleSettings) => new WeakMap<Dictionary, Record<DocumentKind, Ruleset>>());

/** The ruleset for these settings; the same as before where they are the same objects. */
export function rulesetFor(kind: DocumentKind, settings: RuleSettings, dictionary: Dictionary): Ruleset {
  const known = rulesets(settings);
  let made = known.get(dictionary);
  if (!made) {
    made = {
      speech: new Ruleset('speech', settings, dictionary),
      document: new Ruleset('document', settings, dictionary),
    };
    known.set(dictionary, made);
  }
  return made[kind];
}
