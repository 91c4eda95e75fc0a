/** The language-status item: what kind of text this is and how long. */
import * as vscode from 'vscode';
import type { StatusResult } from '../../server/src/protocol';
import { onActiveDocument } from './activeDocument';
import { type LanguageServer, languageId } from './languageClient';

/** Shows kind and counts of the active document. */
export class Status implements vscode.Disposable {
  private readonly item = vscode.languages.createLanguageStatusItem('speechOutline.status', { language: languageId });
  private readonly subscription: vscode.Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly server: LanguageServer) {
    this.item.name = vscode.l10n.t('Speech Outline');
    this.item.text = vscode.l10n.t('Speech Outline');
    this.subscription = vscode.Disposable.from(
      onActiveDocument(server, ['kind'], (milliseconds) => this.soon(milliseconds)),
      server.onDidGiveUp(() => this.refresh()),
    );
    this.soon(0);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscription.dispose();
    this.item.dispose();
  }

  /** Something other than the text has changed. */
  refresh(): void {
    this.soon(0);
  }

  private soon(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.update(), milliseconds);
  }

  private async update(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== languageId) return;
    this.sayWhetherRunning();
    const params = { textDocument: { uri: document.uri.toString() } };
    const status = await this.server.request<StatusResult | null>('speechOutline/status', params);
    if (!status || document !== vscode.window.activeTextEditor?.document) return;
    const { l10n } = vscode;
    const kind = status.kind === 'document' ? l10n.t('Official document') : l10n.t('Speech');
    const judged = status.kindIsSet ? l10n.t('{0} (set)', kind) : kind;
    this.item.text = l10n.t('{0} · {1} characters', judged, status.characters.toLocaleString('en'));
    const parts = l10n.t('{0} parts', status.parts);
    this.item.detail = status.speeches > 1 ? l10n.t('{0} speeches, {1}', status.speeches, parts) : parts;
  }

  /** Also for whoever closed the message that said so. */
  private sayWhetherRunning(): void {
    const { l10n, LanguageStatusSeverity } = vscode;
    const { gaveUp } = this.server;
    this.item.severity = gaveUp ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    this.item.command = gaveUp
      ? { command: 'speechOutline.restart', title: l10n.t('Try Again') }
      : { command: 'speechOutline.setKind', title: l10n.t('Speech or Document…') };
    if (!gaveUp) return;
    this.item.text = l10n.t('Speech Outline is not running.');
    this.item.detail = '';
  }
}
