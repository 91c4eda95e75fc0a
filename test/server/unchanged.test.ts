/** Diagnostics that are still the same are not sent again. */
import { afterEach, describe, expect, test } from 'vitest';
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { Session, uri } from './session';

const textDocument = { uri };
const text = '在会上的讲话\n同志们：\n一、抓早\n要抓早。\n三、抓好\n要抓好，\n';
const pulling = { textDocument: { diagnostic: {} } };
const lastLine = 5;

let session: Session;
afterEach(() => session.client.dispose());

const pull = (previousResultId?: string) =>
  session.client.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument, previousResultId });
const set = (settings: object) =>
  session.client.sendNotification('workspace/didChangeConfiguration', { settings: { speechOutline: settings } });

describe('to a client that pulls', () => {
  test('the same again is unchanged, also of a newer text', async () => {
    session = await new Session().open(pulling, text);
    const first = await pull();
    expect(first).toMatchObject({ kind: 'full', items: [{ code: 'numbering-gap' }] });
    const unchanged = { kind: 'unchanged', resultId: first.resultId };
    expect(await pull(first.resultId)).toEqual(unchanged);
    await session.type(lastLine, 4, '还要抓好');
    expect(await pull(first.resultId)).toEqual(unchanged);
  });

  test('what has moved is told again', async () => {
    session = await new Session().open(pulling, text);
    const { resultId } = await pull();
    await session.type(0, 0, '\n');
    const moved = await pull(resultId);
    expect(moved).toMatchObject({ kind: 'full', items: [{ range: { start: { line: 5 } } }] });
    expect(moved.resultId).not.toBe(resultId);
  });

  test('what settings change is told again, and what they do not is not', async () => {
    session = await new Session().open(pulling, text);
    const { resultId } = await pull();
    await set({ readingSpeed: 200 });
    expect(await pull(resultId)).toMatchObject({ kind: 'unchanged' });
    await set({ rules: { 'numbering-gap': 'off' } });
    expect(await pull(resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  test('a client that has nothing, or something older, is told everything', async () => {
    session = await new Session().open(pulling, text);
    const first = await pull();
    await session.type(0, 0, '\n');
    const { resultId } = await pull(first.resultId);
    expect(await pull()).toMatchObject({ kind: 'full', resultId });
    expect(await pull(first.resultId)).toMatchObject({ kind: 'full', resultId });
    await session.client.sendNotification('textDocument/didClose', { textDocument });
    await session.client.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'speech-outline', version: 1, text },
    });
    expect(await pull(resultId)).toMatchObject({ kind: 'full' });
  });

  test('what was withheld while it was typed is told in the end, though the text is the same', async () => {
    session = await new Session().open(pulling, text);
    await session.type(lastLine, 1, '“');
    const { resultId } = await pull();
    session.clock.tick(3_000);
    const report = await pull(resultId);
    expect(report).toMatchObject({ kind: 'full', items: [{ code: 'numbering-gap' }, { code: 'quote-unpaired' }] });
  });
});

describe('to a client that does not pull', () => {
  /** The pause after which diagnostics are pushed. */
  const pause = async () => {
    await session.settled();
    session.clock.tick(150);
    await session.settled();
  };

  test('they are pushed once, and again when they are others', async () => {
    session = await new Session().open({}, text);
    await pause();
    expect(session.published).toHaveLength(1);
    await session.type(lastLine, 4, '还要抓好');
    await pause();
    await set({ readingSpeed: 200 });
    await pause();
    expect(session.published).toHaveLength(1);
    await session.type(0, 0, '\n');
    await pause();
    expect(session.published).toHaveLength(2);
  });

  test('of a text that has none that is said once, when it is opened', async () => {
    session = await new Session().open({}, '');
    await pause();
    await session.type(0, 0, '稿');
    await pause();
    expect(session.published).toEqual([[]]);
  });
});
