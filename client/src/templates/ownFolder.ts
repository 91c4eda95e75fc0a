/** The way to templates of one's own: what the folder is for, made with an example in it where there is none. */
import * as vscode from 'vscode';

/** What `speechOutline.newSpeech` says under "Templates of your own". */
export async function explainOwnTemplates(folder: vscode.Uri | undefined, empty: boolean): Promise<void> {
  const { l10n } = vscode;
  const settings = l10n.t('Settings');
  if (folder === undefined) {
    const message = l10n.t(
      'Templates of your own are text files in the folder that the setting speechOutline.templatesFolder names. Open a folder and trust it, or set the full path of one.',
    );
    if ((await vscode.window.showInformationMessage(message, settings)) === settings) await openSettings();
    return;
  }
  const message = l10n.t(
    'Templates of your own are text files in “{0}”. What is left open is written ××; {1} are filled in.',
    vscode.workspace.asRelativePath(folder, false),
    '{单位} {领导} {会议} {日期}',
  );
  const act = empty ? l10n.t('Begin with an Example') : l10n.t('Show the Folder');
  const chosen = await vscode.window.showInformationMessage(message, act, settings);
  if (chosen === settings) await openSettings();
  else if (chosen === act && empty) await writeExample(folder);
  else if (chosen === act) await vscode.commands.executeCommand('revealInExplorer', folder);
}

function openSettings(): Thenable<unknown> {
  return vscode.commands.executeCommand('workbench.action.openSettings', 'speechOutline.templatesFolder');
}

/** Shows by itself what there is to know about templates. */
async function writeExample(folder: vscode.Uri): Promise<void> {
  const file = vscode.Uri.joinPath(folder, '推进会讲话.txt');
  const text = [
    '在{会议}上的讲话',
    '（{日期}）',
    '{领导}',
    '',
    '同志们：',
    '　　今天，{单位}召开{会议}，主要任务是××。下面，我讲两点意见。',
    '　　一、统一思想，增强做好××工作的责任感',
    '　　【待补：联系本单位实际】',
    '　　二、抓住重点，确保各项任务落到实处',
    '　　【待补：任务、措施、时限】',
    '　　同志们，让我们××，为××作出新的贡献！',
    '',
  ].join('\n');
  try {
    await vscode.workspace.fs.createDirectory(folder);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    await vscode.window.showTextDocument(file);
  } catch {
    void vscode.window.showErrorMessage(vscode.l10n.t('“{0}” could not be written.', file.fsPath));
  }
}
