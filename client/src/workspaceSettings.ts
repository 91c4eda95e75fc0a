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
 * answers what shall be there; what is no longer needed is removed. False where the settings cannot be written.
 */
export async function changeSetting<T>(
  uri: vscode.Uri,
  name: string,
  change: (value: T | undefined) => T | undefined,
): Promise<boolean> {
  const target = targetFor(uri);
  const settings = vscode.workspace.getConfiguration('speechOutline', uri);
  const inspected = settings.inspect<T>(name);
  const { ConfigurationTarget } = vscode;
  const value =
    target === ConfigurationTarget.Global
      ? inspected?.globalValue
      : target === ConfigurationTarget.Workspace
        ? inspected?.workspaceValue
        : inspected?.workspaceFolderValue;
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
