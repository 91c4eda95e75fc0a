/** The settings of each open document: asked for where the client answers, kept as pushed where it does not. */
import * as l10n from '@vscode/l10n';
import type { Connection } from 'vscode-languageserver';
import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { ClientNeeds } from './capabilities';
import { readSettings, type Settings } from './settings';

/** More in one message nobody reads. */
const NAMED = 5;

/** Asks, checks and keeps. */
export class SettingsStore {
  private pushed: unknown;
  private readonly byResource = new Map<string, Promise<Settings>>();
  private readonly named = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly client: ClientNeeds,
    /** The folders of the workspace, for clients that are not asked for them. */
    private readonly folders: readonly string[],
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
    const [raw, folders] = await Promise.all([this.section(uri), this.workspaceFolders()]);
    const { settings, problems } = readSettings(raw, { uri, folders });
    this.name(problems);
    return settings;
  }

  private async section(uri: string): Promise<unknown> {
    if (!this.client.configuration) return this.pushed;
    try {
      return await this.connection.workspace.getConfiguration({ scopeUri: uri, section: 'speechOutline' });
    } catch {
      // A client that promises configuration and fails to deliver gets the defaults.
      return this.pushed;
    }
  }

  private async workspaceFolders(): Promise<readonly string[]> {
    if (!this.client.workspaceFolders) return this.folders;
    try {
      return (await this.connection.workspace.getWorkspaceFolders())?.map((folder) => folder.uri) ?? [];
    } catch {
      return this.folders;
    }
  }

  /** One message for all that is new; what was said once is not said again. */
  private name(problems: string[]): void {
    const fresh = [...new Set(problems)].filter((text) => !this.named.has(text));
    if (fresh.length === 0) return;
    for (const text of fresh) this.named.add(text);
    const texts = fresh.slice(0, NAMED);
    if (fresh.length > NAMED) texts.push(l10n.t('{0} more.', fresh.length - NAMED));
    const message = l10n.t('Speech Outline ignores settings: {0}', texts.join(' '));
    // A notification, so that no answer is waited for.
    void this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  }
}
