/** Any value of any setting leaves a server that works, and one message that names the setting. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Session, uri } from './session';

interface Schema {
  type: string;
  enum?: unknown[];
  minimum?: number;
  maximum?: number;
  properties?: Record<string, Schema>;
}
const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const schemas = Object.assign(
  {},
  ...[contributes.configuration].flat().map(({ properties }: { properties: object }) => properties),
) as Record<string, Schema>;
const text = '在会议上的讲话\n\n同志们：\n\n一、提高认识\n\n要做到“一是提高认识。\n\n三、狠抓落实\n';
const textDocument = { uri };
const position = { line: 4, character: 2 };
const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
/** Everything that looks at settings. */
const requests: [method: string, params: object][] = [
  ['textDocument/diagnostic', { textDocument }],
  ['textDocument/documentSymbol', { textDocument }],
  ['textDocument/foldingRange', { textDocument }],
  ['textDocument/hover', { textDocument, position }],
  ['textDocument/completion', { textDocument, position }],
  ['textDocument/inlayHint', { textDocument, range }],
  ['textDocument/codeLens', { textDocument }],
  ['textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }],
  ['textDocument/formatting', { textDocument, options: { tabSize: 2, insertSpaces: true } }],
  ['speechOutline/parts', { textDocument }],
  ['speechOutline/status', { textDocument }],
  ['speechOutline/measure', { textDocument }],
];

/** What the table of settings in package.json refuses. */
function isWrong(schema: Schema, value: unknown): boolean {
  const types: Record<string, boolean> = {
    integer: Number.isInteger(value),
    number: typeof value === 'number',
    boolean: typeof value === 'boolean',
    string: typeof value === 'string',
    array: Array.isArray(value),
    object: typeof value === 'object' && value !== null && !Array.isArray(value),
  };
  if (types[schema.type] !== true) return true;
  if (schema.enum && !schema.enum.includes(value)) return true;
  return typeof value === 'number' && (value < (schema.minimum ?? value) || value > (schema.maximum ?? value));
}

/** Values of JSON, the settings' own among them, so that some are nearly right. */
const near = fc.oneof(
  ...Object.values(schemas).map((schema) => fc.constantFrom<unknown>(...(schema.enum ?? ['讲话', -1, 0.5, 1e308]))),
);
const value = fc.oneof(
  { weight: 4, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 2, arbitrary: near },
  { weight: 1, arbitrary: fc.dictionary(fc.constantFrom('numbering-gap', 'a.txt', uri, '__proto__', '一'), near) },
  { weight: 1, arbitrary: fc.array(near) },
);
const runs = process.env.PROPERTY_RUNS
  ? { numRuns: Number(process.env.PROPERTY_RUNS) }
  : { numRuns: 30, seed: 20261122 };

/** What the server says by itself to somebody with this setting, and what is in its log. */
async function tried(name: string, given: unknown): Promise<{ said: string[]; logged: string[] }> {
  const session = new Session();
  const [said, logged]: [string[], string[]] = [[], []];
  session.client.onNotification('window/showMessage', ({ message }) => void said.push(message));
  session.client.onNotification('window/logMessage', ({ message }) => void logged.push(message));
  session.client.onRequest('workspace/configuration', ({ items }) => items.map(() => sectionOf(name, given)));
  const all = { textDocument: { diagnostic: {}, inlayHint: {}, codeLens: {} }, workspace: { configuration: true } };
  await session.open(all as object, text);
  const answers = await Promise.all(requests.map(([method, params]) => session.client.sendRequest(method, params)));
  expect(answers).toHaveLength(requests.length);
  expect((answers[9] as { roots: unknown[] }).roots).toHaveLength(1);
  await session.settled();
  session.end();
  return { said, logged };
}

/** As the client has it: what stands between the dots of the name is an object. */
function sectionOf(name: string, given: unknown): unknown {
  const path = name.split('.').slice(1);
  // As it came in, out of JSON.
  return JSON.parse(path.reduceRight((inner, key) => `{${JSON.stringify(key)}:${inner}}`, JSON.stringify(given)));
}

test.each(Object.entries(schemas))(
  '%s',
  async (name, schema) => {
    await fc.assert(
      fc.asyncProperty(value, async (given) => {
        const { said, logged } = await tried(name, given);
        expect(logged).toEqual([]);
        expect(said.length).toBeLessThanOrEqual(1);
        if (given !== null && isWrong(schema, given)) expect(said).toHaveLength(1);
        for (const message of said) expect(message).toMatch(new RegExp(`${name}(?!\\w)`));
      }),
      runs,
    );
  },
  3_600_000,
);

test('the whole section', async () => {
  const section = fc.oneof(
    value,
    fc.dictionary(fc.constantFrom(...Object.keys(schemas).map((key) => key.split('.')[1]!)), value),
  );
  await fc.assert(
    fc.asyncProperty(section, async (given) => {
      const { said, logged } = await tried('speechOutline', given);
      expect(logged).toEqual([]);
      expect(said.length).toBeLessThanOrEqual(1);
      if (typeof given !== 'object' || Array.isArray(given)) expect(said[0]).toContain('speechOutline');
    }),
    runs,
  );
}, 3_600_000);
