/** A client may be wrong, slow or gone: the server answers what can be answered, and ends when it should. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, test } from 'vitest';
import { ErrorCodes, LSPErrorCodes } from 'vscode-languageserver-protocol';
import { frame, inOneGo, type Message, RawClient } from '../support/serverProcess';

const uri = 'file:///讲话.speech';
const textDocument = { uri };
const text = '在会议上的讲话\n\n同志们：\n\n一、提高认识\n\n要提高认识。\n';
const initialize = { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } };
const initialized = { method: 'initialized', params: {} };
const symbols = { method: 'textDocument/documentSymbol', params: { textDocument } };
const ping = 'speechOutline/ping';

let client: RawClient;
afterEach(() => client.process.kill());

function opening(address = uri, content = text): Message {
  const item = { uri: address, languageId: 'speech-outline', version: 1, text: content };
  return { method: 'textDocument/didOpen', params: { textDocument: item } };
}

function change(version: number | null, ...contentChanges: unknown[]): Message {
  return { method: 'textDocument/didChange', params: { textDocument: { uri, version }, contentChanges } };
}

const at = (line: number, character = 0) => ({
  start: { line, character },
  end: { line, character },
});

/** A server with one open text. */
async function opened(capabilities: unknown = {}): Promise<void> {
  client = await RawClient.start();
  client.send({ ...initialize, params: { ...initialize.params, capabilities } }, initialized, opening());
  await client.answer(1);
}

async function names(id: number): Promise<string[]> {
  const { result } = await client.request(id, symbols.method, symbols.params);
  return (result as { name: string }[]).map(({ name }) => name);
}

describe('before and after', () => {
  test('what is asked before initialize is refused, and nothing is lost by it', async () => {
    client = await RawClient.start();
    client.send({ ...symbols, id: 7 }, { id: 8, method: ping }, opening(), { method: '$/anything' });
    expect((await client.answer(7)).error?.code).toBe(ErrorCodes.ServerNotInitialized);
    expect((await client.answer(8)).error?.code).toBe(ErrorCodes.ServerNotInitialized);
    client.send(initialize, initialized, opening());
    expect(await names(9)).toContain('一、提高认识');
  });

  test('a second initialize is refused, and the first one stays', async () => {
    await opened();
    expect((await client.request(2, 'initialize', initialize.params)).error?.code).toBe(ErrorCodes.InvalidRequest);
    expect(await names(3)).toContain('一、提高认识');
  });

  test.each([
    undefined,
    {},
    { capabilities: null },
    { capabilities: { textDocument: 5, workspace: 'x' } },
    { capabilities: { textDocument: { codeAction: { dataSupport: true, resolveSupport: { properties: 5 } } } } },
    { capabilities: {}, initializationOptions: 5, workspaceFolders: [null, {}, 5], locale: 5 },
    { capabilities: {}, initializationOptions: { l10n: 5, rulePages: [], settings: 5 }, rootUri: 5 },
  ])('an initialize that makes little sense is answered: %j', async (params) => {
    client = await RawClient.start();
    const { error } = await client.request(1, 'initialize', params);
    // One that is refused may be tried again.
    if (error !== undefined) client.send({ ...initialize, id: 2 });
    client.send(initialized, opening());
    expect(await names(3)).toContain('一、提高认识');
  });

  test('shutdown and exit is 0', async () => {
    await opened();
    expect(await client.request(2, 'shutdown')).toMatchObject({ result: null });
    client.send({ method: 'exit' });
    expect(await client.exited).toBe(0);
  });

  test.each([
    ['shutdown and the end of the stream is 0', true, 0],
    ['the end of the stream alone is 1', false, 1],
  ])('%s', async (_, polite, code) => {
    await opened();
    if (polite) await client.request(2, 'shutdown');
    client.process.stdin.end();
    expect(await client.exited).toBe(code);
  });

  test.each([
    ['before initialize', []],
    ['after it', [initialize, initialized, opening()]],
  ])('exit without shutdown is 1: %s', async (_, messages) => {
    client = await RawClient.start();
    client.send(...messages, { method: 'exit' });
    expect(await client.exited).toBe(1);
  });

  test('shutdown without exit leaves a server that waits for its end', async () => {
    await opened();
    await client.request(2, 'shutdown');
    for (const [id, method] of [
      [3, ping],
      [4, symbols.method],
      [5, 'shutdown'],
      [6, 'textDocument/noSuchThing'],
    ] as const)
      expect((await client.request(id, method, symbols.params)).error?.code).toBe(ErrorCodes.InvalidRequest);
    client.send({ method: 'exit' });
    expect(await client.exited).toBe(0);
  });

  test('an error that nobody caught ends it with a line that quotes nothing', async () => {
    const later = `const timer = setInterval(() => {
        if (process.listenerCount('uncaughtException') === 0) return;
        clearInterval(timer);
        throw new TypeError('no 同志们 in "a secret"');
      });`;
    client = await RawClient.start('--import', `data:text/javascript,${encodeURIComponent(later)}`);
    expect(await client.exited).toBe(1);
    expect(client.stderr).toMatch(/^Speech Outline: TypeError: no … in "…"\n/);
    expect(client.stderr).not.toMatch(/同志|a secret/);
  });

  test('a server whose client is gone while its pipes stay ends itself', async () => {
    client = await RawClient.start();
    const parent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    client.send({ ...initialize, params: { ...initialize.params, processId: parent.pid } }, initialized);
    await client.answer(1);
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    expect(await client.exited).toBe(1);
  }, 20_000);
});

describe('frames that are none', () => {
  test.each([
    ['no length', 'Content-Type: x\r\n\r\n'],
    ['a length that is no number', 'Content-Length: many\r\n\r\n'],
    ['a length below nothing', 'Content-Length: -5\r\n\r\n{}'],
    ['a header without a colon', 'hello\r\n\r\n'],
    ['a body that is not JSON', frame('{"jsonrpc": "同志们')],
    ['no body', frame('')],
  ])('%s: one line in the log, and the end', async (_, bytes) => {
    await opened();
    await client.request(2, ping);
    client.write(bytes);
    expect(await client.exited).toBe(1);
    expect(client.stderr).toMatch(/^Speech Outline: [ -~…]+\n$/);
    expect(client.stderr).not.toContain('同志们');
  });

  test('what came before is still answered, however long that takes', async () => {
    await opened();
    const long = text + Array.from({ length: 5000 }, (_, i) => `（${i}）要提高认识。\n`).join('');
    const asked = Array.from({ length: 20 }, (_, i) => i + 2);
    const messages = [change(2, { text: long }), ...asked.map((id) => ({ ...symbols, id }))];
    client.write(`${inOneGo(messages)}Content-Length: many\r\n\r\n`);
    for (const id of asked) expect(JSON.stringify((await client.answer(id)).result).length).toBeGreaterThan(100_000);
    expect(await client.exited).toBe(1);
  });

  test('also what has to be found out from the client first, as if it did not know', async () => {
    // It asks for the settings, which this client never sends.
    await opened({ workspace: { configuration: true } });
    client.write(`${inOneGo([{ ...symbols, id: 2 }])}Content-Length: many\r\n\r\n`);
    expect(JSON.stringify(await client.answer(2))).toContain('一、提高认识');
    expect(await client.exited).toBe(1);
  });

  test.each([
    ['bytes without a header', 'x'.repeat(1000)],
    ['lines without a header', '同志们：\r\n'.repeat(100)],
  ])('%s are not kept without end', async (_, bytes) => {
    await opened();
    // Far more than a header has, far less than what would be noticed in memory.
    for (let i = 0; i < 100; i++) client.write(bytes);
    expect(await client.exited).toBe(1);
    expect(client.stderr).toMatch(/^Speech Outline: [ -~]*a header without an end\n$/);
  });

  test('a message longer than any text is not waited for', async () => {
    await opened();
    client.write('Content-Length: 99999999999\r\n\r\n{');
    expect(await client.exited).toBe(1);
    expect(client.stderr).toContain('a message of 99999999999 bytes');
  });

  test('a message in pieces of a byte is a message', async () => {
    await opened();
    for (const byte of inOneGo([{ id: 2, method: ping }])) {
      client.write(byte);
      await new Promise((done) => setImmediate(done));
    }
    expect(await client.answer(2)).toMatchObject({ result: true });
  });

  test.each([
    'null',
    '5',
    '[]',
    '{}',
    '{"jsonrpc":"2.0","id":77,"result":1}',
    '{"id":{},"method":5}',
    '{"text":"同志们 secret \\"secret\\" "}',
    '{"jsonrpc":"2.0","id":null,"error":{"code":1,"message":"同志们 secret"}}',
  ])('JSON that is no message is passed over, and not quoted in the log: %s', async (body) => {
    await opened();
    client.write(frame(body));
    expect(await client.request(2, ping)).toMatchObject({ result: true });
    const log = client.received.filter(({ method }) => method === 'window/logMessage');
    expect(JSON.stringify(log)).not.toMatch(/secret|\p{Script=Han}/u);
    if (body.includes('secret')) expect(log).toHaveLength(1);
  });
});

describe('changes', () => {
  test('count in the order in which they come, whatever their versions', async () => {
    await opened();
    client.send(change(9, { text: `${text}\n二、狠抓落实\n` }), change(3, { range: at(0), text: '甲' }));
    expect(await names(2)).toEqual(expect.arrayContaining(['甲在会议上的讲话', '二、狠抓落实']));
    const { result } = await client.request(3, 'speechOutline/parts', { textDocument });
    expect(result).toMatchObject({ version: 3 });
  });

  test('of a text that is closed, or never was open, change nothing', async () => {
    await opened();
    client.send({ method: 'textDocument/didClose', params: { textDocument } }, change(2, { text }));
    expect(await names(2)).toEqual([]);
    client.send({ method: 'textDocument/didClose', params: { textDocument } });
    client.send(opening(uri, text.replace('提高', '统一')));
    expect(await names(3)).toContain('一、统一认识');
  });

  test.each([
    [change(2, { range: at(Number.NaN), text: 'x' })],
    [change(2, { range: { start: { line: 0 }, end: { line: '1' } }, text: 'x' })],
    [change(2, { range: at(0, 1.5), text: 'x' })],
    [change(2, { range: null, text: 'x' })],
    [change(2, { range: at(0), text: 5 })],
    [change(2, { range: at(0) }, null)],
    [change(2, { text: null })],
    [change(null, { text: 'x' })],
    [{ method: 'textDocument/didChange', params: { textDocument } }],
    [{ method: 'textDocument/didChange' }],
    [{ method: 'textDocument/didOpen', params: { textDocument: { uri: 5, text: 5 } } }],
    [{ method: 'textDocument/didSave', params: null }],
    [{ method: 'workspace/didChangeConfiguration' }],
    [{ method: '$/cancelRequest', params: { id: 4711 } }],
    [{ method: '$/setTrace', params: {} }],
  ])('that make no sense leave the text as it was: %j', async (message) => {
    await opened();
    const before = await names(2);
    client.send(message);
    expect(await names(3)).toEqual(before);
    client.send(change(3, { range: at(4, 2), text: '共同' }));
    expect(await names(4)).toContain('一、共同提高认识');
  });
});

describe('requests', () => {
  test('of an unknown name are refused, notifications passed over', async () => {
    await opened();
    const { error } = await client.request(2, 'textDocument/noSuchThing', {});
    expect(error?.code).toBe(ErrorCodes.MethodNotFound);
    client.send({ method: 'textDocument/noSuchThing' }, { method: '$/noSuchThing' });
    expect(await names(3)).toContain('一、提高认识');
  });

  test('are answered once each, cancelled at any point', async () => {
    await opened();
    const asked = Array.from({ length: 60 }, (_, i) => i + 100);
    for (const id of asked) {
      client.send({ ...symbols, id });
      // Before it is read, while it waits for its turn, after it is answered.
      for (let round = 0; round < id % 20; round++) await new Promise((done) => setImmediate(done));
      client.send({ method: '$/cancelRequest', params: { id } });
    }
    const answers = await Promise.all(asked.map((id) => client.answer(id)));
    for (const { error, result } of answers) {
      if (error) expect(error.code).toBe(LSPErrorCodes.RequestCancelled);
      else expect(result).toHaveLength(3);
    }
    expect(await names(2)).toContain('一、提高认识');
    const ids = client.received.flatMap(({ id }) => (typeof id === 'number' && id >= 100 ? id : []));
    expect(ids.sort((a, b) => a - b)).toEqual(asked);
  });

  test('about any of a thousand open texts are answered', async () => {
    await opened();
    const address = (i: number) => `file:///讲话${i}.speech`;
    const thousand = Array.from({ length: 1000 }, (_, i) => i);
    client.send(...thousand.map((i) => opening(address(i), text.replace('提高', `提高${i}次`))));
    client.send(...thousand.map((i) => ({ ...symbols, id: i + 100, params: { textDocument: { uri: address(i) } } })));
    const answers = await Promise.all(thousand.map((i) => client.answer(i + 100)));
    answers.forEach(({ result }, i) => {
      expect((result as { name: string }[]).map(({ name }) => name)).toContain(`一、提高${i}次认识`);
    });
  }, 30_000);

  test('of a client that does not read for a while are all answered then', async () => {
    await opened();
    client.process.stdout.pause();
    const long = text + Array.from({ length: 2000 }, (_, i) => `（${i}）要提高认识。\n`).join('');
    client.send(change(2, { text: long }));
    // Far more than a pipe holds.
    const asked = Array.from({ length: 40 }, (_, i) => i + 100);
    client.send(...asked.map((id) => ({ ...symbols, id })));
    for (let round = 0; round < 1000; round++) await new Promise((done) => setImmediate(done));
    expect(client.received.filter(({ id }) => id !== 1)).toEqual([]);
    client.process.stdout.resume();
    const answers = await Promise.all(asked.map((id) => client.answer(id)));
    expect(new Set(answers.map(({ result }) => JSON.stringify(result))).size).toBe(1);
    expect((answers[0]?.result as unknown[] | undefined)?.length).toBeGreaterThan(1000);
  });
});
