/** A suggestion that edits other lines is for the text it was made for. */
import { beforeEach, expect, test, vi } from 'vitest';

type Change = { document: object; contentChanges: { range: { start: { line: number }; end: { line: number } } }[] };
const listeners = new Set<(change: Change) => void>();
const executed: string[] = [];
vi.mock('vscode', () => ({
  workspace: {
    onDidChangeTextDocument: (listener: (change: Change) => void) => {
      listeners.add(listener);
      return { dispose: () => listeners.delete(listener) };
    },
  },
  commands: { executeCommand: async (command: string) => executed.push(command) },
}));
const { suggestions } = await import('../../client/src/suggestions');

const document = {};
const numbers = { label: '二、', additionalTextEdits: [{}] };
const word = { label: '完整、准确、全面贯彻新发展理念' };

function change(line: number, of: object = document): void {
  const place = { start: { line }, end: { line } };
  for (const listener of [...listeners]) listener({ document: of, contentChanges: [{ range: place }] });
}

/** The labels that are given at line 5, and how often the server was asked; `meanwhile` happens the first time. */
async function given(items: object[], meanwhile = () => {}, token = {}): Promise<[string[] | undefined, number]> {
  const ask = suggestions.provideCompletionItem as (...args: unknown[]) => Promise<{ label: string }[] | undefined>;
  let times = 0;
  const answer = async () => {
    if (times++ === 0) meanwhile();
    return items;
  };
  const list = await ask(document, { line: 5 }, {}, token, answer);
  return [list?.map(({ label }) => label), times];
}

beforeEach(() => {
  executed.length = 0;
  listeners.clear();
});

test('given for the text as it stands', async () => {
  expect(await given([numbers, word])).toEqual([['二、', word.label], 1]);
});

test('asked for again where another line changed meanwhile, if anybody still waits', async () => {
  expect(await given([numbers, word], () => change(6))).toEqual([['二、', word.label], 2]);
  expect(await given([numbers], () => change(6), { isCancellationRequested: true })).toEqual([undefined, 1]);
});

test('not asked for again where they edit nothing else', async () => {
  expect(await given([word], () => change(6))).toEqual([[word.label], 1]);
});

test('given where only the line of the cursor, or another text, changed', async () => {
  expect(await given([numbers], () => [change(5), change(6, {})])).toEqual([['二、'], 1]);
  change(5);
  change(6, {});
  expect(executed).toEqual([]);
});

test('taken away, once, when another line changes', async () => {
  await given([numbers]);
  change(6);
  change(7);
  expect(executed).toEqual(['hideSuggestWidget']);
});

test('left alone where they edit nothing else, or other ones were given since', async () => {
  await given([numbers]);
  await given([word]);
  change(6);
  expect(executed).toEqual([]);
});
