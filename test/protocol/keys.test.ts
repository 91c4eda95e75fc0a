import { afterEach, expect, test } from 'vitest';
import type { KeyParams, KeyResult } from '../../server/src/protocol';
import { Session } from './server';

const uri = 'file:///讲话.speech';
const speech = '在会议上的讲话\n同志们：\n一是学。\n二是干。\n三是改。\n';

let session: Session;
afterEach(() => {
  if (session.process.exitCode === null) session.process.kill();
});

async function start(settings?: unknown): Promise<void> {
  session = await Session.start({}, settings === undefined ? undefined : { settings });
  await session.open(uri, speech);
}

function press(key: KeyParams['key'], line: number, character: number, version = 1): Promise<KeyResult | null> {
  return session.request('speechOutline/key', {
    textDocument: { uri, version },
    position: { line, character },
    key,
  } satisfies KeyParams);
}

const edit = (line: number, start: number, end: number, newText: string) => ({
  range: { start: { line, character: start }, end: { line, character: end } },
  newText,
});

test('the server says which characters markers begin with', async () => {
  await start();
  const { markerStarts } = session.initialized.capabilities.experimental.speechOutline;
  for (const start of '一十第首其最（(1１①甲') expect(markerStarts).toContain(start);
  for (const start of '各学“　同') expect(markerStarts).not.toContain(start);
});

test('Enter, Backspace and Tab are answered with edits', async () => {
  await start();
  expect(await press('enter', 3, 4)).toEqual({ edits: [edit(3, 4, 4, '\n三是'), edit(4, 0, 1, '四')] });
  expect(await press('backspace', 3, 2)).toEqual({ edits: [edit(3, 0, 2, ''), edit(4, 0, 1, '二')] });
  expect((await press('tab', 3, 0))?.problem).toMatch(/one more level/);
  expect((await press('shiftTab', 3, 2))?.problem).toMatch(/highest/);
});

test('the editor’s own key is meant elsewhere, in another version, and where it is set so', async () => {
  await start({ onEnter: 'off', markerKeys: false });
  for (const key of ['enter', 'tab', 'shiftTab', 'backspace'] as const) expect(await press(key, 3, 2)).toBeNull();
  session.process.kill();
  await start();
  expect(await press('enter', 3, 4, 2)).toBeNull();
  expect(await press('tab', 3, 3)).toBeNull();
  expect(await press('backspace', 3, 3)).toBeNull();
});
