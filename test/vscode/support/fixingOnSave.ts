import * as vscode from 'vscode';

/** Runs with fix all on save switched on, as a writer may have it. */
export async function fixingOnSave(run: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('editor', { languageId: 'speech-outline' });
  const set = (value: unknown) =>
    settings.update('codeActionsOnSave', value, vscode.ConfigurationTarget.Workspace, true);
  await set({ 'source.fixAll.speechOutline': 'explicit' });
  try {
    await run();
  } finally {
    await set(undefined);
  }
}
