import * as vscode from 'vscode';

interface Api {
  patience: { milliseconds: number };
}

/** How long Enter, Tab and Backspace wait for the server: as long as it takes, or as long as for a writer again. */
export async function waitForKeys(patiently: boolean): Promise<void> {
  const extension = vscode.extensions.getExtension<Api>('speech-outline.speech-outline');
  (await extension!.activate()).patience.milliseconds = patiently ? 10_000 : 100;
}
