/** The server's process: how it begins and ends, in which language it speaks, and that nonsense does not end it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, test } from 'vitest';
import type { InitializationOptions } from '../../server/src/protocol';
import { Session } from './server';

const uri = 'file:///讲话.speech';
const textDocument = { uri };
const speech = '在会议上的讲话\n\n同志们：\n\n一、提高认识\n\n要提高认识。\n\n三、狠抓落实\n\n要狠抓落实。\n';
const pulling = { textDocument: { diagnostic: {} } };

let session: Session;
afterEach(async () => {
  if (session.process.exitCode === null) session.process.kill();
});

async function start(
  capabilities: Parameters<typeof Session.start>[0],
  options?: InitializationOptions,
): Promise<Session> {
  session = await Session.start(capabilities, options);
  return session;
}

describe('the process', () => {
  test('answers a ping', async () => {
    await start({});
    expect(await session.request('speechOutline/ping', null)).toBe(true);
  });

  test('shuts down in good order', async () => {
    await start({});
    expect(await session.end()).toBe(0);
  });

  test('speaks the language it was given', async () => {
    await start(pulling, {
      l10n: { 'Speech Outline ignores settings: {0}': '忽略：{0}' },
      settings: { outline: { inlineItems: 'yes' } },
    });
    await session.open(uri, speech);
    await session.request('textDocument/diagnostic', { textDocument });
    expect(session.messages[0]).toMatch(/^忽略：speechOutline\.outline\.inlineItems/);
  });

  test('speaks Chinese to a client that only names the language', async () => {
    session = await Session.start(pulling, { settings: { outline: { maxDepth: -1 } } }, 'zh-CN');
    await session.open(uri, speech);
    await session.request('textDocument/diagnostic', { textDocument });
    expect(session.messages[0]).toMatch(/^讲稿大纲忽略了以下设置/);
  });

  test('ends when its client goes without a word', async () => {
    await start({});
    const exited = once(session.process, 'exit');
    session.process.stdin?.end();
    expect((await exited)[0]).toBe(1);
  });

  test('ends when the parent it talks to over IPC is killed', async () => {
    await start({});
    const script = `require('node:child_process').fork('dist/server/node.js', ['--node-ipc'], { stdio: 'inherit' })
      .send({ jsonrpc: '2.0', id: 1, method: 'speechOutline/ping' }, () => console.log('started'))`;
    const parent = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(parent.stdout, 'data');
    parent.kill('SIGKILL');
    // The server has the same pipe, which closes when both are gone.
    await once(parent.stdout, 'close');
  });

  test('survives nonsense', async () => {
    await start({});
    const position = { line: 9999, character: 9999 };
    await session.open(uri, '\uD800一、\u0000\r（\n二、');
    await session.request('textDocument/documentHighlight', { textDocument, position });
    await session.request('textDocument/selectionRange', { textDocument, positions: [position] });
    await session.request('speechOutline/navigate', { textDocument, position, to: 'nextPart' });
    expect(await session.request('speechOutline/ping', null)).toBe(true);
    expect(session.messages).toEqual([]);
  });
});
