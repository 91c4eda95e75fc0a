/**
 * What the writer ignores: in the settings of the document's folder, where colleagues find it, else in the
 * extension's storage. Never in the text.
 */
import * as vscode from 'vscode';
import type { IgnoredEntry } from '../../server/src/protocol';
import { TextChoices } from './choices';
import type { LanguageServer } from './languageClient';
import { changeSetting, isRecord } from './workspaceSettings';

type Ignored = Record<string, IgnoredEntry[]>;

/** Keeps what is ignored, and has the commands that change it. */
export class IgnoredFindings implements vscode.Disposable {
  private readonly stored: TextChoices<IgnoredEntry[]>;
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    context: vscode.ExtensionContext,
    private readonly server: LanguageServer,
  ) {
    this.stored = new TextChoices(context, 'ignored');
    const { registerCommand } = vscode.commands;
    this.subscriptions = [
      this.stored,
      registerCommand('speechOutline.ignoreFinding', (uri: string, code: string, text: string) =>
        this.add(vscode.Uri.parse(uri), { code, text }),
      ),
      registerCommand('speechOutline.ignoreRule', (uri: string, code: string) => this.add(vscode.Uri.parse(uri), code)),
      registerCommand('speechOutline.showIgnored', () => this.clear(vscode.window.activeTextEditor?.document.uri)),
      registerCommand('speechOutline.switchOffRule', (uri: string, code: string) =>
        changeSetting(vscode.Uri.parse(uri), 'rules', isRecord, (rules) => ({ ...rules, [code]: 'off' })),
      ),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** `speechOutline.ignored` together with what is stored for the document. */
  complete(uri: vscode.Uri, section: { ignored?: unknown }): Record<string, unknown> | undefined {
    const stored = this.stored.get(uri);
    if (stored === undefined) return undefined;
    const { ignored } = section;
    return { ...(isRecord(ignored) ? ignored : {}), [uri.toString()]: stored };
  }

  private async add(uri: vscode.Uri, entry: IgnoredEntry): Promise<void> {
    const path = pathOf(uri);
    if (path === undefined) {
      await this.stored.set(uri, withEntry(this.stored.get(uri), entry));
      await this.server.settingsChanged();
      return;
    }
    await changeSetting(uri, 'ignored', isIgnored(path), (all) => ({ ...all, [path]: withEntry(all?.[path], entry) }));
  }

  private async clear(uri: vscode.Uri | undefined): Promise<void> {
    if (uri === undefined) return;
    const path = pathOf(uri);
    await this.stored.set(uri, undefined);
    if (path !== undefined) {
      await changeSetting(uri, 'ignored', isIgnored(path), (all) => {
        if (all === undefined) return undefined;
        const { [path]: _, ...others } = all;
        return Object.keys(others).length > 0 ? others : undefined;
      });
    }
    await this.server.settingsChanged();
  }
}

/** The path under which a file of the workspace stands in settings. */
function pathOf(uri: vscode.Uri): string | undefined {
  if (vscode.workspace.getWorkspaceFolder(uri) === undefined) return undefined;
  return vscode.workspace.asRelativePath(uri, false);
}

/** Whether this can be the setting, at least as far as one file is concerned. */
function isIgnored(path: string) {
  return (value: unknown): value is Ignored =>
    isRecord(value) && (value[path] === undefined || Array.isArray(value[path]));
}

/** A list with one entry more. A rule that is ignored as a whole needs no single findings. */
function withEntry(entries: readonly IgnoredEntry[] = [], entry: IgnoredEntry): IgnoredEntry[] {
  const isSame = (one: IgnoredEntry) => JSON.stringify(one) === JSON.stringify(entry);
  // In settings may stand what is no entry.
  const isOfRule = (one: IgnoredEntry | null) => isRecord(one) && one.code === entry;
  return [...entries.filter((one) => !isSame(one) && !isOfRule(one)), entry];
}
