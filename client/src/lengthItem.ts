/** The status-bar item with the length of the text or of what is selected in it. */
import * as vscode from 'vscode';
import type { MeasureParams, MeasureResult } from '../../server/src/protocol';
import { onActiveDocument } from './activeDocument';
import { type LanguageServer, languageId } from './languageClient';
import { toRange } from './ranges';

/** Milliseconds: the writer waits to see how long the selection is. */
const afterSelection = 80;

/** Shows the length of the active document; a click asks for a target. */
export class LengthItem implements vscode.Disposable {
  readonly item = vscode.window.createStatusBarItem('speechOutline.length', vscode.StatusBarAlignment.Right, 101);
  private readonly subscriptions: vscode.Disposable[];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting = 0;

  constructor(private readonly server: LanguageServer) {
    this.item.name = vscode.l10n.t('Length of the Speech');
    this.item.command = 'speechOutline.setTarget';
    this.subscriptions = [
      this.item,
      onActiveDocument(server, ['readingSpeed', 'targetLength'], (milliseconds) => this.soon(milliseconds)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === vscode.window.activeTextEditor) this.soon(afterSelection);
      }),
      vscode.workspace.onDidCloseTextDocument(() => this.soon(0)),
    ];
    this.soon(0);
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** Something other than the text has changed. */
  refresh(): void {
    this.soon(0);
  }

  private soon(milliseconds: number): void {
    clearTimeout(this.timer);
    // The cursor moves with every character that is typed, and typing is waited for longer.
    this.waiting = milliseconds === afterSelection ? Math.max(this.waiting, milliseconds) : milliseconds;
    this.timer = setTimeout(() => {
      this.waiting = 0;
      void this.update();
    }, this.waiting);
  }

  private async update(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== languageId) {
      this.item.hide();
      return;
    }
    const params: MeasureParams = {
      textDocument: { uri: editor.document.uri.toString() },
      ranges: editor.selections.map(toRange),
    };
    const measured = await this.server.request<MeasureResult | null>('speechOutline/measure', params);
    if (!measured || editor !== vscode.window.activeTextEditor) return;
    this.item.text = measured.text;
    const hint = vscode.l10n.t('Click to set how long it shall be.');
    this.item.tooltip = new vscode.MarkdownString(`${measured.tooltip}\n\n${hint}`);
    this.item.backgroundColor = measured.overTarget
      ? new vscode.ThemeColor('statusBarItem.warningBackground')
      : undefined;
    this.item.show();
  }
}
