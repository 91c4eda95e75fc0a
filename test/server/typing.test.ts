/** Half a pair of marks is no mistake while it is typed: a server with a clock of the test's. */
import { afterEach, describe, expect, test } from 'vitest';
import { Session, uri } from './session';

const first = '同志们：\n要做到两个维护。\n';
const pulling = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };

let session: Session;
afterEach(() => session.client.dispose());

describe('half a pair of marks', () => {
  test('is withheld for three seconds, then asked for again', async () => {
    session = await new Session().open(pulling, first);
    expect(await session.pull()).toEqual([]);
    await session.type(1, 3, '“');
    expect(await session.pull()).toEqual([]);
    session.clock.tick(2_999);
    await session.settled();
    expect(session.refreshed).toBe(0);
    session.clock.tick(1);
    await session.settled();
    expect(session.refreshed).toBe(1);
    expect(await session.pull()).toEqual(['quote-unpaired']);
  });

  test('is withheld as long as its paragraph is typed', async () => {
    session = await new Session().open(pulling, first);
    await session.type(1, 3, '“');
    await session.pull();
    session.clock.tick(2_000);
    await session.type(1, 4, '我');
    await session.pull();
    session.clock.tick(2_000);
    await session.settled();
    expect([session.refreshed, await session.pull()]).toEqual([0, []]);
    session.clock.tick(1_000);
    await session.settled();
    expect([session.refreshed, await session.pull()]).toEqual([1, ['quote-unpaired']]);
  });

  test('is shown when the writer is elsewhere', async () => {
    session = await new Session().open(pulling, first.replace('两个', '“两个'));
    await session.type(2, 0, '还要');
    expect(await session.pull()).toEqual(['quote-unpaired']);
  });

  test('is shown in a text that was just opened', async () => {
    session = await new Session().open(pulling, first.replace('两个', '“两个'));
    expect(await session.pull()).toEqual(['quote-unpaired']);
  });

  test('is shown when the text is saved', async () => {
    session = await new Session().open(pulling, first);
    await session.type(1, 3, '“');
    expect(await session.pull()).toEqual([]);
    await session.client.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await session.settled();
    expect([session.refreshed, await session.pull()]).toEqual([1, ['quote-unpaired']]);
    session.clock.tick(5_000);
    await session.settled();
    expect(session.refreshed).toBe(1);
  });

  test('nothing is asked for again where nothing was withheld', async () => {
    session = await new Session().open(pulling, first);
    await session.type(1, 3, '“两个”');
    expect(await session.pull()).toEqual([]);
    session.clock.tick(5_000);
    await session.settled();
    expect(session.refreshed).toBe(0);
  });

  test('is withheld from a client that sends whole texts', async () => {
    session = await new Session().open(pulling, first);
    const textDocument = { uri, version: 9 };
    const contentChanges = [{ text: first.replace('两个', '“两个') }];
    await session.client.sendNotification('textDocument/didChange', { textDocument, contentChanges });
    expect(await session.pull()).toEqual([]);
    session.clock.tick(3_000);
    expect(await session.pull()).toEqual(['quote-unpaired']);
  });

  test('is pushed after three seconds to a client that does not pull', async () => {
    session = await new Session().open({}, first);
    await session.type(1, 3, '“');
    await session.settled();
    session.clock.tick(150);
    await session.settled();
    session.clock.tick(2_850);
    await session.settled();
    session.clock.tick(150);
    await session.settled();
    const codes = session.published.map((list) => list.filter(({ code }) => code === 'quote-unpaired').length);
    expect(codes).toEqual([0, 1]);
  });
});
