import Mocha from 'mocha';
import * as vscode from 'vscode';
import { finish } from '../support/finish';
import { Lines } from '../support/lines';

/** Called by VS Code's extension host in Node. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', reporter: Lines as unknown as Mocha.ReporterConstructor, timeout: 60_000 });
  // Defines suite(), test() and the like; mocha otherwise does it when it loads files itself.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  // Which of the two is in the workspace that was opened.
  await (vscode.workspace.workspaceFile ? import('../suites/folders') : import('./suites'));
  await finish(mocha);
}
