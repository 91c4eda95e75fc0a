/** What the writer decided about single files: with the folder where one is open, else for all windows. */
import * as vscode from 'vscode';
import { withChoice } from './detectionPolicy';

/** One kind of decision, kept under its key. */
export class FileChoices<T> {
  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly key: string,
  ) {}

  get(uri: vscode.Uri): T | undefined {
    const { workspaceState, globalState } = this.context;
    const name = uri.toString();
    const choices = (state: vscode.Memento) => state.get<Record<string, T>>(this.key, {});
    return choices(workspaceState)[name] ?? choices(globalState)[name];
  }

  /** Keeps a choice, or forgets it. An untitled text has no name that lasts, so nothing is kept for it. */
  async set(uri: vscode.Uri, choice: T | undefined): Promise<void> {
    if (uri.scheme === 'untitled') return;
    const { workspaceState, globalState } = this.context;
    const home = vscode.workspace.workspaceFolders === undefined ? globalState : workspaceState;
    for (const state of [workspaceState, globalState]) {
      const choices = state.get<Record<string, T>>(this.key, {});
      const name = uri.toString();
      const next = state === home ? choice : undefined;
      if (choices[name] !== next) await state.update(this.key, withChoice(choices, name, next));
    }
  }
}

/** Decisions about untitled texts too, which last as long as the text is open. */
export class TextChoices<T> implements vscode.Disposable {
  private readonly files: FileChoices<T>;
  private readonly untitled = new Map<string, T>();
  private readonly subscription: vscode.Disposable;

  constructor(context: vscode.ExtensionContext, key: string) {
    this.files = new FileChoices(context, key);
    this.subscription = vscode.workspace.onDidCloseTextDocument((document) => {
      // A change of language closes a text that stays.
      if (!vscode.workspace.textDocuments.includes(document)) this.untitled.delete(document.uri.toString());
    });
  }

  dispose(): void {
    this.subscription.dispose();
  }

  get(uri: vscode.Uri): T | undefined {
    return this.untitled.get(uri.toString()) ?? this.files.get(uri);
  }

  async set(uri: vscode.Uri, choice: T | undefined): Promise<void> {
    if (uri.scheme !== 'untitled') await this.files.set(uri, choice);
    else if (choice === undefined) this.untitled.delete(uri.toString());
    else this.untitled.set(uri.toString(), choice);
  }
}
