/** Long answers never make anybody wait: here every step of one is a slice, as if each took long. */
import { afterEach, describe, expect, test } from 'vitest';
import { CancellationTokenSource, type DocumentSymbol, LSPErrorCodes } from 'vscode-languageserver-protocol';
import { Session, uri } from './session';

const textDocument = { uri };
const hierarchical = { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true }, diagnostic: {} } };
const long = `在会上的讲话\n同志们：\n${'一、抓早\n要抓早,抓好.\n二、抓好\n要抓好,抓早.\n'.repeat(40)}`;

let session: Session;
afterEach(() => session.client.dispose());

async function open(text = long): Promise<void> {
  let time = 0;
  session = await new Session(() => (time += 100)).open(hierarchical, text);
}

/** What comes of requests, by name, in the order in which they are answered. */
function ordered(asked: Record<string, Promise<unknown>>): Promise<string[]> {
  const order: string[] = [];
  const all = Object.entries(asked).map(([name, answer]) =>
    answer.then(
      () => order.push(name),
      (error: { code: number }) => order.push(`${name}: ${codes[error.code]}`),
    ),
  );
  return Promise.all(all).then(() => order);
}

const codes: Record<number, string> = {
  [LSPErrorCodes.ContentModified]: 'outdated',
  [LSPErrorCodes.RequestCancelled]: 'cancelled',
  [LSPErrorCodes.ServerCancelled]: 'called off',
};

const ask = (method: string, params: object = {}) =>
  session.client.sendRequest<unknown>(`textDocument/${method}`, { textDocument, ...params });

describe('a long answer', () => {
  test('is given in full', async () => {
    await open();
    const [title] = (await ask('documentSymbol')) as DocumentSymbol[];
    expect(title?.children).toHaveLength(81);
  });

  test('lets through what is asked by hand, and formatting for a save', async () => {
    await open();
    const symbols = ask('documentSymbol');
    const folds = ask('foldingRange');
    const formatting = ask('formatting', { options: { tabSize: 2, insertSpaces: true } });
    const ping = session.client.sendRequest('speechOutline/ping');
    const key = session.client.sendRequest('speechOutline/key', {
      textDocument,
      position: { line: 4, character: 0 },
      key: 'enter',
    });
    expect((await ordered({ symbols, folds, formatting, ping, key })).slice(-2)).toEqual(['symbols', 'folds']);
  });

  test('is given up when the text changes: the change is dealt with before it ends', async () => {
    await open();
    const symbols = ask('documentSymbol');
    await session.type(2, 4, '抓');
    const status = session.client.sendRequest('speechOutline/status', { textDocument });
    expect(await ordered({ symbols, status })).toEqual(['symbols: outdated', 'status']);
  });

  test('is given up when its client cancels it, also while it waits for another', async () => {
    await open();
    const source = new CancellationTokenSource();
    const first = session.client.sendRequest('textDocument/documentSymbol', { textDocument }, source.token);
    const second = session.client.sendRequest('textDocument/foldingRange', { textDocument }, source.token);
    const third = ask('foldingRange');
    await session.settled();
    source.cancel();
    expect(await ordered({ first, second, third })).toEqual(['first: cancelled', 'second: cancelled', 'third']);
  });

  test('of diagnostics asks its client to ask again', async () => {
    await open();
    const diagnostics = ask('diagnostic');
    await session.type(2, 4, '抓');
    await expect(diagnostics).rejects.toMatchObject({
      code: LSPErrorCodes.ServerCancelled,
      data: { retriggerRequest: true },
    });
    expect(await ask('diagnostic')).toMatchObject({ kind: 'full' });
  });

  test('is the same for all who ask about the same text', async () => {
    await open();
    const [one, other] = await Promise.all([ask('documentSymbol'), ask('documentSymbol')]);
    expect(other).toEqual(one);
  });

  test('ends with its text', async () => {
    await open();
    const symbols = ask('documentSymbol');
    await session.client.sendNotification('textDocument/didClose', { textDocument });
    expect(await ordered({ symbols })).toEqual(['symbols: outdated']);
  });
});
