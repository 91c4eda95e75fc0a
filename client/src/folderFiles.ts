/** The files of the open folders with certain endings. */
import * as vscode from 'vscode';

/** Folders of programs, not of speeches. */
const PASSED_OVER = /^(?:\.|node_modules$)/;
const DEEPEST = 12;
/** Whose files VS Code searches. In any other file system it waits for ever for an extension that does. */
const SEARCHED = ['file', 'vscode-remote', 'vscode-vfs'];

/** At most so many files, without those that the settings exclude from searches. */
export async function folderFiles(
  endings: readonly string[],
  most: number,
  token: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (!folders.every(({ uri }) => SEARCHED.includes(uri.scheme))) return walk(endings, most, token);
  // `files.exclude` applies by itself.
  const hidden = vscode.workspace.getConfiguration('search').get<Record<string, unknown> | null>('exclude') ?? {};
  const globs = Object.keys(hidden).filter((glob) => hidden[glob] === true);
  const exclude = globs.length > 0 ? `{${globs.join(',')}}` : undefined;
  const include = `**/*.{${endings.map((ending) => ending.slice(1)).join(',')}}`;
  const found = await vscode.workspace.findFiles(include, exclude, most, token).then(undefined, () => []);
  return found.length > 0 || token.isCancellationRequested ? found : walk(endings, most, token);
}

/** Folder by folder: where the editor's own search does not work, as in a server build without its helper program. */
async function walk(endings: readonly string[], most: number, token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const files: vscode.Uri[] = [];
  let folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  for (let depth = 0; depth < DEEPEST && folders.length > 0; depth++) {
    const below: vscode.Uri[] = [];
    for (const folder of folders) {
      if (token.isCancellationRequested || files.length >= most) return files.slice(0, most);
      const entries = await vscode.workspace.fs.readDirectory(folder).then(undefined, () => []);
      for (const [name, type] of entries) {
        const uri = vscode.Uri.joinPath(folder, name);
        // A link to a folder may lead back to where it stands.
        if (type === vscode.FileType.Directory) {
          if (!PASSED_OVER.test(name)) below.push(uri);
        } else if ((type & vscode.FileType.File) !== 0 && endings.some((ending) => name.endsWith(ending))) {
          files.push(uri);
        }
      }
    }
    folders = below;
  }
  return files.slice(0, most);
}
