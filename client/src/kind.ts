/** Whether a text is judged as a speech or as an official document, where the writer knows better than the server. */
import * as vscode from 'vscode';
import { TextChoices } from './choices';
import { type LanguageServer, languageId } from './languageClient';

type Kind = 'auto' | 'speech' | 'document';
const kinds: readonly Kind[] = ['auto', 'speech', 'document'];

/** The choices per file; the setting `speechOutline.kind` is for those without one. */
export class Kinds implements vscode.Disposable {
  private readonly choices: TextChoices<Kind>;
  private readonly command: vscode.Disposable;

  constructor(
    context: vscode.ExtensionContext,
    private readonly server: LanguageServer,
    private readonly changed: () => void,
  ) {
    this.choices = new TextChoices(context, 'kinds');
    this.command = vscode.commands.registerCommand('speechOutline.setKind', (kind?: unknown) => this.set(kind));
  }

  dispose(): void {
    this.command.dispose();
    this.choices.dispose();
  }

  /** The choice for a file, if there is one. */
  get(uri: vscode.Uri): Kind | undefined {
    return this.choices.get(uri);
  }

  /** With the name of a kind nothing is asked, which serves keybindings and tests. */
  private async set(given: unknown): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== languageId) return;
    const kind = kinds.find((one) => one === given) ?? (await pick());
    if (kind === undefined) return;
    const setting = vscode.workspace.getConfiguration('speechOutline', document).get<Kind>('kind', 'auto');
    // What the setting says anyway needs no choice.
    await this.choices.set(document.uri, kind === setting ? undefined : kind);
    await this.server.settingsChanged();
    this.changed();
  }
}

async function pick(): Promise<Kind | undefined> {
  const { l10n } = vscode;
  const items: (vscode.QuickPickItem & { choice: Kind })[] = [
    { label: l10n.t('Find out from the text'), choice: 'auto' },
    { label: l10n.t('Speech'), detail: l10n.t('Judged the milder way'), choice: 'speech' },
    { label: l10n.t('Official document'), detail: l10n.t('Judged by GB/T 9704-2012'), choice: 'document' },
  ];
  const title = l10n.t('What is this file?');
  return (await vscode.window.showQuickPick(items, { title }))?.choice;
}
