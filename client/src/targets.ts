/** How long single files shall be, as the writer says by command; the setting is for those without a target. */
import * as vscode from 'vscode';
import type { TargetLength } from '../../server/src/protocol';
import { TextChoices } from './choices';
import { type LanguageServer, languageId } from './languageClient';
import { parseTarget, writeTarget } from './targetLength';

/** The targets per file. */
export class Targets implements vscode.Disposable {
  private readonly choices: TextChoices<TargetLength>;
  private readonly command: vscode.Disposable;

  constructor(
    context: vscode.ExtensionContext,
    private readonly server: LanguageServer,
    private readonly changed: () => void,
  ) {
    this.choices = new TextChoices(context, 'targets');
    this.command = vscode.commands.registerCommand('speechOutline.setTarget', (given?: unknown) => this.set(given));
  }

  dispose(): void {
    this.command.dispose();
    this.choices.dispose();
  }

  get(uri: vscode.Uri): TargetLength | undefined {
    return this.choices.get(uri);
  }

  /** With a text nothing is asked, which serves keybindings and tests. */
  private async set(given: unknown): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== languageId) return;
    const text = typeof given === 'string' ? given : await this.ask(document.uri);
    const target = text === undefined ? undefined : parseTarget(text);
    if (target === undefined) return;
    await this.choices.set(document.uri, target === 'none' ? undefined : target);
    await this.server.settingsChanged();
    this.changed();
  }

  private async ask(uri: vscode.Uri): Promise<string | undefined> {
    const { l10n } = vscode;
    return vscode.window.showInputBox({
      title: l10n.t('How long shall this text be?'),
      placeHolder: l10n.t('1500, or 8分钟; empty for none'),
      value: writeTarget(this.get(uri)),
      validateInput: (text) =>
        parseTarget(text) === undefined ? l10n.t('Characters such as 1500, or minutes such as 8分钟.') : undefined,
    });
  }
}
