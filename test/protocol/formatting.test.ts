import { afterEach, describe, expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver-protocol';
import { Session } from './server';

const uri = 'file:///讲话.speech';
const textDocument = { uri };
const text = '在会议上的讲话\n\n同志们：\n今天,我们开会。\n一、提高认识\n\n要提高认识,抓好落实。\n二、狠抓落实\n';
const options = { tabSize: 4, insertSpaces: true, trimTrailingWhitespace: true, insertFinalNewline: true };

let session: Session;
afterEach(() => void session.process.kill());

const at = (line: number, character: number) => ({ line, character });
const edit = (line: number, from: number, to: number, newText: string): TextEdit => ({
  range: { start: at(line, from), end: at(line, to) },
  newText,
});

describe('formatting', () => {
  test('is offered, and as one types it is not', async () => {
    session = await Session.start({});
    expect(session.initialized.capabilities).toMatchObject({
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
    });
    expect(session.initialized.capabilities).not.toHaveProperty('documentOnTypeFormattingProvider');
  });

  test('a document, by its settings; what makes no sense is named', async () => {
    session = await Session.start({}, { settings: { format: { indent: 'two', blankLines: 'much' } } });
    await session.open(uri, text);
    const edits = await session.request<TextEdit[]>('textDocument/formatting', { textDocument, options });
    expect(edits).toEqual([
      edit(3, 0, 0, '　　'),
      edit(3, 2, 3, '，'),
      edit(4, 0, 0, '　　'),
      edit(6, 0, 0, '　　'),
      edit(6, 5, 6, '，'),
      edit(7, 0, 0, '　　'),
    ]);
    expect(session.messages.join()).toContain('speechOutline.format.blankLines');
  });

  test('a range of it', async () => {
    session = await Session.start({});
    await session.open(uri, text);
    const range = { start: at(6, 0), end: at(7, 0) };
    const edits = await session.request('textDocument/rangeFormatting', { textDocument, range, options });
    expect(edits).toEqual([edit(6, 5, 6, '，')]);
  });

  test('of a text that is not open, and of one that is right, changes nothing', async () => {
    session = await Session.start({});
    expect(await session.request('textDocument/formatting', { textDocument, options })).toEqual([]);
    await session.open(uri, text.replaceAll(',', '，'));
    expect(await session.request('textDocument/formatting', { textDocument, options })).toEqual([]);
  });
});
