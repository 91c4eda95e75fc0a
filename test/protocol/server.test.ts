import { afterEach, describe, expect, test } from 'vitest';
import type { CodeAction, Diagnostic, DocumentSymbol, SymbolInformation } from 'vscode-languageserver-protocol';
import type { InitializationOptions, PartsResult } from '../../server/src/protocol';
import { Session } from './server';

const uri = 'file:///讲话.speech';
const textDocument = { uri };
const speech = '在会议上的讲话\n\n同志们：\n\n一、提高认识\n\n要提高认识。\n\n三、狠抓落实\n\n要狠抓落实。\n';
const right = speech.replace('三、', '二、');
const everything = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };

const literals = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
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

describe('the tree of parts', () => {
  test('is answered for the version that is open', async () => {
    await start({});
    await session.open(uri, speech, 3);
    const tree = await session.request<PartsResult | null>('speechOutline/parts', { textDocument });
    expect(tree).toMatchObject({ version: 3, roots: [{ kind: 'title', name: '在会议上的讲话' }] });
    expect(tree?.roots[0]?.children.map(({ name }) => name)).toEqual(['同志们：', '一、提高认识', '三、狠抓落实']);
  });

  test('is nothing for a text that is not open', async () => {
    await start({});
    expect(await session.request('speechOutline/parts', { textDocument })).toBeNull();
  });
});

describe('symbols', () => {
  test('are a tree where the client can show one', async () => {
    await start({ textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } });
    await session.open(uri, speech);
    const symbols = await session.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    expect(symbols).toHaveLength(1);
    expect(symbols[0]?.name).toBe('在会议上的讲话');
    expect(symbols[0]?.children?.map(({ name }) => name)).toContain('一、提高认识');
  });

  test('are a list for other clients', async () => {
    await start({});
    await session.open(uri, speech);
    const symbols = await session.request<SymbolInformation[]>('textDocument/documentSymbol', { textDocument });
    const part = symbols.find(({ name }) => name === '一、提高认识');
    expect(part).toMatchObject({ containerName: '在会议上的讲话', location: { uri } });
    expect(part).not.toHaveProperty('children');
  });

  test('are asked for again after a change of settings', async () => {
    const documentSymbol = { hierarchicalDocumentSymbolSupport: true, dynamicRegistration: true };
    await start({ textDocument: { documentSymbol } });
    await session.until(() => session.registered.length === 1);
    const change = async (maxDepth: number): Promise<void> => {
      const settings = { speechOutline: { outline: { maxDepth } } };
      await session.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    };
    // Nothing was answered yet, so nothing can be wrong.
    await change(2);
    await session.open(uri, speech);
    await session.request('textDocument/documentSymbol', { textDocument });
    await change(1);
    await change(3);
    await session.until(() => session.registered.length === 2);
    expect(await session.request('speechOutline/ping', null)).toBe(true);
    expect(session.registered).toEqual(['textDocument/documentSymbol', 'textDocument/documentSymbol']);
    expect(session.unregistered).toEqual(['textDocument/documentSymbol']);
  });

  test('of a text that is not open are none', async () => {
    await start({});
    expect(await session.request('textDocument/documentSymbol', { textDocument })).toEqual([]);
  });
});

describe('diagnostics', () => {
  test('are pulled by a client that can', async () => {
    await start(pulling);
    await session.open(uri, speech);
    const report = await session.request<{ kind: string; items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument,
    });
    expect(report.kind).toBe('full');
    expect(report.items.map(({ code }) => code)).toContain('numbering-gap');
    expect(session.published).toEqual([]);
  });

  test('are pushed to others, for the current version only', async () => {
    await start({ textDocument: { publishDiagnostics: { versionSupport: true } } });
    await session.open(uri, speech);
    await session.change(uri, right, 2);
    await session.change(uri, speech, 3);
    await session.until(() => session.published.length > 0);
    expect(session.published).toHaveLength(1);
    expect(session.published[0]).toMatchObject({ uri, version: 3 });
    expect(session.published[0]?.diagnostics.map(({ code }) => code)).toContain('numbering-gap');
  });

  test('leave out what the client did not ask for', async () => {
    await start({});
    await session.open(uri, speech);
    await session.until(() => session.published.length > 0);
    for (const diagnostic of session.published[0]?.diagnostics ?? []) {
      expect(diagnostic).not.toHaveProperty('relatedInformation');
      expect(diagnostic).not.toHaveProperty('codeDescription');
    }
  });

  test('go when the text is closed', async () => {
    await start({});
    await session.open(uri, speech);
    await session.until(() => session.published.length === 1);
    await session.close(uri);
    await session.until(() => session.published.length === 2);
    expect(session.published[1]).toEqual({ uri, diagnostics: [] });
  });

  test('that are still to come are not sent after the text was closed', async () => {
    await start({});
    await session.open(uri, speech);
    await session.close(uri);
    // Another text, opened later, is answered: by then the first one's time is over as well.
    await session.open('file:///other.speech', speech);
    await session.until(() => session.published.some((published) => published.uri === 'file:///other.speech'));
    expect(session.published.filter((published) => published.uri === uri)).toEqual([{ uri, diagnostics: [] }]);
  });

  test('follow the settings', async () => {
    await start({
      ...pulling,
      workspace: { configuration: true, diagnostics: { refreshSupport: true } },
    });
    session.configuration = { rules: { 'numbering-gap': 'off' } };
    await session.open(uri, speech);
    const pull = async () =>
      (await session.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument })).items;
    expect((await pull()).map(({ code }) => code)).not.toContain('numbering-gap');
    session.configuration = { rules: { 'numbering-gap': 'error' } };
    await session.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await session.until(() => session.refreshed === 1);
    expect((await pull()).find(({ code }) => code === 'numbering-gap')?.severity).toBe(1);
  });
});

describe('settings that make no sense', () => {
  test('are named once and ignored', async () => {
    await start({ ...pulling }, { settings: { outline: { maxDepth: -3 }, rules: { 'numbering-gap': 'fatal' } } });
    await session.open(uri, speech);
    await session.open('file:///other.speech', speech);
    const { items } = await session.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument });
    expect(items.find(({ code }) => code === 'numbering-gap')?.severity).toBe(2);
    await session.request('textDocument/diagnostic', { textDocument: { uri: 'file:///other.speech' } });
    expect(session.messages).toHaveLength(1);
    expect(session.messages[0]).toContain('speechOutline.outline.maxDepth');
    expect(session.messages[0]).toContain('speechOutline.rules.numbering-gap');
  });
});

describe('what is ignored', () => {
  const folder = 'file:///稿子';
  const file = `${folder}/三月/讲话.speech`;
  const pull = async () => {
    const params = { textDocument: { uri: file } };
    return (await session.request<{ items: Diagnostic[] }>('textDocument/diagnostic', params)).items;
  };

  test('is found by its path in a folder of the workspace', async () => {
    await start({ ...pulling, workspace: { configuration: true, workspaceFolders: true } });
    session.folders = [{ uri: folder, name: '稿子' }];
    session.configuration = { ignored: { '三月/讲话.speech': ['numbering-gap'] } };
    await session.open(file, speech);
    expect((await pull()).map(({ code }) => code)).not.toContain('numbering-gap');
  });

  test('is found by its address where there is no folder', async () => {
    await start(pulling, { settings: { ignored: { [file]: [{ code: 'numbering-gap', text: '三、狠抓' }] } } });
    await session.open(file, speech);
    expect((await pull()).map(({ code }) => code)).not.toContain('numbering-gap');
  });
});

describe('the kind of document', () => {
  test('can be set', async () => {
    await start(pulling, { settings: { kind: 'document' } });
    await session.open(uri, speech);
    expect(await session.request('speechOutline/status', { textDocument })).toMatchObject({
      kind: 'document',
      kindIsSet: true,
    });
  });

  test('is found otherwise', async () => {
    await start(pulling);
    await session.open(uri, speech);
    expect(await session.request('speechOutline/status', { textDocument })).toMatchObject({
      kind: 'speech',
      kindIsSet: false,
    });
  });
});

describe('the dictionary', () => {
  test('comes from settings and from a file; what makes no sense is named with the rest', async () => {
    await start({ ...pulling, workspace: { configuration: true } });
    session.configuration = {
      terms: { 狠抓落实: '抓好落实', 的: '地' },
      dictionaryText: { name: '讲稿词典.txt', text: '提高认识=统一认识\n局\n' },
    };
    await session.open(uri, right);
    const params = { textDocument };
    const { items } = await session.request<{ items: Diagnostic[] }>('textDocument/diagnostic', params);
    expect(items.filter(({ code }) => code === 'user-term').length).toBe(4);
    expect(session.messages).toHaveLength(1);
    expect(session.messages[0]).toContain('的=地');
    expect(session.messages[0]).toContain('讲稿词典.txt:2');
  });
});

describe('code actions', () => {
  const context = { diagnostics: [], only: ['source.renumber.speechOutline'] };
  const params = { textDocument, range: everything, context };

  test('carry a versioned edit where the client checks versions', async () => {
    await start({ textDocument: { codeAction: literals }, workspace: { workspaceEdit: { documentChanges: true } } });
    await session.open(uri, speech, 7);
    const [action] = await session.request<CodeAction[]>('textDocument/codeAction', params);
    expect(action?.edit?.documentChanges).toMatchObject([
      { textDocument: { uri, version: 7 }, edits: [{ newText: '二' }] },
    ]);
  });

  test('carry plain changes for other clients', async () => {
    await start({ textDocument: { codeAction: literals } });
    await session.open(uri, speech);
    const [action] = await session.request<CodeAction[]>('textDocument/codeAction', params);
    expect(action?.edit?.changes?.[uri]).toMatchObject([{ newText: '二' }]);
  });

  test('have commands for a client that has ours, and for no other', async () => {
    const named = async () => {
      const found = await session.request<CodeAction[]>('textDocument/codeAction', {
        ...params,
        context: { diagnostics: [], only: ['quickfix'] },
      });
      return found.flatMap(({ command }) => command?.command ?? []);
    };
    await start({ textDocument: { codeAction: literals } });
    await session.open(uri, speech);
    expect(await named()).toEqual([]);
    session.process.kill();
    await start({ textDocument: { codeAction: literals } }, { commands: true });
    await session.open(uri, speech);
    expect(await named()).toContain('speechOutline.switchOffRule');
  });

  test('are resolved for the text as it stands then', async () => {
    const codeAction = { ...literals, dataSupport: true, resolveSupport: { properties: ['edit'] } };
    await start({ textDocument: { codeAction } });
    await session.open(uri, speech);
    const [action] = await session.request<CodeAction[]>('textDocument/codeAction', params);
    expect(action?.edit).toBeUndefined();
    await session.change(uri, `开头\n${speech}`, 2);
    const resolved = await session.request<CodeAction>('codeAction/resolve', action);
    expect(resolved.edit?.changes?.[uri]?.[0]?.range.start.line).toBe(9);
    const complete = { title: 'Ignore', command: { title: 'Ignore', command: 'speechOutline.ignoreRule' } };
    expect(await session.request('codeAction/resolve', complete)).toEqual(complete);
  });

  test('are not offered to clients that know commands only', async () => {
    await start({});
    expect(session.initialized.capabilities.codeActionProvider).toBeUndefined();
    await session.open(uri, speech);
    expect(await session.request('textDocument/codeAction', params)).toEqual([]);
  });
});
