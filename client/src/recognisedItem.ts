/** The language-status item of a recognised text: says what happened and switches back. */
import * as vscode from 'vscode';
import { languageId } from './languageClient';

/** Shows and hides the item. */
export class RecognisedItem implements vscode.Disposable {
  private item: vscode.LanguageStatusItem | undefined;

  /** The item belongs to recognised documents only, which no selector can say; so it comes and goes. */
  show(recognised: boolean): void {
    if (!recognised) {
      this.dispose();
      return;
    }
    if (this.item !== undefined) return;
    const item = vscode.languages.createLanguageStatusItem('speechOutline.recognised', { language: languageId });
    item.name = vscode.l10n.t('Recognised as a speech');
    item.text = vscode.l10n.t('Recognised as a speech');
    item.detail = vscode.l10n.t('from its text');
    item.command = { command: 'speechOutline.switchToPlainText', title: vscode.l10n.t('Back to Plain Text') };
    this.item = item;
  }

  dispose(): void {
    this.item?.dispose();
    this.item = undefined;
  }
}
