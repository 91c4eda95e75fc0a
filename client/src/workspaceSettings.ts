/** Changing one entry of a setting, where the writer would look for it. */
import * as vscode from 'vscode';

/** The settings nearest to a document: those of its folder, else the writer's own. */
function targetFor(uri: vscode.Uri): vscode.ConfigurationTarget {
  const { workspace, ConfigurationTarget } = vscode;
  if (workspace.getWorkspaceFolder(uri) === undefined) return ConfigurationTarget.Global;
  return workspace.workspaceFile === undefined ? ConfigurationTarget.Workspace : ConfigurationTarget.WorkspaceFolder;
}

/**
 * Changes a setting as it stands at its place, not as all places together make it. `change` gets what is there and
 * answers what shall be there; what is no longer needed is removed. A value of a wrong kind (by `fits`) is left to the
 * writer, who may have meant something by it. False where nothing was written, which the writer is told.
 */
export async function changeSetting<T>(
  uri: vscode.Uri,
  name: string,
  fits: (value: unknown) => value is T,
  change: (value: T | undefined) => T | undefined,
): Promise<boolean> {
  const target = targetFor(uri);
  const settings = vscode.workspace.getConfiguration('speechOutline', uri);
  const inspected = settings.inspect<unknown>(name);
  const { ConfigurationTarget } = vscode;
  const value =
    target === ConfigurationTarget.Global
      ? inspected?.globalValue
      : target === ConfigurationTarget.Workspace
        ? inspected?.workspaceValue
        : inspected?.workspaceFolderValue;
  if (value !== undefined && !fits(value)) {
    void sayWrong(`speechOutline.${name}`);
    return false;
  }
  try {
    await settings.update(name, change(value), target);
    return true;
  } catch {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The setting {0} could not be written.', `speechOutline.${name}`),
    );
    return false;
  }
}

/** For settings with names and values. */
export function isRecord<T>(value: unknown): value is Record<string, T> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function sayWrong(setting: string): Promise<void> {
  const open = vscode.l10n.t('Settings');
  const message = vscode.l10n.t('The setting {0} has a wrong value, so nothing was changed in it.', setting);
  const chosen = await vscode.window.showWarningMessage(message, open);
  if (chosen === open) await vscode.commands.executeCommand('workbench.action.openSettings', setting);
}
