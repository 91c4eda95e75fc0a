import { afterEach, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PasteResult, RestructureResult } from '../../server/src/protocol';
import { Session } from './server';

const uri = 'file:///讲话.speech';
const textDocument = { uri };
const speech = '在会议上的讲话\n同志们：\n一、提高认识\n要提高认识。\n二、狠抓落实\n要狠抓落实。\n';

let session: Session;
afterEach(() => {
  if (session.process.exitCode === null) session.process.kill();
});

async function restructure(action: string, line: number): Promise<RestructureResult | null> {
  const params = { textDocument, position: { line, character: 2 }, action };
  return session.request<RestructureResult | null>('speechOutline/restructure', params);
}

test('a part is moved: edits for this version, and where the cursor goes', async () => {
  session = await Session.start({});
  await session.open(uri, speech, 7);
  const result = (await restructure('moveUp', 4))!;
  const text = TextDocument.applyEdits(TextDocument.create(uri, '', 7, speech), result.edits);
  expect(text).toBe('在会议上的讲话\n同志们：\n一、狠抓落实\n要狠抓落实。\n二、提高认识\n要提高认识。\n');
  expect(result.version).toBe(7);
  expect(result.selection).toEqual({ start: { line: 2, character: 2 }, end: { line: 2, character: 2 } });
});

test('why nothing is done is said in the language of the client; no part is null', async () => {
  session = await Session.start({}, undefined, 'zh-cn');
  await session.open(uri, speech);
  expect(await restructure('promote', 2)).toEqual({ version: 1, edits: [], problem: '已经是最高一级，不能再升。' });
  expect(await restructure('moveUp', 0)).toBeNull();
  expect(await session.request('speechOutline/ping', null)).toBe(true);
});

test('what is pasted comes back with the number of its place, and with the numbers after it', async () => {
  session = await Session.start({});
  await session.open(uri, speech);
  const place = { line: 4, character: 0 };
  const params = { textDocument, range: { start: place, end: place }, text: '五、加强领导\n' };
  const result = await session.request<PasteResult>('speechOutline/paste', params);
  expect(result.text).toBe('二、加强领导\n');
  expect(result.edits).toEqual([{ range: { start: place, end: { line: 4, character: 1 } }, newText: '三' }]);
});
