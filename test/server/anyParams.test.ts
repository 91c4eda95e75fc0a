/** Every request, with the fewest capabilities and with parameters that make no sense. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LSPErrorCodes } from 'vscode-languageserver-protocol';
import { Session, uri } from './session';

const text = '在会议上的讲话\n\n同志们：\n\n一、提高认识\n\n张三丰要提高认识。\n\n三、狠抓落实\n\n如前文第一部分。\n';
const textDocument = { uri };
const position = { line: 4, character: 2 };
const range = { start: { line: 4, character: 0 }, end: { line: 9, character: 0 } };
const options = { tabSize: 2, insertSpaces: true };
const here = { textDocument, position };
/** All that can be asked, with parameters that make sense. */
const requests: Record<string, object> = {
  'textDocument/documentSymbol': { textDocument },
  'textDocument/foldingRange': { textDocument },
  'textDocument/selectionRange': { textDocument, positions: [position] },
  'textDocument/documentHighlight': here,
  'textDocument/diagnostic': { textDocument },
  'textDocument/codeAction': { textDocument, range, context: { diagnostics: [] } },
  'codeAction/resolve': { title: 'x', data: { uri, range, index: 0 } },
  'textDocument/references': { ...here, context: { includeDeclaration: true } },
  'textDocument/definition': here,
  'textDocument/prepareRename': here,
  'textDocument/rename': { ...here, newName: '李四' },
  'speechOutline/renameName': { textDocument, range, newName: '李四' },
  'textDocument/linkedEditingRange': here,
  'textDocument/hover': here,
  'textDocument/inlayHint': { textDocument, range },
  'textDocument/codeLens': { textDocument },
  'textDocument/completion': here,
  'textDocument/formatting': { textDocument, options },
  'textDocument/rangeFormatting': { textDocument, range, options },
  'workspace/symbol': { query: '' },
  'speechOutline/ping': {},
  'speechOutline/detect': { text, fileName: '讲话.txt' },
  'speechOutline/navigate': { ...here, to: 'nextPart' },
  'speechOutline/parts': { textDocument },
  'speechOutline/placeholders': { textDocument },
  'speechOutline/status': { textDocument },
  'speechOutline/measure': { textDocument },
  'speechOutline/restructure': { ...here, action: 'moveDown' },
  'speechOutline/key': { ...here, key: 'enter' },
  'speechOutline/outlineText': { textDocument },
  'speechOutline/textSymbols': { text },
};

const runs = process.env.PROPERTY_RUNS
  ? { numRuns: Number(process.env.PROPERTY_RUNS) }
  : { numRuns: 30, seed: 20261122 };
const parts = (session: Session) => session.client.sendRequest('speechOutline/parts', { textDocument });

test.each(Object.entries(requests))('%s is answered to a client that can nothing', async (method, params) => {
  const session = await new Session().open({}, text);
  const logged: string[] = [];
  session.client.onNotification('window/logMessage', ({ message }) => void logged.push(message));
  // That there is no name here is told as an error, which editors show to the writer.
  const told = (error: { code: number }) => expect(error.code).toBe(LSPErrorCodes.RequestFailed);
  await session.client.sendRequest(method, params).catch(told);
  await session.settled();
  expect(logged).toEqual([]);
  session.end();
});

/** Parameters in which something is missing or of another kind. */
function wrong(params: object): fc.Arbitrary<unknown> {
  const json = fc.jsonValue({ maxDepth: 2 });
  const keys = Object.keys(params);
  if (keys.length === 0) return json;
  const one = fc.constantFrom(...keys).chain((key) => {
    const inner = (params as Record<string, unknown>)[key];
    const other =
      typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? fc.oneof(json, wrong(inner)) : json;
    return fc.oneof(other, fc.constant(undefined)).map((value) => ({ ...params, [key]: value }));
  });
  return fc.oneof({ weight: 1, arbitrary: json }, { weight: 4, arbitrary: one });
}

test.each(Object.entries(requests))(
  '%s with wrong parameters is answered, and nothing else changes',
  async (method, params) => {
    const session = await new Session().open({}, text);
    const before = await parts(session);
    await fc.assert(
      fc.asyncProperty(wrong(params), async (given) => {
        // An error is an answer; what is no object or list cannot be sent at all.
        const sent = typeof given === 'object' ? given : [given];
        await session.client.sendRequest(method, sent).catch((error) => expect(error.code).toBeLessThan(0));
        expect(await parts(session)).toEqual(before);
      }),
      runs,
    );
    session.end();
  },
  3_600_000,
);
