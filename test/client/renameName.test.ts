/** Rename a Name…: the text may change while the box is open, or while the server is asked; then nothing is changed. */
import { beforeEach, expect, test, vi } from 'vitest';

const place = { line: 3, character: 1 };
const document = { version: 7, languageId: 'speech-outline', uri: 'file:///讲话.txt' };
const applied: string[] = [];
const said: string[] = [];
/** What happens while the box is open. */
let meanwhile = () => {};
let command = async () => {};

vi.mock('vscode', () => ({
  Range: class {},
  WorkspaceEdit: class {
    newText = '';
    replace(_uri: unknown, _range: unknown, newText: string) {
      this.newText = newText;
    }
  },
  commands: {
    registerCommand: (_id: string, run: () => Promise<void>) => {
      command = run;
    },
  },
  window: {
    activeTextEditor: { document, selection: { start: place, end: place } },
    showInputBox: async () => {
      meanwhile();
      return '三基';
    },
    showWarningMessage: async (message: string) => said.push(message),
  },
  workspace: { applyEdit: async (edit: { newText: string }) => applied.push(edit.newText) > 0 },
  l10n: { t: (text: string) => text },
}));
vi.mock('../../client/src/languageClient', () => ({ languageId: 'speech-outline' }));
const { registerRenameName } = await import('../../client/src/renameName');

/** The version of the text that the server answers for. */
let known = 7;
const request = async (_method: string, { newName }: { newName?: string }) => ({
  name: '双基',
  places: 2,
  version: known,
  edits: newName ? [{ range: { start: place, end: place }, newText: newName }] : [],
});
registerRenameName({ request } as never);

beforeEach(() => {
  document.version = 7;
  known = 7;
  meanwhile = () => {};
  applied.length = 0;
  said.length = 0;
});

test('done where nothing has changed', async () => {
  await command();
  expect([applied, said]).toEqual([['三基'], []]);
});

test.each([
  ['while the box is open, and the server knows it', 8, 8],
  ['while the box is open, and the server does not know it', 8, 7],
])('refused where the text changed %s', async (_when, version, answered) => {
  meanwhile = () => {
    document.version = version;
    known = answered;
  };
  await command();
  expect([applied, said]).toEqual([[], ['The text changed meanwhile; nothing was changed.']]);
});

test('refused where the server still knows an older text', async () => {
  known = 6;
  await command();
  expect([applied, said]).toEqual([[], ['The text changed meanwhile; nothing was changed.']]);
});
