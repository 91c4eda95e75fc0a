/** Hovers, inlay hints, code lenses and the length for the status bar. */
import { afterEach, describe, expect, test } from 'vitest';
import type { CodeLens, Hover, InlayHint, MarkupContent, Range } from 'vscode-languageserver-protocol';
import type { MeasureResult } from '../../server/src/protocol';
import { Session } from './server';

const uri = 'file:///讲话.speech';
const textDocument = { uri };
const speech = '在会议上的讲话\n\n同志们：\n\n一、提高认识\n\n要提高认识。\n\n二、狠抓落实\n\n要狠抓落实。\n';
const everything = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };

let session: Session;
afterEach(async () => {
  if (session.process.exitCode === null) session.process.kill();
});

describe('lengths', () => {
  const start0 = { line: 4, character: 1 };
  const measuring = { hover: { contentFormat: ['markdown' as const] }, inlayHint: {}, codeLens: {} };
  const settings = (speechOutline: object) =>
    session.connection.sendNotification('workspace/didChangeConfiguration', { settings: { speechOutline } });

  test('a hover in the form that the client shows', async () => {
    session = await Session.start({ textDocument: measuring });
    await session.open(uri, speech);
    const hovered = await session.request<Hover>('textDocument/hover', { textDocument, position: start0 });
    expect(hovered.contents).toMatchObject({ kind: 'markdown' });
    expect((hovered.contents as MarkupContent).value).toContain('Part 1 of 2');
    expect(
      await session.request('textDocument/hover', { textDocument, position: { line: 1, character: 0 } }),
    ).toBeNull();
  });

  test('a hover in plain words for other clients', async () => {
    session = await Session.start({});
    await session.open(uri, speech);
    const hovered = await session.request<Hover>('textDocument/hover', { textDocument, position: start0 });
    expect(hovered.contents).toMatchObject({ kind: 'plaintext' });
    expect(session.initialized.capabilities.inlayHintProvider).toBeUndefined();
    expect(session.initialized.capabilities.codeLensProvider).toBeUndefined();
  });

  test('hints and lenses, and anew after a change of settings', async () => {
    const refresh = { inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true } };
    session = await Session.start({ textDocument: measuring, workspace: refresh });
    const asked: string[] = [];
    session.connection.onRequest('workspace/inlayHint/refresh', () => void asked.push('hints'));
    session.connection.onRequest('workspace/codeLens/refresh', () => void asked.push('lenses'));
    await session.open(uri, speech);
    const hints = () => session.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range: everything });
    const lenses = () => session.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    expect((await hints()).map(({ position }) => position)).toEqual([
      { line: 4, character: 6 },
      { line: 8, character: 6 },
    ]);
    expect(await lenses()).toEqual([]);
    await settings({ lengthHints: 'off', parallelLens: true });
    expect(await hints()).toEqual([]);
    expect((await lenses()).map(({ command }) => command?.title)).toEqual(['Clauses: 4 · 4']);
    expect(asked.sort()).toEqual(['hints', 'lenses']);
  });

  test('speechOutline/measure', async () => {
    session = await Session.start({});
    await session.open(uri, speech);
    const measure = (ranges?: Range[]) =>
      session.request<MeasureResult>('speechOutline/measure', { textDocument, ranges });
    expect(await measure()).toMatchObject({ characters: 35, text: '35 characters · about 10 s', overTarget: false });
    expect((await measure([{ start: { line: 4, character: 0 }, end: { line: 5, character: 0 } }])).characters).toBe(6);
    await settings({ targetLength: 20, readingSpeed: 60 });
    expect(await measure()).toMatchObject({ text: '35/20 characters · about 35 s', overTarget: true });
    const closed = { textDocument: { uri: 'file:///other' } };
    expect(await session.request('speechOutline/measure', closed)).toBeNull();
  });
});
