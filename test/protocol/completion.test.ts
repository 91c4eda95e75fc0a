import { afterEach, describe, expect, test } from 'vitest';
import type { CompletionList } from 'vscode-languageserver-protocol';
import { Session } from './server';

const uri = 'file:///讲话.speech';
const text = '在会议上的讲话\n\n同志们：\n今天开会。\n一、提高认识\n文。\n一是学习；\n';

let session: Session;
afterEach(() => {
  session.process.kill();
});

async function ask(line: number, character: number, triggerCharacter?: string) {
  const list = await session.request<CompletionList | null>('textDocument/completion', {
    textDocument: { uri },
    position: { line, character },
    context: triggerCharacter ? { triggerKind: 2, triggerCharacter } : { triggerKind: 1 },
  });
  return list === null ? null : list.items;
}

describe('completion', () => {
  test('is offered with its trigger characters, and answered with ranges and filter texts', async () => {
    session = await Session.start({
      textDocument: { completion: { completionItem: { snippetSupport: true, labelDetailsSupport: true } } },
    });
    expect(session.initialized.capabilities.completionProvider?.triggerCharacters).toContain('；');
    await session.open(uri, text);
    const [next] = (await ask(6, 5, '；')) ?? [];
    expect(next).toMatchObject({
      label: '二是',
      labelDetails: { description: 'after 一是' },
      filterText: '二是 es',
      textEdit: { range: { start: { line: 6, character: 5 }, end: { line: 6, character: 5 } }, newText: '二是' },
    });
    const opening = ((await ask(7, 0)) ?? []).find(({ label }) => label === '二、');
    expect(opening?.textEdit).toMatchObject({ newText: '二、' });
  });

  test('is nothing where nothing fits, and for a text that is not open', async () => {
    session = await Session.start({});
    expect(await ask(0, 0)).toBeNull();
    await session.open(uri, text);
    expect(await ask(5, 2, '。')).toBeNull();
  });

  test('is plain for clients that know neither tab stops nor details', async () => {
    session = await Session.start({});
    await session.open(uri, text.replace('\n一、', '\n\n一、'));
    const items = (await ask(4, 0)) ?? [];
    const transition = items.find(({ detail }) => detail?.startsWith('过渡'));
    expect(transition?.label).toMatch(/我讲/);
    expect(items.every(({ labelDetails, insertTextFormat }) => !labelDetails && insertTextFormat !== 2)).toBe(true);
  });

  test('knows the names of the settings', async () => {
    session = await Session.start({}, { settings: { names: ['海拉尔区人民政府'] } });
    await session.open(uri, '在会上的讲话\n\n同志们：\n请hle\n');
    expect((await ask(3, 4))?.map(({ label }) => label)).toEqual(['海拉尔区人民政府']);
  });
});
