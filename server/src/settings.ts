/**
 * The settings of each resource, checked value by value: what makes no sense is named once and replaced by its
 * default, so that a slip in settings.json costs one setting and not the extension.
 */
import * as l10n from '@vscode/l10n';
import type { Connection } from 'vscode-languageserver';
import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { ClientNeeds } from './capabilities';
import { rules } from './rules/index';
import type { RuleSettings } from './rules/run';
import type { Severity } from './rules/types';

/** The settings the server knows, under `speechOutline.*`. */
export interface Settings {
  outline: {
    /** How many levels of parts the outline shows; 0 shows all. */
    maxDepth: number;
    /** Whether 一是…二是… within a paragraph show in the outline. */
    inlineItems: boolean;
  };
  /** A rule that is not set has the severity of its own. */
  rules: RuleSettings;
}

export const defaultSettings: Settings = { outline: { maxDepth: 0, inlineItems: true }, rules: {} };

const severities: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'];
const known = new Set(rules.map(({ code }) => code));

/**
 * Reads settings as the client sent them. `problems` names each value that makes no sense, in words for the writer.
 */
export function readSettings(raw: unknown): { settings: Settings; problems: string[] } {
  const problems: string[] = [];
  const section = asObject(raw, 'speechOutline', problems);
  const outline = asObject(section.outline, 'speechOutline.outline', problems);
  const value = <T>(name: string, given: unknown, fallback: T, valid: boolean, expected: string): T => {
    if (given === undefined || given === null) return fallback;
    if (valid) return given as T;
    problems.push(problem(name, given, expected));
    return fallback;
  };
  const { maxDepth, inlineItems } = outline;
  // Used by the client only, but named here with the others.
  const modes = ['auto', 'ask', 'off'];
  value('speechOutline.detect', section.detect, 'auto', modes.includes(section.detect as string), modes.join(' / '));
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
    rules: readRules(section.rules, problems),
  };
  return { settings, problems };
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

/** Asks for settings where the client answers, keeps what it pushes where it does not. */
export class SettingsStore {
  private pushed: unknown;
  private readonly byResource = new Map<string, Promise<Settings>>();
  private readonly named = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly client: () => ClientNeeds,
  ) {}

  /** Settings that came with `initialize` or `workspace/didChangeConfiguration`. */
  push(raw: unknown): void {
    if (raw !== undefined && raw !== null) this.pushed = raw;
    this.byResource.clear();
  }

  /** The settings of one resource; never rejects. */
  get(uri: string): Promise<Settings> {
    let settings = this.byResource.get(uri);
    if (settings === undefined) {
      settings = this.load(uri);
      this.byResource.set(uri, settings);
    }
    return settings;
  }

  drop(uri: string): void {
    this.byResource.delete(uri);
  }

  private async load(uri: string): Promise<Settings> {
    let raw = this.pushed;
    if (this.client().configuration) {
      try {
        raw = await this.connection.workspace.getConfiguration({ scopeUri: uri, section: 'speechOutline' });
      } catch {
        // A client that promises configuration and fails to deliver gets the defaults.
      }
    }
    const { settings, problems } = readSettings(raw);
    this.name(problems);
    return settings;
  }

  /** One message for all that is new; what was said once is not said again. */
  private name(problems: string[]): void {
    const fresh = problems.filter((text) => !this.named.has(text));
    if (fresh.length === 0) return;
    for (const text of fresh) this.named.add(text);
    const message = l10n.t('Speech Outline ignores settings: {0}', fresh.join(' '));
    // A notification, so that no answer is waited for.
    void this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  }
}
