/** Questions to the server that somebody waits for at a key. */
import * as vscode from 'vscode';
import type { LanguageServer } from './languageClient';

/** The server's answer; undefined where it takes longer than this, or nobody wants it any more. */
export async function askWithin<Result>(
  milliseconds: number,
  server: LanguageServer,
  method: string,
  params: object,
  token?: vscode.CancellationToken,
): Promise<Result | undefined> {
  if (!server.running) return undefined;
  const source = new vscode.CancellationTokenSource();
  const given = token?.onCancellationRequested(() => source.cancel());
  const timer = setTimeout(() => source.cancel(), milliseconds);
  const over = new Promise<undefined>((resolve) => source.token.onCancellationRequested(() => resolve(undefined)));
  try {
    return await Promise.race([server.request<Result>(method, params, source.token), over]);
  } finally {
    clearTimeout(timer);
    given?.dispose();
    source.dispose();
  }
}
