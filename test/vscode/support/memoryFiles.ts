import * as vscode from 'vscode';

interface Entry extends vscode.FileStat {
  bytes: Uint8Array;
}

const isFolder = ({ type }: Entry) => type === vscode.FileType.Directory;

/** A file system that an extension brings, as that of a repository on the web is one: its files are in memory. */
export class MemoryFiles implements vscode.FileSystemProvider {
  private readonly entries = new Map<string, Entry>();
  private readonly changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changes.event;

  constructor() {
    this.createDirectory(vscode.Uri.parse('memory:/'));
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    return this.find(uri);
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const folder = path.replace(/\/*$/, '/');
    return [...this.entries]
      .filter(([name]) => name.startsWith(folder) && /^[^/]+$/.test(name.slice(folder.length)))
      .map(([name, { type }]) => [name.slice(folder.length), type]);
  }

  createDirectory(uri: vscode.Uri): void {
    this.put(uri, { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0, bytes: new Uint8Array() });
  }

  readFile(uri: vscode.Uri): Uint8Array {
    return this.find(uri).bytes;
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    const folder = vscode.Uri.joinPath(uri, '..');
    if (!this.entries.has(folder.path)) this.createDirectory(folder);
    const now = Date.now();
    const ctime = this.entries.get(uri.path)?.ctime ?? now;
    this.put(uri, { type: vscode.FileType.File, ctime, mtime: now, size: bytes.length, bytes: bytes.slice() });
  }

  delete(uri: vscode.Uri): void {
    const below = isFolder(this.find(uri)) ? `${uri.path}/` : undefined;
    for (const path of [...this.entries.keys()])
      if (path === uri.path || (below !== undefined && path.startsWith(below))) this.entries.delete(path);
    this.changes.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    for (const [path, entry] of [...this.entries]) {
      if (path !== from.path && !path.startsWith(`${from.path}/`)) continue;
      this.entries.delete(path);
      this.entries.set(to.path + path.slice(from.path.length), entry);
    }
    const { Deleted, Created } = vscode.FileChangeType;
    this.changes.fire([
      { type: Deleted, uri: from },
      { type: Created, uri: to },
    ]);
  }

  private find(uri: vscode.Uri): Entry {
    const entry = this.entries.get(uri.path);
    if (entry === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return entry;
  }

  private put(uri: vscode.Uri, entry: Entry): void {
    const { Changed, Created } = vscode.FileChangeType;
    const type = this.entries.has(uri.path) ? Changed : Created;
    this.entries.set(uri.path, entry);
    this.changes.fire([{ type, uri }]);
  }
}
