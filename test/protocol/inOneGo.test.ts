/** What a client sends in one go is read before anything long of it is answered. */
import { spawn } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LSPErrorCodes } from 'vscode-languageserver-protocol';
import { Session } from './server';

const uri = 'file:///讲话.speech';
const textDocument = { uri };
const text = '在会议上的讲话\n\n同志们：\n\n一、提高认识\n\n要提高认识。\n';
const bundle = 'dist/server/node.js';

// Builds the server.
let session: Session;
beforeAll(async () => {
  session = await Session.start({});
});
afterAll(() => session.process.kill());

interface Answer {
  id: number;
  result?: unknown;
  error?: { code: number };
}

/** The answers to messages that are written as one piece; the last one has to be a request. */
function answersTo(messages: readonly { id?: number; method: string; params: unknown }[]): Promise<Answer[]> {
  const server = spawn(process.execPath, [bundle, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const wanted = messages.flatMap(({ id }) => id ?? []).length;
  const answers: Answer[] = [];
  let read = Buffer.alloc(0);
  server.stdin.write(
    messages
      .map((message) => JSON.stringify({ jsonrpc: '2.0', ...message }))
      .map((body) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
      .join(''),
  );
  return new Promise((done) => {
    server.stdout.on('data', (data: Buffer) => {
      read = Buffer.concat([read, data]);
      for (;;) {
        const [head, length] = /^Content-Length: (\d+)\r\n\r\n/.exec(read.toString('latin1')) ?? [];
        if (head === undefined || read.length < head.length + Number(length)) break;
        const message = JSON.parse(read.subarray(head.length, head.length + Number(length)).toString()) as Answer;
        read = read.subarray(head.length + Number(length));
        if (message.id !== undefined) answers.push(message);
      }
      if (answers.length < wanted) return;
      server.kill();
      done(answers);
    });
  });
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
