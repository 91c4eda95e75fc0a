/**
 * The file of a workspace folder with the writer's own words: read when the server asks for settings, watched for
 * changes. The server checks what stands in it.
 */
import * as vscode from 'vscode';
import type { DictionaryFile } from '../../server/src/protocol';

/** A list of words; what is larger is something else. */
const largest = 1_000_000;

/** Reads the files of all folders; `changed` hears when one of them may be different. */
export class DictionaryFiles implements vscode.Disposable {
  private readonly watchers = new Map<string, vscode.Disposable>();
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly changed: () => void) {
    this.subscriptions = [
      vscode.workspace.onDidGrantWorkspaceTrust(changed),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        this.unwatch();
        changed();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('speechOutline.dictionaryFile')) this.unwatch();
      }),
    ];
  }

  dispose(): void {
    this.unwatch();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** Where the words of a document's folder are, or would be. Not in a folder that is not trusted. */
  locate(document: vscode.Uri): vscode.Uri | undefined {
    const folder = vscode.workspace.getWorkspaceFolder(document) ?? onlyFolder(document);
    if (folder === undefined || !vscode.workspace.isTrusted) return undefined;
    const path = vscode.workspace.getConfiguration('speechOutline', document).get<unknown>('dictionaryFile');
    if (typeof path !== 'string' || path.trim() === '') return undefined;
    const file = vscode.Uri.joinPath(folder.uri, path.trim().replaceAll('\\', '/'));
    // ../ would leave the folder.
    if (!file.path.startsWith(folder.uri.path.replace(/(?<!\/)\/*$/, '/'))) return undefined;
    this.watch(folder, file);
    return file;
  }

  /** The words of the document's folder; undefined where there is no such file. */
  async read(document: vscode.Uri): Promise<DictionaryFile | undefined> {
    const file = this.locate(document);
    if (file === undefined) return undefined;
    try {
      const { size } = await vscode.workspace.fs.stat(file);
      if (size > largest) return undefined;
      return { name: vscode.workspace.asRelativePath(file), text: decode(await vscode.workspace.fs.readFile(file)) };
    } catch {
      return undefined;
    }
  }

  private watch(folder: vscode.WorkspaceFolder, file: vscode.Uri): void {
    const key = file.toString();
    if (this.watchers.has(key)) return;
    const name = file.path.slice(folder.uri.path.replace(/(?<!\/)\/*$/, '/').length);
    const literal = name.replace(/[*?{}[\]]/g, '[$&]');
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, literal));
    watcher.onDidCreate(this.changed);
    watcher.onDidChange(this.changed);
    watcher.onDidDelete(this.changed);
    this.watchers.set(key, watcher);
  }

  private unwatch(): void {
    for (const watcher of this.watchers.values()) watcher.dispose();
    this.watchers.clear();
  }
}

/** A text that has no file yet belongs where it will most likely be saved. */
function onlyFolder({ scheme }: vscode.Uri): vscode.WorkspaceFolder | undefined {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return scheme === 'untitled' && folders.length === 1 ? folders[0] : undefined;
}

/** Written with Notepad on a Chinese Windows, the file may well be GB18030. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
