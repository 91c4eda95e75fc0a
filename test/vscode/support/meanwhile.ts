import * as vscode from 'vscode';
import { ok } from './assert';
import { until } from './until';

type Ask = (type: string | { method: string }, ...params: unknown[]) => Promise<unknown>;
interface Api {
  server: { client: { sendRequest: Ask } };
}

/**
 * Runs something that asks the server, and does something else after the server has answered and before the client
 * hears of it: as somebody does who types on.
 */
export async function meanwhile(
  method: string,
  act: () => Thenable<unknown>,
  run: () => Thenable<unknown>,
): Promise<void> {
  const client = vscode.extensions.getExtension<Api>('speech-outline.speech-outline')?.exports?.server.client;
  ok(client, 'a server that was started');
  let happened = false;
  const ask = client.sendRequest;
  client.sendRequest = async (type, ...params) => {
    const answer = await ask.call(client, type, ...params);
    if (!happened && (typeof type === 'string' ? type : type.method) === method) {
      await act();
      happened = true;
    }
    return answer;
  };
  try {
    await run();
    // Some commands of the editor do not wait for what they begin.
    await until(`${method} is asked`, () => happened);
  } finally {
    client.sendRequest = ask;
  }
}
