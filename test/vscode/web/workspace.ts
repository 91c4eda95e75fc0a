import * as vscode from 'vscode';
import { MemoryFiles } from '../support/memoryFiles';

/** The files of the folders in test/vscode in base 64, put here when the suites are bundled. */
declare const WORKSPACE: Record<string, string>;

/** Brings the folders that the suites work in: without a server side there is no disk. */
export function provideWorkspace(): vscode.Disposable {
  const files = new MemoryFiles();
  for (const [path, text] of Object.entries(WORKSPACE)) {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    files.writeFile(vscode.Uri.from({ scheme: 'memory', path: `/${path}` }), bytes);
  }
  return vscode.workspace.registerFileSystemProvider('memory', files, { isCaseSensitive: true });
}
