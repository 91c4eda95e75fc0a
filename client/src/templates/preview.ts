/** A template shown in the editor while the writer goes through the list: one tab, which goes with the list. */
import * as vscode from 'vscode';
import { previewScheme } from '../clientOptions';
import { languageId } from '../languageClient';

/** Going through the list with a key held down shows only where it stops. */
const pause = 120;
/**
 * Blank lines above the previewed text. The list hangs over the upper two fifths of the window; an editor can neither
 * scroll above its first line nor learn how high the list is. So many lines are as high as a full list at common sizes.
 */
const linesUnderList = 22;

/** Shows texts one after the other; `close` leaves the editors as they were. */
export class Preview implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly provider: vscode.Disposable;
  private readonly uri: vscode.Uri;
  private text = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private open = false;
  /** One after the other: what is being opened can only be closed when it is there. */
  private last: Promise<unknown> = Promise.resolve();

  constructor() {
    this.uri = vscode.Uri.from({ scheme: previewScheme, path: `/${vscode.l10n.t('Preview')}` });
    this.provider = vscode.workspace.registerTextDocumentContentProvider(previewScheme, {
      onDidChange: this.changed.event,
      provideTextDocumentContent: () => this.text,
    });
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.provider.dispose();
    this.changed.dispose();
  }

  show(text: string): void {
    clearTimeout(this.timer);
    if (text === '' && !this.open) return;
    this.timer = setTimeout(() => this.queue(() => this.reveal('\n'.repeat(linesUnderList) + text)), pause);
  }

  close(): Promise<unknown> {
    clearTimeout(this.timer);
    return this.queue(async () => {
      if (!this.open) return;
      this.open = false;
      const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
      const ours = tabs.filter(
        ({ input }) => input instanceof vscode.TabInputText && input.uri.scheme === previewScheme,
      );
      // Where the writer was gets the focus back.
      await vscode.window.tabGroups.close(ours);
    });
  }

  private async reveal(text: string): Promise<void> {
    this.text = text;
    this.changed.fire(this.uri);
    if (this.open) return;
    this.open = true;
    const document = await vscode.workspace.openTextDocument(this.uri);
    if (document.languageId !== languageId) await vscode.languages.setTextDocumentLanguage(document, languageId);
    // A tab of its own: a preview tab would take the place of the writer's.
    await vscode.window.showTextDocument(document, { preserveFocus: true, preview: false });
  }

  private queue(step: () => Promise<void>): Promise<unknown> {
    this.last = this.last.then(step).catch(() => undefined);
    return this.last;
  }
}
