/** What the writer decided about single files: with the folder where one is open, else for all windows. */
import * as vscode from 'vscode';
import { type LanguageChoice, withChoice } from './detectionPolicy';

const key = 'languageChoices';
type Choices = Record<string, LanguageChoice>;

/** The language choices per file. */
export class LanguageChoices {
  constructor(private readonly context: vscode.ExtensionContext) {}

  get(uri: vscode.Uri): LanguageChoice | undefined {
    const { workspaceState, globalState } = this.context;
    const name = uri.toString();
    return workspaceState.get<Choices>(key, {})[name] ?? globalState.get<Choices>(key, {})[name];
  }

  /** Keeps a choice, or forgets it. An untitled text has no name that lasts, so nothing is kept for it. */
  async set(uri: vscode.Uri, choice: LanguageChoice | undefined): Promise<void> {
    if (uri.scheme === 'untitled') return;
    const { workspaceState, globalState } = this.context;
    const home = vscode.workspace.workspaceFolders === undefined ? globalState : workspaceState;
    for (const state of [workspaceState, globalState]) {
      const choices = state.get<Choices>(key, {});
      const name = uri.toString();
      const next = state === home ? choice : undefined;
      if (choices[name] !== next) await state.update(key, withChoice(choices, name, next));
    }
  }
}
