/** Which text the view 提纲 is about. */
import * as vscode from 'vscode';
import { languageId } from '../languageClient';

/** A change of tabs leaves a moment without any editor, in which the view must not go. */
const goneFor = 300;

/**
 * The speech in the active editor; while that shows something else or nothing, the last one as long as it is seen in
 * some editor, else any that is. The context key `speechOutline.speechShown` says whether there is one.
 */
export class FollowedSpeech implements vscode.Disposable {
  private current: vscode.TextDocument | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[];
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChange = this.changed.event;

  constructor() {
    const { window, workspace } = vscode;
    const look = (): void => this.look();
    this.subscriptions = [
      window.onDidChangeActiveTextEditor(look),
      window.onDidChangeVisibleTextEditors(look),
      // A change of language arrives as a close and an open of a document that stays.
      workspace.onDidOpenTextDocument(look),
      workspace.onDidCloseTextDocument(look),
    ];
    this.look();
  }

  get document(): vscode.TextDocument | undefined {
    return this.current;
  }

  /** The editor in which it is seen; the active one where that is among them. */
  get editor(): vscode.TextEditor | undefined {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    if (activeTextEditor !== undefined && activeTextEditor.document === this.current) return activeTextEditor;
    return visibleTextEditors.find(({ document }) => document === this.current);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.changed.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private look(): void {
    clearTimeout(this.timer);
    const next = this.choose();
    if (next === this.current) return;
    if (next !== undefined) this.set(next);
    else this.timer = setTimeout(() => this.set(this.choose()), goneFor);
  }

  private choose(): vscode.TextDocument | undefined {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    const shown = visibleTextEditors.map(({ document }) => document).filter(isSpeech);
    const active = activeTextEditor?.document;
    if (active !== undefined && isSpeech(active)) return active;
    return this.current !== undefined && shown.includes(this.current) ? this.current : shown[0];
  }

  private set(document: vscode.TextDocument | undefined): void {
    if (document === this.current) return;
    this.current = document;
    void vscode.commands.executeCommand('setContext', 'speechOutline.speechShown', document !== undefined);
    this.changed.fire();
  }
}

function isSpeech(document: vscode.TextDocument): boolean {
  return document.languageId === languageId && !document.isClosed;
}
