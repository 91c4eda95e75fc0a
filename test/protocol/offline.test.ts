/**
 * The server talks to its client and to nobody else: every feature is used, in a process in which all that could reach
 * another machine or start another program is trapped.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ClientCapabilities, CodeAction } from 'vscode-languageserver-protocol';
import { Session } from './server';

const trap = resolve('test', 'support', 'trap.cjs');
const folder = mkdtempSync(join(tmpdir(), 'offline-'));
const trapped = join(folder, 'trapped.txt');
const before = { ...process.env };

beforeAll(() => {
  process.env.TRAPPED = trapped;
  process.env.NODE_OPTIONS = `--require=${JSON.stringify(trap)}`;
});

afterAll(() => {
  process.env.NODE_OPTIONS = before.NODE_OPTIONS ?? '';
  rmSync(folder, { recursive: true });
});

function caught(): string {
  return readdirSync(folder).includes('trapped.txt') ? readFileSync(trapped, 'utf8') : '';
}

const uri = 'file:///tmp/讲话.speech';
const textDocument = { uri };
const text = [
  '在全县干部大会上的讲话',
  '同志们：',
  '今天讲三点意见。',
  '一、提高“三农”认识',
  '要一是学习，三是落实.',
  '三、狠抓“三农”落实',
  '如前面第一点所说，××要落实。',
  '谢谢大家！',
].join('\n');
const position = { line: 3, character: 2 };
const range = { start: { line: 3, character: 0 }, end: { line: 5, character: 0 } };
const whole = { start: { line: 0, character: 0 }, end: { line: 7, character: 0 } };
const options = { tabSize: 2, insertSpaces: true };

const everything: ClientCapabilities = {
  workspace: { symbol: {}, workspaceEdit: { documentChanges: true } },
  textDocument: {
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    codeLens: {},
    diagnostic: {},
    inlayHint: {},
    rename: { prepareSupport: true },
  },
};

/** What is asked, by what the server offers it as. */
const standard: Record<string, [method: string, params: object][]> = {
  textDocumentSync: [],
  experimental: [],
  documentSymbolProvider: [['textDocument/documentSymbol', {}]],
  foldingRangeProvider: [['textDocument/foldingRange', {}]],
  selectionRangeProvider: [['textDocument/selectionRange', { positions: [position] }]],
  documentHighlightProvider: [['textDocument/documentHighlight', { position }]],
  definitionProvider: [['textDocument/definition', { position: { line: 6, character: 4 } }]],
  completionProvider: [['textDocument/completion', { position: { line: 4, character: 11 } }]],
  referencesProvider: [['textDocument/references', { position, context: { includeDeclaration: true } }]],
  workspaceSymbolProvider: [['workspace/symbol', { query: '认识' }]],
  renameProvider: [
    ['textDocument/prepareRename', { position: { line: 3, character: 6 } }],
    ['textDocument/rename', { position: { line: 3, character: 6 }, newName: '两农' }],
  ],
  linkedEditingRangeProvider: [['textDocument/linkedEditingRange', { position: { line: 3, character: 6 } }]],
  documentFormattingProvider: [['textDocument/formatting', { options }]],
  documentRangeFormattingProvider: [['textDocument/rangeFormatting', { range, options }]],
  hoverProvider: [['textDocument/hover', { position }]],
  inlayHintProvider: [['textDocument/inlayHint', { range: whole }]],
  codeLensProvider: [['textDocument/codeLens', {}]],
  diagnosticProvider: [['textDocument/diagnostic', {}]],
  codeActionProvider: [['textDocument/codeAction', { range: whole, context: { diagnostics: [], only: undefined } }]],
};

const own: Record<string, object | null> = {
  'speechOutline/detect': { text, fileName: '讲话.txt' },
  'speechOutline/key': { textDocument: { uri, version: 1 }, position: range.end, key: 'enter' },
  'speechOutline/measure': { textDocument, ranges: [whole] },
  'speechOutline/navigate': { textDocument, position, to: 'nextPart' },
  'speechOutline/outlineText': { textDocument },
  'speechOutline/parts': { textDocument },
  'speechOutline/paste': { textDocument, range: { start: range.end, end: range.end }, text: '四、加强领导\n' },
  'speechOutline/ping': null,
  'speechOutline/placeholders': { textDocument },
  'speechOutline/renameName': {
    textDocument,
    range: { start: { line: 3, character: 5 }, end: { line: 3, character: 5 } },
  },
  'speechOutline/restructure': { textDocument, position, action: 'moveDown' },
  'speechOutline/status': { textDocument },
  'speechOutline/textSymbols': { text, fileName: '讲话.txt', recognise: true },
};

test('no feature of the server reaches for the network or for another program', async () => {
  const session = await Session.start(everything);
  await session.open(uri, text);
  const offered = Object.keys(session.initialized.capabilities);
  expect(offered.filter((name) => !(name in standard))).toEqual([]);
  const asked = offered.flatMap((name) => standard[name]!);
  for (const [method, params] of asked) {
    const answer = await session.request<unknown>(method, { textDocument, ...params });
    expect(answer, method).toBeTruthy();
    // Lenses are off until a setting asks for them.
    if (method !== 'textDocument/codeLens') expect(answer, method).not.toEqual([]);
    if (method !== 'textDocument/codeAction') continue;
    for (const action of answer as CodeAction[]) await session.request('codeAction/resolve', action);
  }
  for (const [method, params] of Object.entries(own))
    expect(await session.request(method, params), method).toBeTruthy();
  await session.change(uri, `${text}\n`, 2);
  await session.close(uri);
  expect(await session.end()).toBe(0);
  expect(caught()).toBe('');
});

test('every request of our own is among them', () => {
  const files = readdirSync('server/src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const named = files.flatMap(
    (name) => readFileSync(join('server/src', name), 'utf8').match(/(?<=')speechOutline\/\w+(?=')/g) ?? [],
  );
  expect([...new Set(named)].sort()).toEqual(Object.keys(own).sort());
});

test('the trap closes', () => {
  const script = 'try { require("node:net").connect(1, "127.0.0.1"); } catch {}';
  execFileSync(process.execPath, ['-e', script]);
  expect(caught()).toBe('net.connect\n');
});
