// mocha's browser build puts itself into the global scope.
import 'mocha/mocha.js';
import * as vscode from 'vscode';
import { finish } from '../support/finish';
import { Lines } from '../support/lines';
import { provideWorkspace } from './workspace';

/** Called by VS Code as soon as the folder of the suites is looked at. */
export function activate({ subscriptions }: vscode.ExtensionContext): void {
  subscriptions.push(provideWorkspace());
}

/** Called by VS Code's extension host in a web worker. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', reporter: Lines as unknown as Mocha.ReporterConstructor, timeout: 60_000 });
  // Which of the two is in the workspace that was opened.
  await (vscode.workspace.workspaceFile ? import('../suites/folders') : import('./suites'));
  await finish(mocha);
}
