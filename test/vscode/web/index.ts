// mocha's browser build puts itself into the global scope.
import 'mocha/mocha.js';
import type { ExtensionContext } from 'vscode';
import { finish } from '../support/finish';
import { Lines } from '../support/lines';
import { provideWorkspace } from './workspace';

/** Called by VS Code as soon as the folder of the suites is looked at. */
export function activate({ subscriptions }: ExtensionContext): void {
  subscriptions.push(provideWorkspace());
}

/** Called by VS Code's extension host in a web worker. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', reporter: Lines as unknown as Mocha.ReporterConstructor, timeout: 60_000 });
  await import('./suites');
  await finish(mocha);
}
