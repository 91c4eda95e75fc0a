/** What several commands have to say. */
import * as vscode from 'vscode';

/** Long enough to read a sentence. */
const milliseconds = 5000;

let said: vscode.Disposable | undefined;

/** A sentence in the status bar, for a while. */
export function sayInStatusBar(message: string): void {
  said?.dispose();
  said = vscode.window.setStatusBarMessage(message, milliseconds);
}

/** Takes back what the status bar says, because something was done after all. */
export function sayNothing(): void {
  said?.dispose();
}

export function notRunning(): string {
  return vscode.l10n.t('Speech Outline is not running; nothing was changed.');
}

/** The text is not the one any more that the edit was made for, or cannot be changed. */
export function notChanged(document: vscode.TextDocument, version: number): string {
  return document.version === version
    ? vscode.l10n.t('This text cannot be changed here.')
    : vscode.l10n.t('The text changed meanwhile; nothing was changed.');
}
