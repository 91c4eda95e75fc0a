/** A command adds to a setting; what stands there in a wrong form is left to the writer, and named. */
import { beforeEach, expect, test, vi } from 'vitest';

const settings = {
  value: undefined as unknown,
  inspect: () => ({ globalValue: settings.value }),
  update: vi.fn(async (_name: string, value: unknown) => {
    settings.value = value;
  }),
};
const said: string[] = [];
const opened: unknown[] = [];
vi.mock('vscode', () => ({
  ConfigurationTarget: { Global: 1 },
  workspace: { getWorkspaceFolder: () => undefined, getConfiguration: () => settings },
  window: {
    showWarningMessage: async (message: string, ...choices: string[]) => {
      said.push(message);
      return choices[0];
    },
  },
  commands: { executeCommand: async (...command: unknown[]) => opened.push(command) },
  l10n: { t: (text: string, ...values: string[]) => text.replace(/\{(\d)\}/g, (_, i: string) => values[Number(i)]!) },
}));
const { changeSetting, isRecord } = await import('../../client/src/workspaceSettings');

const addTerm = () => changeSetting({} as never, 'terms', isRecord, (terms) => ({ ...terms, 甲: '乙' }));

beforeEach(() => {
  settings.update.mockClear();
  said.length = 0;
  opened.length = 0;
});

test.each([[undefined], [{}], [{ 甲: '丙', 丁: 5 }]])('%j gets one entry more', async (value) => {
  settings.value = value;
  expect(await addTerm()).toBe(true);
  expect(settings.value).toEqual({ ...value, 甲: '乙' });
  expect(said).toEqual([]);
});

test.each([[5], ['x'], [null], [['x']], [true]])('%j stays, and one message leads to the setting', async (value) => {
  settings.value = value;
  expect(await addTerm()).toBe(false);
  expect(settings.value).toBe(value);
  expect(settings.update).not.toHaveBeenCalled();
  expect(said).toEqual([expect.stringContaining('speechOutline.terms')]);
  expect(opened).toEqual([['workbench.action.openSettings', 'speechOutline.terms']]);
});

test('what cannot be written is said with its name', async () => {
  settings.value = undefined;
  settings.update.mockRejectedValueOnce(new Error('read-only'));
  expect(await addTerm()).toBe(false);
  expect(said).toEqual([expect.stringContaining('speechOutline.terms')]);
});
