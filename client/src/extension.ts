/** What both hosts do on activation: register everything, start nothing that is not needed yet. */
import * as vscode from 'vscode';
import { type Host, LanguageServer, languageId } from './languageClient';

/** For the project's own tests; not an interface for other extensions. */
export interface TestApi {
  server: LanguageServer;
  host: Host;
}

/** Registers the client's features. */
export function activateIn(host: Host, context: vscode.ExtensionContext): TestApi {
  const log = vscode.window.createOutputChannel('讲稿大纲', { log: true });
  const server = new LanguageServer(host, log);
  context.subscriptions.push(log, server);
  const startFor = (document: vscode.TextDocument): void => {
    if (document.languageId === languageId) void server.start();
  };
  context.subscriptions.push(vscode.workspace.onDidOpenTextDocument(startFor));
  vscode.workspace.textDocuments.forEach(startFor);
  return { server, host };
}
