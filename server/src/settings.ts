/**
 * The settings of a resource, checked value by value: what makes no sense is named and replaced by its default, so
 * that a slip in settings.json costs one setting and not the extension.
 */
import * as l10n from '@vscode/l10n';
import { readDictionary } from './dictionary';
import type { GoOn } from './edits/goOn';
import type { Layout } from './edits/layout';
import type { Ignored } from './features/findings';
import { readIgnored } from './ignored';
import type { DocumentKind } from './outline/types';
import type { DictionaryFile, TargetLength } from './protocol';
import { rules } from './rules/index';
import type { Dictionary, RuleSettings, Severity } from './rules/types';

/** The settings the server knows, under `speechOutline.*`. */
export interface Settings {
  outline: {
    /** How many levels of parts the outline shows; 0 shows all. */
    maxDepth: number;
    /** Whether 一是…二是… within a paragraph show in the outline. */
    inlineItems: boolean;
  };
  /** Whether Enter goes on with a list: after items, after headings of a draft as well, not at all. */
  onEnter: GoOn | 'off';
  /** Whether Tab, Shift+Tab and Backspace work on markers. */
  markerKeys: boolean;
  /** What formatting does besides putting right what is safe. */
  format: Layout;
  /** How the text is judged: as it reads, or as the writer says. */
  kind: DocumentKind | 'auto';
  /** Characters that are read out in a minute. */
  readingSpeed: number;
  /** How long the text shall be; undefined where nobody said so. */
  target: TargetLength | undefined;
  /** Which headings show the length of their parts. */
  lengthHints: 'off' | 'sections' | 'all';
  /** Whether the patterns of headings (5+7 · 5+7) show above them. */
  parallelLens: boolean;
  /** A rule that is not set has the severity of its own. */
  rules: RuleSettings;
  dictionary: Dictionary;
  ignored: Ignored;
}

export const defaultSettings: Settings = {
  outline: { maxDepth: 0, inlineItems: true },
  onEnter: 'items',
  markerKeys: true,
  format: { indent: 'keep', blankLines: 'keep' },
  kind: 'auto',
  readingSpeed: 220,
  target: undefined,
  lengthHints: 'sections',
  parallelLens: false,
  rules: {},
  dictionary: { terms: new Map(), names: [] },
  ignored: { codes: new Set(), excerpts: [] },
};

/** Characters a minute: nobody reads out a speech slower or faster. */
const SLOWEST = 50;
const FASTEST = 600;

/** Where the settings are for: an open document, and the folders of the workspace. */
export interface Place {
  uri: string;
  folders: readonly string[];
}

const severities: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'];
const INDENTS: readonly Layout['indent'][] = ['keep', 'two', 'none'];
const BLANK_LINES: readonly Layout['blankLines'][] = ['keep', 'none', 'one', 'sections'];
const known = new Set(rules.map(({ code }) => code));

/**
 * Reads settings as the client sent them. `problems` names each value that makes no sense, in words for the writer.
 */
export function readSettings(
  raw: unknown,
  place: Place = { uri: '', folders: [] },
): { settings: Settings; problems: string[] } {
  const problems: string[] = [];
  const section = asObject(raw, 'speechOutline', problems);
  const outline = asObject(section.outline, 'speechOutline.outline', problems);
  const format = asObject(section.format, 'speechOutline.format', problems);
  const value = <T>(name: string, given: unknown, fallback: T, valid: boolean, expected: string): T => {
    if (given === undefined || given === null) return fallback;
    if (valid) return given as T;
    problems.push(problem(name, given, expected));
    return fallback;
  };
  const choice = <T extends string>(name: string, given: unknown, fallback: T, choices: readonly T[]): T =>
    value(name, given, fallback, choices.includes(given as T), choices.join(' / '));
  const { maxDepth, inlineItems } = outline;
  // These three are used by the client only, but named here with the others.
  choice('speechOutline.detect', section.detect, 'auto', ['auto', 'ask', 'off']);
  const path = section.dictionaryFile;
  value('speechOutline.dictionaryFile', path, '', typeof path === 'string', l10n.t('a path in the workspace'));
  const folder = section.templatesFolder;
  value('speechOutline.templatesFolder', folder, '', typeof folder === 'string', l10n.t('a path'));
  const { readingSpeed: speed, parallelLens } = section;
  const settings: Settings = {
    outline: {
      maxDepth: value(
        'speechOutline.outline.maxDepth',
        maxDepth,
        defaultSettings.outline.maxDepth,
        typeof maxDepth === 'number' && Number.isInteger(maxDepth) && maxDepth >= 0,
        l10n.t('a whole number, 0 or more'),
      ),
      inlineItems: value(
        'speechOutline.outline.inlineItems',
        inlineItems,
        defaultSettings.outline.inlineItems,
        typeof inlineItems === 'boolean',
        'true / false',
      ),
    },
    onEnter: choice('speechOutline.onEnter', section.onEnter, defaultSettings.onEnter, ['items', 'all', 'off']),
    markerKeys: value(
      'speechOutline.markerKeys',
      section.markerKeys,
      defaultSettings.markerKeys,
      typeof section.markerKeys === 'boolean',
      'true / false',
    ),
    format: {
      indent: choice('speechOutline.format.indent', format.indent, defaultSettings.format.indent, INDENTS),
      blankLines: choice(
        'speechOutline.format.blankLines',
        format.blankLines,
        defaultSettings.format.blankLines,
        BLANK_LINES,
      ),
    },
    kind: choice('speechOutline.kind', section.kind, defaultSettings.kind, ['auto', 'speech', 'document']),
    readingSpeed: value(
      'speechOutline.readingSpeed',
      speed,
      defaultSettings.readingSpeed,
      typeof speed === 'number' && speed >= SLOWEST && speed <= FASTEST,
      l10n.t('{0} to {1} characters a minute', SLOWEST, FASTEST),
    ),
    target: readTarget(section, problems),
    lengthHints: choice('speechOutline.lengthHints', section.lengthHints, defaultSettings.lengthHints, [
      'off',
      'sections',
      'all',
    ]),
    parallelLens: value(
      'speechOutline.parallelLens',
      parallelLens,
      defaultSettings.parallelLens,
      typeof parallelLens === 'boolean',
      'true / false',
    ),
    rules: readRules(section.rules, problems),
    dictionary: readWords(section, problems),
    ignored: readIgnoredSection(section.ignored, place, problems),
  };
  return { settings, problems };
}

/** The target of the file, which our own client adds, or that of the setting; 0 is none. */
function readTarget({ target, targetLength }: Record<string, unknown>, problems: string[]): TargetLength | undefined {
  const { characters, minutes } = (target ?? {}) as { characters?: unknown; minutes?: unknown };
  if (isPositive(characters)) return { characters };
  if (isPositive(minutes)) return { minutes };
  if (targetLength === undefined || targetLength === null || targetLength === 0) return undefined;
  if (isPositive(targetLength)) return { characters: targetLength };
  problems.push(problem('speechOutline.targetLength', targetLength, l10n.t('a number of characters, 0 for none')));
  return undefined;
}

function isPositive(given: unknown): given is number {
  return typeof given === 'number' && given > 0 && Number.isFinite(given);
}

function readRules(raw: unknown, problems: string[]): RuleSettings {
  const set: Partial<Record<string, Severity | 'off'>> = {};
  for (const [code, setting] of Object.entries(asObject(raw, 'speechOutline.rules', problems))) {
    if (!known.has(code)) problems.push(l10n.t('speechOutline.rules: there is no rule "{0}".', code));
    else if (severities.includes(setting as string)) set[code] = setting as Severity | 'off';
    else if (setting !== undefined && setting !== null) {
      problems.push(problem(`speechOutline.rules.${code}`, setting, severities.join(' / ')));
    }
  }
  return set;
}

function readWords(section: Record<string, unknown>, problems: string[]): Dictionary {
  const terms = asObject(section.terms, 'speechOutline.terms', problems);
  const { names } = section;
  const list = Array.isArray(names) ? names : [];
  if (list !== names && names !== undefined && names !== null) {
    problems.push(problem('speechOutline.names', names, l10n.t('a list of names')));
  }
  const read = readDictionary(terms, list, asFile(section.dictionaryText));
  problems.push(...read.problems);
  return read.dictionary;
}

/** Added by our own client; whatever else stands there is none. */
function asFile(given: unknown): DictionaryFile | undefined {
  const { name, text } = (given ?? {}) as Partial<DictionaryFile>;
  return typeof name === 'string' && typeof text === 'string' ? { name, text } : undefined;
}

function readIgnoredSection(raw: unknown, { uri, folders }: Place, problems: string[]): Ignored {
  const read = readIgnored(asObject(raw, 'speechOutline.ignored', problems), uri, folders);
  problems.push(...read.problems);
  return read.ignored;
}

function asObject(raw: unknown, name: string, problems: string[]): Record<string, unknown> {
  if (raw === undefined || raw === null) return {};
  if (typeof raw === 'object' && !Array.isArray(raw)) return raw as Record<string, unknown>;
  problems.push(problem(name, raw, l10n.t('an object')));
  return {};
}

function problem(name: string, given: unknown, expected: string): string {
  return l10n.t('{0}: {1} makes no sense here (expected: {2}).', name, shorten(JSON.stringify(given)), expected);
}

function shorten(text: string | undefined): string {
  return text === undefined ? '?' : text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
