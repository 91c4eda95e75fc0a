import { afterEach, expect, test } from 'vitest';
import type { Location, LocationLink, SymbolInformation, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { Session } from './server';

const uri = 'file:///讲话.speech';
const textDocument = { uri };
const speech = '在会议上的讲话\n同志们：\n抓好“一村一品”。“一村一品”是大事，县医疗保障局要支持。\n';
const at = (character: number) => ({ textDocument, position: { line: 2, character } });

let session: Session;
afterEach(() => {
  if (session.process.exitCode === null) session.process.kill();
});

async function start(...args: Parameters<typeof Session.start>): Promise<Session> {
  session = await Session.start(...args);
  await session.open(uri, speech);
  return session;
}

test('a name is renamed, with the version where the client can check it', async () => {
  await start({ workspace: { workspaceEdit: { documentChanges: true } } });
  const edit = await session.request<WorkspaceEdit>('textDocument/rename', { ...at(4), newName: '一乡一业' });
  expect(edit.documentChanges).toEqual([
    {
      textDocument: { uri, version: 1 },
      edits: [3, 10].map((character) => ({
        range: { start: { line: 2, character }, end: { line: 2, character: character + 4 } },
        newText: '一乡一业',
      })),
    },
  ]);
});

test('others get plain changes', async () => {
  await start({});
  const edit = await session.request<WorkspaceEdit>('textDocument/rename', { ...at(4), newName: '一乡一业' });
  expect(edit.changes?.[uri]).toHaveLength(2);
});

test('where there is no name, and where the new one is none, the answer says why', async () => {
  await start({ textDocument: { rename: { prepareSupport: true } } }, undefined, 'zh-cn');
  expect(session.initialized.capabilities.renameProvider).toEqual({ prepareProvider: true });
  await expect(session.request('textDocument/prepareRename', at(0))).rejects.toThrow('改名');
  await expect(session.request('textDocument/rename', { ...at(4), newName: '' })).rejects.toThrow('空');
  expect(await session.request('textDocument/prepareRename', at(4))).toMatchObject({ placeholder: '一村一品' });
});

test('names of the settings are names', async () => {
  const settings = { names: ['县医疗保障局'] };
  await start({}, { settings });
  const found = await session.request<Location[]>('textDocument/references', {
    ...at(20),
    context: { includeDeclaration: true },
  });
  expect(found).toEqual([{ uri, range: { start: { line: 2, character: 19 }, end: { line: 2, character: 25 } } }]);
});

test('quoted names are linked', async () => {
  await start({});
  expect(await session.request('textDocument/linkedEditingRange', at(4))).toMatchObject({
    wordPattern: '[^“”\\r\\n]*',
  });
  expect(await session.request('textDocument/linkedEditingRange', at(20))).toBeNull();
});

test('a reference leads to its part, as a link where the client takes links', async () => {
  const text = '在会议上的讲话\n同志们：\n我讲两点意见。\n一、甲甲\n要好。\n二、乙乙\n见第一部分。\n';
  const params = { textDocument: { uri: 'file:///乙.speech' }, position: { line: 6, character: 3 } };
  const heading = { start: { line: 3, character: 0 }, end: { line: 3, character: 4 } };
  await start({ textDocument: { definition: { linkSupport: true } } });
  await session.open(params.textDocument.uri, text);
  const links = await session.request<LocationLink[]>('textDocument/definition', params);
  expect(links).toMatchObject([{ targetUri: params.textDocument.uri, targetSelectionRange: heading }]);
  session.process.kill();

  await start({});
  await session.open(params.textDocument.uri, text);
  expect(await session.request('textDocument/definition', params)).toEqual([
    { uri: params.textDocument.uri, range: heading },
  ]);
});

test('symbols of open texts, for clients that do not look through the folder themselves', async () => {
  await start({});
  expect(session.initialized.capabilities.workspaceSymbolProvider).toBe(true);
  const found = await session.request<SymbolInformation[]>('workspace/symbol', { query: '会讲话' });
  expect(found).toMatchObject([{ name: '在会议上的讲话', location: { uri } }]);
  expect(await session.request('workspace/symbol', { query: '没有' })).toEqual([]);
});

test('symbols of a text that is not open', async () => {
  await start({}, { folderSymbols: true });
  expect(session.initialized.capabilities.workspaceSymbolProvider).toBe(false);
  const params = { text: '一、甲甲\n要好。\n二、乙乙\n要快。\n', fileName: '乙.speech', recognise: false };
  expect(await session.request('speechOutline/textSymbols', params)).toMatchObject([
    { name: '一、甲甲' },
    { name: '二、乙乙' },
  ]);
});

test('what is selected is renamed', async () => {
  await start({});
  const range = { start: { line: 2, character: 26 }, end: { line: 2, character: 28 } };
  const params = { textDocument, range, newName: '帮助' };
  expect(await session.request('speechOutline/renameName', params)).toEqual({
    version: 1,
    name: '支持',
    places: 1,
    edits: [{ range, newText: '帮助' }],
  });
});
