/** What a client sends in one go is read before anything long of it is answered. */
import { afterEach, expect, test } from 'vitest';
import { LSPErrorCodes } from 'vscode-languageserver-protocol';
import { type Message, RawClient } from '../support/serverProcess';

const uri = 'file:///讲话.speech';
const textDocument = { uri };
const text = '在会议上的讲话\n\n同志们：\n\n一、提高认识\n\n要提高认识。\n';

let client: RawClient;
afterEach(() => client.process.kill());

/** The answers to messages that are written as one piece. */
async function answersTo(messages: readonly (Message & { id?: number })[]): Promise<Message[]> {
  client = await RawClient.start();
  client.send(...messages);
  const wanted = messages.flatMap(({ id }) => id ?? []);
  return Promise.all(wanted.map((id) => client.answer(id)));
}

const opening = [
  { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
  { method: 'initialized', params: {} },
  {
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'speech-outline', version: 1, text } },
  },
];
const symbols = { id: 2, method: 'textDocument/documentSymbol', params: { textDocument } };

test('a request that is cancelled at once is not answered', async () => {
  const answers = await answersTo([...opening, symbols, { method: '$/cancelRequest', params: { id: 2 } }]);
  expect(answers[1]).toMatchObject({ id: 2, error: { code: LSPErrorCodes.RequestCancelled } });
});

test('nor is one whose text is changed at once; the newer one is', async () => {
  const contentChanges = [{ text: `${text}\n二、狠抓落实\n` }];
  const change = { method: 'textDocument/didChange', params: { textDocument: { uri, version: 2 }, contentChanges } };
  const answers = await answersTo([...opening, symbols, change, { ...symbols, id: 3 }]);
  expect(answers[1]).toMatchObject({ id: 2, error: { code: LSPErrorCodes.ContentModified } });
  expect(answers[2]).toMatchObject({ id: 3 });
  expect(JSON.stringify(answers[2]?.result)).toContain('二、狠抓落实');
});
