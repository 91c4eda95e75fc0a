import { describe, expect, test } from 'vitest';
import { RestartPolicy, Watchdog } from '../../client/src/restart';

describe('RestartPolicy', () => {
  test('gives up at the fifth death within three minutes', () => {
    const policy = new RestartPolicy();
    expect([0, 10, 20, 30, 40].map((seconds) => policy.died(seconds * 1000))).toEqual([
      'restart',
      'restart',
      'restart',
      'restart',
      'giveUp',
    ]);
  });

  test('deaths that are long past do not count', () => {
    const policy = new RestartPolicy();
    for (let minute = 0; minute < 20; minute++) expect(policy.died(minute * 60_000)).toBe('restart');
  });

  test('starts counting anew when the writer tries again', () => {
    const policy = new RestartPolicy(2, 1000);
    policy.died(0);
    expect(policy.died(1)).toBe('giveUp');
    policy.forget();
    expect(policy.died(2)).toBe('restart');
  });
});

/** A server that answers, or does not, when the test says so. */
function watched() {
  const pending: (() => void)[] = [];
  const server = {
    alive: true,
    barks: 0,
    pings: 0,
    active: () => server.alive,
    ping: () => {
      server.pings += 1;
      return new Promise<void>((resolve) => pending.push(resolve));
    },
    bark: () => {
      server.barks += 1;
    },
    async answer() {
      for (const resolve of pending.splice(0)) resolve();
      await Promise.resolve();
      await Promise.resolve();
    },
  };
  return server;
}

describe('Watchdog', () => {
  const ticks = (dog: Watchdog, count: number): void => {
    for (let tick = 0; tick < count; tick++) dog.tick();
  };

  test('barks once when a ping stays unanswered for five ticks', () => {
    const server = watched();
    const dog = new Watchdog(server, 5);
    ticks(dog, 5);
    expect(server.barks).toBe(0);
    ticks(dog, 1);
    expect(server.barks).toBe(1);
    ticks(dog, 5);
    expect(server.barks).toBe(1);
  });

  test('is quiet while the server answers, however slowly', async () => {
    const server = watched();
    const dog = new Watchdog(server, 5);
    for (let round = 0; round < 10; round++) {
      ticks(dog, 5);
      await server.answer();
    }
    expect(server.barks).toBe(0);
  });

  test('asks one thing at a time', () => {
    const server = watched();
    ticks(new Watchdog(server, 5), 4);
    expect(server.pings).toBe(1);
  });

  test('a late answer of the old server does not speak for the new one', async () => {
    const server = watched();
    const dog = new Watchdog(server, 2);
    ticks(dog, 3);
    expect(server.barks).toBe(1);
    dog.tick();
    await server.answer();
    expect(server.pings).toBe(2);
    ticks(dog, 1);
    expect(server.pings).toBe(3);
  });

  test('does not watch a server nobody needs', () => {
    const server = watched();
    server.alive = false;
    ticks(new Watchdog(server, 1), 10);
    expect([server.pings, server.barks]).toEqual([0, 0]);
  });
});
